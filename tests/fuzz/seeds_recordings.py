"""Small recordings of every format."""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path

import h5py
import numpy as np
from pyabf.abfWriter import writeABF1

from tests.fuzz.cases import Case, file_case, mat_case, zip_case
from tests.models.model_files import mat_file, npz_file

_REAL = Path(__file__).resolve().parents[3] / "shared" / "recordings" / "17o05027_ic_ramp.abf"
#: An ABF2 file's header and sections lie before its samples.
_HEADER, _SECTIONS = 512, 6144


def _values(rows: int = 12) -> np.ndarray:
    t = np.linspace(0, 1, rows)
    return np.column_stack([t, np.sin(9 * t), np.cos(9 * t)])


def abf_seeds() -> list[Case]:
    """The first version, written by pyabf; the second, a real one, its header apart from its samples."""
    cases = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "a.abf")
        writeABF1(_values(200).T[:2] * 50, path, 10_000, units="pA")
        data = Path(path).read_bytes()
        cases.append(file_case(data + bytes(max(0, 8192 - len(data))), "a.abf"))
    if _REAL.is_file():
        data = _REAL.read_bytes()
        parts = ((".abf", data[:_HEADER]), ("", data[_HEADER:_SECTIONS]), ("", data[_SECTIONS:]))
        cases += [Case("joined", parts)] * 2
    return cases


def table_seeds() -> list[Case]:
    """Tables with and without names, with other marks and decimal commas."""
    values = _values()
    plain = "\n".join(",".join(f"{x:.5g}" for x in row) for row in values)
    tabbed = "t (ms)\tV (mV)\tI (nA)\n" + "\n".join("\t".join(f"{x:.5g}" for x in row) for row in values)
    comma = tabbed.replace(".", ",").replace("\t", ";")
    words = "# made by hand\ntime,state,V\n" + "\n".join(f"{i},open,{i}" for i in range(9))
    texts = (plain, tabbed, comma, words, plain.replace(",", "  "), plain.replace("\n", "\r\n"))
    cases = [file_case(text.encode(), "a.csv") for text in texts]
    return [
        *cases,
        file_case(tabbed.encode("utf-16"), "a.csv"),
        file_case(("\ufeff" + plain).encode(), "a.csv"),
    ]


def npy_seeds() -> list[Case]:
    """Arrays of one, two and three axes."""
    cases = []
    for array in (_values(), _values()[:, 1], np.stack([_values(9)] * 3), np.asfortranarray(_values(9))):
        buffer = io.BytesIO()
        np.save(buffer, array)
        cases.append(file_case(buffer.getvalue(), "a.npy"))
    return cases


def arrays_seeds() -> list[Case]:
    """Files of named arrays: npz, MATLAB, HDF5."""
    arrays = {"time": _values()[:, 0], "V": _values()[:, 1:], "dt": 0.1, "units": "mV"}
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        for name, value in arrays.items():
            file[name] = value
    return [
        zip_case(npz_file({k: v for k, v in arrays.items() if k != "units"})),
        file_case(mat_file(arrays)),
        mat_case(mat_file(arrays, packed=True)),
        file_case(buffer.getvalue()),
    ]
