"""Small HDF5 files in every layout, written by h5py."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from tests.fuzz.cases import Case, file_case, zip_case
from tests.models.model_files import plain_arrays, shallow_arrays

_PACKED = {"chunks": True, "compression": "gzip", "shuffle": True}
_MATLAB = b"MATLAB 7.3 MAT-file, Platform: GLNXA64, Created on: Tue Mar 03 11:00:00 2020 HDF5 schema 1.00 ."


def _hdf5(arrays: dict[str, Any], *, group: str = "", libver: str = "earliest", **storage: Any) -> bytes:
    buffer = io.BytesIO()
    with h5py.File(buffer, "w", libver=libver) as file:
        place = file.create_group(group) if group else file
        for name, value in arrays.items():
            array = np.asarray(value)
            place.create_dataset(name, data=array, **(storage if array.ndim else {}))
    return buffer.getvalue()


def hdf5_seeds() -> list[Case]:
    """Old and new headers, in one piece and in chunks, packed and with checksums."""
    plain, shallow = plain_arrays(2), shallow_arrays()
    files = [
        _hdf5(plain),
        _hdf5(plain, libver="latest"),
        _hdf5(shallow, group="net"),
        _hdf5(shallow | {"P": 2}, libver="latest", group="a/b"),
        _hdf5(plain, **_PACKED),
        _hdf5(shallow, libver="latest", **_PACKED),
        _hdf5(plain, libver="v108", chunks=True, fletcher32=True),
        _hdf5({**plain, **{f"other{n}": np.ones(1) for n in range(9)}}, libver="latest"),
    ]
    return [file_case(data, "model.h5") for data in files]


def _matlab(fill: Any) -> Case:
    buffer = io.BytesIO()
    with h5py.File(buffer, "w", userblock_size=512) as file:
        fill(file)
    data = buffer.getvalue()
    return file_case(_MATLAB.ljust(116) + bytes(8) + b"\x00\x02IM" + data[128:], "model.mat")


def _put(group: Any, name: str, value: Any, **storage: Any) -> Any:
    data = group.create_dataset(name, data=np.atleast_2d(value).T, **storage)
    data.attrs["MATLAB_class"] = np.bytes_("double")
    return data


def keras_seeds() -> list[Case]:
    """Files written by Keras, and archives whose weights are mutated by themselves."""
    from tests.fuzz.seeds import fixtures

    return fixtures(".weights.h5", "simple_rnn.h5") + fixtures(".keras", split=zip_case)


def jld2_seeds() -> list[Case]:
    """Arrays by name, and structs as the Julia training codes save them."""
    from tests.models.jld2_files import Jld2Writer, Struct

    shallow, plain = shallow_arrays(), plain_arrays(2)
    network = Struct("Main.PLRNNs.clippedShallowPLRNN", **shallow, C=None)
    affine = Struct("Main.ObservationModels.Affine", B=np.ones((3, 2)), b=np.ones(3), use_bias=True)
    contents: list[dict[str, Any]] = [
        plain,
        {"model": [network, affine]},
        {"model": Struct("Main.PLRNNs.ALRNN", **plain, P=1)},
        {"a": Struct("Main.PLRNNs.PLRNN", **plain, C=None), "b": Struct("Main.X", inner=network), "n": 3},
    ]
    cases = []
    with tempfile.TemporaryDirectory() as folder:
        for content in contents:
            path = Path(folder) / "m.jld2"
            with Jld2Writer(path) as out:
                for name, value in content.items():
                    out.write(name, value)
            cases.append(file_case(path.read_bytes(), "model.jld2"))
    return cases


def mat73_seeds() -> list[Case]:
    """Variables, a struct, and a cell array of structs, as MATLAB lays them out."""

    def top(file: Any) -> None:
        for name, value in plain_arrays(2).items():
            _put(file, name, value)

    def packed(file: Any) -> None:
        for name, value in shallow_arrays().items():
            _put(file, name, value, **_PACKED)

    def struct(file: Any) -> None:
        group = file.create_group("net")
        group.attrs["MATLAB_class"] = np.bytes_("struct")
        for name, value in plain_arrays(2).items():
            _put(group, name, value)
        empty = file["net"].create_dataset("C", data=np.array([0, 0], dtype="u8"))
        empty.attrs["MATLAB_class"], empty.attrs["MATLAB_empty"] = np.bytes_("double"), np.uint8(1)

    def cells(file: Any) -> None:
        hidden, references = file.create_group("#refs#"), []
        for number in range(2):
            group = hidden.create_group(f"n{number}")
            group.attrs["MATLAB_class"] = np.bytes_("struct")
            for name, value in plain_arrays(2, number).items():
                _put(group, name, value)
            references.append(group.ref)
        data = file.create_dataset("nets", data=np.array([references], dtype=h5py.ref_dtype))
        data.attrs["MATLAB_class"] = np.bytes_("cell")

    return [_matlab(fill) for fill in (top, packed, struct, cells)]
