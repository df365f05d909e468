"""Which format a file has, by its content; what cannot be opened is named."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.mat4 import is_mat4
from plrnn_explorer.models.files.npy import HEAD, declared
from plrnn_explorer.models.files.text_table import is_table
from plrnn_explorer.models.files.zipped import is_archive, open_archive
from plrnn_explorer.translation import mark, tr

Format = Literal[
    "npz", "torch", "torch_legacy", "safetensors", "pickle", "mat", "mat4", "json", "bson", "hdf5", "keras"
]

_RESAVE = mark("save its arrays A, W, h or A, W1, W2, h1, h2 as .npz or .json instead")
_LEGACY_TORCH = b"\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19"
#: How pickles of the first protocols begin that hold a dictionary.
_OLD_PICKLES = (b"(dp", b"}q\x00", b"ccopy_reg\n", b"ccollections\n")
_HDF5 = b"\x89HDF\r\n\x1a\n"
#: What MATLAB v7.3 and JLD2 write before it.
_HDF5_HEADERS = (b"MATLAB 7.3", b"HDF5-based Julia Data Format")
_BSON_TYPES = frozenset(b"\x01\x02\x03\x04\x05\x08\x09\x0a\x10\x12")
#: First bytes of formats that are known and not opened.
_CLOSED = (
    (b"\x1f\x8b", mark("it is packed with gzip; unpack it first, or {resave}")),
    (b"7z\xbc\xaf\x27\x1c", mark("it is a 7-Zip archive; unpack it first, or {resave}")),
    (b"BZh", mark("it is packed with bzip2; unpack it first, or {resave}")),
    (b"\xfd7zXZ\x00", mark("it is packed with xz; unpack it first, or {resave}")),
    (b"%PDF", mark("it is a PDF document, not a model; {resave}")),
    (b"\x89PNG", mark("it is a picture, not a model; {resave}")),
)


def detect(path: Path) -> Format:
    """Return the format of a file.

    Raises
    ------
    Refusal
        If the format cannot be opened, with its name.
    """
    with path.open("rb") as stream:
        head = stream.read(1024)
    size = path.stat().st_size
    if not head:
        raise Refusal(tr("it is empty"))
    if is_archive(path) or head[:4] == b"PK\x03\x04":
        return _zip_format(path)
    if any(head[start : start + 8] == _HDF5 for start in (0, 512)) or head.startswith(_HDF5_HEADERS):
        return "hdf5"
    for magic, sentence in _CLOSED:
        if head.startswith(magic):
            raise Refusal(tr(sentence).format(resave=tr(_RESAVE)))
    if head[124:128] in (b"\x00\x01IM", b"\x01\x00MI"):
        return "mat"
    found = _format_by_structure(head, size)
    if found:
        return found
    _refuse_others(path, head, size)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text[:1] in (b"{", b"["):
        return "json"
    raise Refusal(_unknown(path, head))


#: Names that promise a format, and what a file so named should be.
_PROMISED = {
    ".npz": mark("NumPy archive"),
    ".json": mark("JSON document"),
    ".pt": mark("PyTorch file"),
    ".pth": mark("PyTorch file"),
    ".mat": mark("MATLAB file"),
    ".bson": mark("Julia BSON file"),
}


def _unknown(path: Path, head: bytes) -> str:
    """Say what a file of no known format holds, against what its name promises."""
    is_text = head.isascii() and not any(byte < 9 for byte in head)
    promised = _PROMISED.get(path.suffix.lower())
    if promised and is_text:
        told = tr("it is named {suffix} but holds text; look for the right file, or {resave}")
        return told.format(suffix=path.suffix, resave=tr(_RESAVE))
    if promised:
        told = tr(
            "it is named {suffix} but holds something else, or is a damaged {promised}; "
            "look for the right file, or {resave}"
        )
        return told.format(suffix=path.suffix, promised=promised, resave=tr(_RESAVE))
    if is_text and path.name == "hypers.txt":
        return tr("it holds the settings of a model; open the model beside it")
    if is_text and is_table(path):
        told = tr(
            "a single table is not a whole model; open the folder that holds A{suffix}, W{suffix}, h{suffix}"
        )
        return told.format(suffix=path.suffix)
    known = ".npz, .json, PyTorch, MATLAB, Julia BSON and JLD2, HDF5, Keras"
    told = (
        tr("it holds plain text, and is not a model file of a known format ({known}); {resave}")
        if is_text
        else tr("it is not a model file of a known format ({known}); {resave}")
    )
    return told.format(known=known, resave=tr(_RESAVE))


def _refuse_others(path: Path, head: bytes, size: int) -> None:
    """Refuse formats that are known by more than their first bytes."""
    if head.startswith(b"\x93NUMPY"):
        _refuse_npy(path, size)
    if head[257:262] == b"ustar":
        raise Refusal(
            tr("PyTorch files of 2018 and older (tar) cannot be opened; {resave}").format(resave=tr(_RESAVE))
        )


def _refuse_npy(path: Path, size: int) -> None:
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    single = tr("a single NumPy array (.npy) is not a whole model")
    try:
        declared(head, size, path.stem)
    except Refusal as refusal:
        raise Refusal(tr("{single}, and {refusal}").format(single=single, refusal=refusal)) from refusal
    raise Refusal(
        tr("{single}; open the folder that holds A.npy, W.npy, h.npy or A.npy, W1.npy, …").format(
            single=single
        )
    )


def _format_by_structure(head: bytes, size: int) -> Format | None:
    """Return a format without a magic number of its own, known by how it begins; None for any other."""
    if len(head) > 8 and int.from_bytes(head[:4], "little") == size and head[4] in _BSON_TYPES:
        return "bson"
    if head[8:9] == b"{" and int.from_bytes(head[:8], "little") < size:
        return "safetensors"
    if head[:1] == b"\x80" and len(head) > 1 and 2 <= head[1] <= 5:
        return "torch_legacy" if _LEGACY_TORCH in head[:32] else "pickle"
    of_text = head.startswith((b"(", b"c")) and b"\n" in head and head.isascii() and b"," not in head[:3]
    if of_text or head.startswith(_OLD_PICKLES):
        return "pickle"
    return "mat4" if is_mat4(head, size) else None


def _zip_format(path: Path) -> Format:
    with open_archive(path) as archive:
        names = archive.sizes
    if any(name.endswith((".pkl", "/version")) for name in names):
        return "torch"
    if any(name.endswith(".npy") for name in names):
        return "npz"
    if "model.weights.h5" in names:
        return "keras"
    raise Refusal(tr("it is a zip archive without a model in it; unpack it and open the model inside"))
