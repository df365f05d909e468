"""Our own model files: the canonical arrays with a JSON header, as `.npz`, `.json` or MATLAB `.mat`."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any, BinaryIO

import numpy as np

from plrnn_explorer.models.files.json_file import MAX_JSON_BYTES
from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.files.npz import HEADER, MAX_HEADER_BYTES
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.inputs import ARRAYS, ARRAYS_OF_RANGE, ConstantInput
from plrnn_explorer.models.map import Floats, Observation, PiecewiseLinearMap
from plrnn_explorer.translation import tr

FORMAT = "plrnn_explorer model"
VERSION = 1
_PARAMETERS = ("A", "W1", "W2", "h1", "h2")
_MATRICES = frozenset({"A", "W1", "W2", "B", "encoder", ARRAYS["C1"], ARRAYS["C2"]})
#: Text at the start of a MATLAB file; scipy would write the time there, and no two files would be alike.
_MAT_TITLE = b"MATLAB 5.0 MAT-file, written by plrnn_explorer"


def is_own(raw: RawModel) -> bool:
    """Whether the file was written by `write_npz`, `write_json` or `write_mat`."""
    return raw.header is not None and raw.header.get("format") == FORMAT


def model_of(raw: RawModel) -> PiecewiseLinearMap:
    """Return the map of one of our own files, as it was saved.

    Raises
    ------
    Refusal
        If it is from a newer version, or damaged.
    """
    header = raw.header or {}
    version = header.get("version")
    if not isinstance(version, int) or version < 1:
        raise Refusal(tr("its header has no version; save the model again"))
    if version > VERSION:
        raise Refusal(
            tr("it was saved by a newer version (file version {version}, known {version2}); update").format(
                version=version, version2=VERSION
            )
        )
    arrays = {name: _read(raw, name) for name in _PARAMETERS}
    if arrays["W2"].size == 0:  # a map without units: JSON keeps no shape of an empty matrix
        arrays["W2"] = arrays["W2"].reshape(0, len(arrays["A"]))
    return PiecewiseLinearMap(
        arrays["A"],
        arrays["W1"],
        arrays["W2"],
        arrays["h1"],
        arrays["h2"],
        family=_text(header, "family"),
        name=_text(header, "name"),
        coordinates=_names(header, "coordinates"),
        observation=_observation(raw, header),
        origin=_mapping(header, "origin"),
        inputs=_inputs(raw, header),
    )


def _inputs(raw: RawModel, header: Mapping[str, Any]) -> ConstantInput | None:
    if header.get("inputs") is None:
        return None
    about = _mapping(header, "inputs")
    names = (*ARRAYS.values(), *ARRAYS_OF_RANGE.values())
    arrays = {name: _read(raw, name) for name in names if name in raw}
    inside = arrays.get(ARRAYS["C2"])
    if inside is not None and inside.size == 0:  # no units: as with W2
        arrays[ARRAYS["C2"]] = inside.reshape(0, len(arrays.get(ARRAYS["values"], ())))
    return ConstantInput.from_file(arrays, _names(about, "names"), _names(about, "units"))


def _observation(raw: RawModel, header: Mapping[str, Any]) -> Observation | None:
    if "B" not in raw:
        return None
    about = _mapping(header, "observation")
    encoder = _read(raw, "encoder") if "encoder" in raw else None
    return Observation(
        _read(raw, "B"), _read(raw, "b"), _names(about, "names"), _names(about, "units"), encoder
    )


def _read(raw: RawModel, name: str) -> Floats:
    """Read an array; MATLAB has no vectors but columns."""
    return raw.floats(name) if name in _MATRICES else raw.vector(name)


def _text(header: Mapping[str, Any], key: str) -> str:
    value = header.get(key, "")
    if not isinstance(value, str):
        raise Refusal(tr("its header has a wrong entry {key}; save the model again").format(key=key))
    return value


def _names(header: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = header.get(key, [])
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise Refusal(tr("its header has a wrong entry {key}; save the model again").format(key=key))
    return tuple(value)


def _mapping(header: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = header.get(key) or {}
    if not isinstance(value, dict):
        raise Refusal(tr("its header has a wrong entry {key}; save the model again").format(key=key))
    return value


def header_of(model: PiecewiseLinearMap) -> dict[str, Any]:
    """Return what is saved of a map besides its arrays, JSON-able."""
    seen = model.observation
    return {
        "format": FORMAT,
        "version": VERSION,
        "family": model.family,
        "name": model.name,
        "coordinates": list(model.coordinates),
        "origin": dict(model.origin),
        "observation": {"names": list(seen.names), "units": list(seen.units)} if seen else None,
        "inputs": model.inputs.header() if model.inputs else None,
    }


def arrays_of(model: PiecewiseLinearMap) -> dict[str, Any]:
    """Return the arrays that are saved of a map, with B and b where it has an observation model."""
    arrays = {name: getattr(model, name) for name in _PARAMETERS}
    if model.observation is not None:
        arrays |= {"B": model.observation.B, "b": model.observation.b}
        if model.observation.encoder is not None:
            arrays["encoder"] = model.observation.encoder
    if model.inputs is not None:
        arrays |= model.inputs.arrays()
    return arrays


def _json(content: Mapping[str, Any]) -> bytes:
    """JSON in readable letters; escaped where a name holds bytes that are no letters, as file names may."""
    try:
        return json.dumps(content, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(content, allow_nan=False).encode("ascii")


def _header(model: PiecewiseLinearMap) -> bytes:
    data = json.dumps(header_of(model), allow_nan=False).encode("ascii")
    if len(data) > MAX_HEADER_BYTES:
        raise ValueError(tr("{size} are too much for names and origin").format(size=human_bytes(len(data))))
    return data


def write_npz(model: PiecewiseLinearMap, stream: BinaryIO) -> None:
    """Write the canonical arrays and the header as a NumPy archive.

    Raises
    ------
    ValueError
        If the header would be larger than `read_npz` opens.
    """
    header = np.frombuffer(_header(model), dtype=np.uint8)
    np.savez(stream, allow_pickle=False, **arrays_of(model) | {HEADER: header})


def write_mat(model: PiecewiseLinearMap, stream: BinaryIO) -> None:
    """Write the same as a MATLAB v5 file: variables A, W1, W2, h1, h2, … and the text `header`.

    Raises
    ------
    ValueError
        If the header would be larger than `read_mat` opens.
    """
    import scipy.io  # late: it takes a while, and only writers need it

    columns = {name: a[:, None] if a.ndim == 1 else a for name, a in arrays_of(model).items()}
    content = columns | {HEADER: _header(model).decode("ascii")}
    buffer: Any = io.BytesIO()
    scipy.io.savemat(buffer, content, do_compression=True)
    stream.write(_MAT_TITLE.ljust(116) + buffer.getvalue()[116:])


def write_json(model: PiecewiseLinearMap, stream: BinaryIO) -> None:
    """Write the same as JSON; Python writes as many digits as restore every float exactly.

    Raises
    ------
    ValueError
        If it would be larger than `read_json` opens.
    """
    data = _json(header_of(model) | {name: array.tolist() for name, array in arrays_of(model).items()})
    if len(data) > MAX_JSON_BYTES:
        raise ValueError(
            tr("{size} are too much for JSON, save it as .npz").format(size=human_bytes(len(data)))
        )
    stream.write(data)
