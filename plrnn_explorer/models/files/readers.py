"""The readers by format: from a path to named arrays, with the settings file beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from plrnn_explorer.models.files.companion import read_companion
from plrnn_explorer.models.files.detect import Format, detect
from plrnn_explorer.models.files.hdf5 import read_hdf5
from plrnn_explorer.models.files.json_file import read_json
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.mat import read_mat
from plrnn_explorer.models.files.mat4 import read_mat4
from plrnn_explorer.models.files.npz import read_npz
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.recognise_julia import read_bson
from plrnn_explorer.models.files.torch_zip import read_torch_zip

READERS: dict[Format, Callable[[Path], RawModel]] = {
    "npz": read_npz,
    "torch": read_torch_zip,
    "mat": read_mat,
    "mat4": read_mat4,
    "json": read_json,
    "bson": read_bson,
    "hdf5": read_hdf5,
}


def read_raw(path: Path) -> RawModel:
    """Read a file of any format.

    Raises
    ------
    Refusal
        If it is not there, of no format known here, or damaged.
    """
    if not path.exists():
        raise Refusal("there is no such file; check the name and the folder")
    if path.is_dir():
        raise Refusal("it is a folder; open the model file inside it")
    if not path.is_file():
        raise Refusal("it is not an ordinary file")
    raw = READERS[detect(path)](path)
    if raw.format.startswith(("PyTorch", "Julia")):
        found, name = read_companion(path)
        beside = frozenset(found) - set(raw.settings)
        raw = replace(raw, settings={**found, **raw.settings}, companion=name, beside=beside)
    return raw
