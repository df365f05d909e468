"""The readers by format: from a path to named arrays, with the settings file beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

from plrnn_explorer.models.files.companion import read_companion
from plrnn_explorer.models.files.detect import Format, detect
from plrnn_explorer.models.files.folder import (
    choose_file,
    likely_file,
    list_folder,
    nothing_in,
    read_parameters,
)
from plrnn_explorer.models.files.hdf5 import read_hdf5, read_keras
from plrnn_explorer.models.files.json_file import read_json
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.mat import read_mat
from plrnn_explorer.models.files.mat4 import read_mat4
from plrnn_explorer.models.files.noted import read_once
from plrnn_explorer.models.files.npz import read_npz
from plrnn_explorer.models.files.own import is_own
from plrnn_explorer.models.files.pickle_file import read_pickle_file
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.recognise import recognise
from plrnn_explorer.models.files.recognise_julia import read_bson
from plrnn_explorer.models.files.safetensors import read_safetensors
from plrnn_explorer.models.files.torch_legacy import read_torch_legacy
from plrnn_explorer.models.files.torch_zip import read_torch_zip
from plrnn_explorer.translation import tr

#: Files of a folder kept in memory while one of them is chosen.
_KEPT = 4
READERS: dict[Format, Callable[[Path], RawModel]] = {
    "npz": read_npz,
    "torch": read_torch_zip,
    "torch_legacy": read_torch_legacy,
    "safetensors": read_safetensors,
    "pickle": read_pickle_file,
    "mat": read_mat,
    "mat4": read_mat4,
    "json": read_json,
    "bson": read_bson,
    "hdf5": read_hdf5,
    "keras": read_keras,
}


def read_raw(path: Path) -> RawModel:
    """Read a file of any format.

    Raises
    ------
    Refusal
        If it is not there, of no format known here, or damaged.
    """
    if not path.exists():
        raise Refusal(tr("there is no such file; check the name and the folder"))
    if not path.is_file():
        raise Refusal(tr("it is not an ordinary file but a device or a pipe; open the model file itself"))
    raw = READERS[detect(path)](path)
    return _with_settings(raw) if raw.format.startswith(("PyTorch", "Python", "Julia")) else raw


def _with_settings(raw: RawModel) -> RawModel:
    """Add the settings of the training code that lie beside the file, or in the folder of its parameters."""
    found, name = read_companion(raw.path / "A" if raw.path.is_dir() else raw.path)
    beside = frozenset(found) - set(raw.settings)
    return replace(raw, settings={**found, **raw.settings}, companion=name, beside=beside)


def opened_folder(folder: Path) -> Callable[[Questions], RawModel]:
    """Look through a folder; return what reads the model in it that the answers choose.

    Raises
    ------
    Refusal
        If it holds no model.
    """
    found = list_folder(folder)
    if found.is_model:
        raw = read_once(_with_settings(read_parameters(folder, found)))
        return lambda _: raw
    if not found.models:
        raise Refusal(nothing_in(found))

    @lru_cache(_KEPT)
    def opened(path: Path) -> RawModel:
        try:
            return read_once(read_raw(path))
        except Refusal as refusal:
            name = path.relative_to(folder).as_posix()
            raise Refusal(tr("in {name}, {refusal}").format(name=name, refusal=refusal)) from refusal

    def is_model(path: Path) -> bool:
        try:
            raw = opened(path)
            return is_own(raw) or bool(recognise(raw, Questions({})))
        except (Refusal, OSError, ValueError):
            return False

    @cache
    def likely() -> tuple[str, str]:
        return likely_file(folder, found.models, is_model)

    return lambda questions: opened(choose_file(folder, found, questions, likely()))
