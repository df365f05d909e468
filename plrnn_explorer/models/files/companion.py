"""Settings files beside a model: plain pickles of numbers and strings, `hypers.txt`, or `args.json`."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.pickle_data import MAX_PICKLE_BYTES, Handler, PickleData, refused_name

#: Folder of a run that keeps its models one level below its settings.
_CHECKPOINTS = "checkpoints"
_STATE_DICT = re.compile(r"_state_dict(_rnn|_prior|_enc)?$")


def candidates(path: Path) -> tuple[Path, ...]:
    """Names a model's settings file may have, most specific first."""
    base = _STATE_DICT.sub("", path.stem)
    names = (f"{base}_vae_params.pkl", f"{base}_params.pkl", "hypers.pkl", "hypers.txt", "args.json")
    folder = path.absolute().parent
    above = (folder.parent / "args.json",) if folder.name == _CHECKPOINTS else ()
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
            raise Refusal(
                f"the settings in {candidate.name} beside it cannot be used ({error}); repair that file "
                "or move it away and answer the questions yourself"
            ) from error
        return found, candidate.name
    return {}, ""


def read_settings(path: Path) -> Mapping[str, Any]:
    """Read one settings file: a pickled or JSON dictionary of plain values, or lines of "key value"."""
    if path.stat().st_size > MAX_PICKLE_BYTES:
        raise Refusal("it is too large for a settings file")
    data = path.read_bytes()
    if path.suffix == ".txt":
        return dict(_line(text) for text in data.decode("utf-8", "replace").splitlines() if " " in text)
    content = _json(data) if path.suffix == ".json" else PickleData(data, _no_names).load()
    if not isinstance(content, dict):
        raise Refusal("it holds no dictionary of settings")
    return {key: value for key, value in content.items() if isinstance(key, str)}


def _json(data: bytes) -> Any:
    """Read `args.json` of the Julia training codes, whose pwl_units are the P of an AL-RNN."""
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except RecursionError as error:
        raise Refusal("its lists are nested too deeply") from error
    except ValueError as error:
        raise Refusal("it is not valid JSON") from error
    if isinstance(content, dict) and "pwl_units" in content:
        return {"P": content["pwl_units"]} | content
    return content


def _no_names(name: str) -> Handler | None:
    raise refused_name(name)


def _line(text: str) -> tuple[str, Any]:
    key, _, value = text.partition(" ")
    if len(value) > 200:
        return key, value
    try:
        return key, ast.literal_eval(value.strip())
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return key, value.strip()
