"""Settings files beside a model: plain pickles of numbers and strings, `hypers.txt`, or `args.json`."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plrnn_explorer.models.files.json_file import strict_json
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.pickle_data import MAX_PICKLE_BYTES, Handler, Opaque, PickleData
from plrnn_explorer.models.files.pickled_values import HarmlessNames
from plrnn_explorer.translation import tr

#: Folders of a run that keep its models one level below its settings.
_CHECKPOINTS = frozenset(("checkpoints", "ckpts", "models", "weights", "saved_models", "epochs"))
_GENERAL = ("hypers.pkl", "hypers.txt", "args.json")
_STATE_DICT = re.compile(r"_state_dict(_rnn|_prior|_enc)?$")


def candidates(path: Path) -> tuple[Path, ...]:
    """Names a model's settings file may have, most specific first."""
    base = _STATE_DICT.sub("", path.stem)
    names = (f"{base}_vae_params.pkl", f"{base}_params.pkl", *_GENERAL)
    folder = path.absolute().parent
    is_below = folder.name.lower() in _CHECKPOINTS
    above = tuple(folder.parent / name for name in _GENERAL) if is_below else ()
    return (*(path.with_name(name) for name in names), *above)


def read_companion(path: Path) -> tuple[Mapping[str, Any], str]:
    """Return the settings beside a model file and the name they came from; empty if there are none.

    Raises
    ------
    Refusal
        If the settings file is damaged or names anything but plain data.
    """
    for candidate in candidates(path):
        if candidate == path or not candidate.is_file():
            continue
        try:
            found = read_settings(candidate)
        except (Refusal, OSError) as error:
            reason = error.reason if isinstance(error, Refusal) else error
            raise Refusal(
                tr(
                    "the settings in {name} beside it cannot be used ({reason}); repair that file or "
                    "move it away and answer the questions yourself"
                ).format(name=candidate.name, reason=reason)
            ) from error
        return found, candidate.name
    return {}, ""


def read_settings(path: Path) -> Mapping[str, Any]:
    """Read one settings file: a pickled or JSON dictionary of plain values, or lines of "key value"."""
    if path.stat().st_size > MAX_PICKLE_BYTES:
        raise Refusal(tr("it is too large for a settings file"))
    data = path.read_bytes()
    if path.suffix == ".txt":
        lines = data.decode("utf-8", "replace").splitlines()
        return with_P(dict(_line(text) for text in lines if " " in text))
    content = _json(data) if path.suffix == ".json" else PickleData(data, _Names()).load()
    if not isinstance(content, dict):
        raise Refusal(tr("it holds no dictionary of settings"))
    return with_P({key: value for key, value in content.items() if isinstance(key, str)})


def with_P(settings: dict[str, Any]) -> dict[str, Any]:
    """Return settings with P, the number of ReLU units of an AL-RNN, which training codes call otherwise."""
    if "pwl_units" in settings:
        return {"P": settings["pwl_units"]} | settings
    if settings.get("latent_model") == "ALRNN" and "nonlinear_units" in settings:
        return {"P": settings["nonlinear_units"]} | settings
    return settings


def _json(data: bytes) -> Any:
    """Read `args.json` of the Julia training codes."""
    try:
        return strict_json(data.decode("utf-8-sig"))
    except RecursionError as error:
        raise Refusal(tr("its lists are nested too deeply")) from error
    except ValueError as error:
        raise Refusal(tr("it is not valid JSON")) from error


class _Names(HarmlessNames):
    """The names settings may use; a tensor among them (a mask, say) tells only that it is there."""

    def __call__(self, name: str) -> Handler | None:
        if name in _TENSORS or (name.startswith("torch ") and name.endswith("Storage")):
            return lambda *_: Opaque()
        return super().__call__(name)


_TENSORS = frozenset(
    (
        *("torch._utils _rebuild_tensor_v2", "torch._utils _rebuild_parameter", "torch Size"),
        *("torch.storage _load_from_bytes", "torch float32", "torch float64"),
    )
)


def _line(text: str) -> tuple[str, Any]:
    key, _, value = text.partition(" ")
    if len(value) > 200:
        return key, value
    try:
        return key, ast.literal_eval(value.strip())
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return key, value.strip()
