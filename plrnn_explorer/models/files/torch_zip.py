"""PyTorch zip files (`torch.save`) read without PyTorch: nothing in the file is executed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plrnn_explorer.models.files.checkpoint import model_of_pickle
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.pickle_data import PickleData
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.torch_pickle import TorchNames, storage_of
from plrnn_explorer.models.files.zipped import Archive, open_archive
from plrnn_explorer.translation import tr


def read_torch_zip(path: Path) -> RawModel:
    """Read a PyTorch state dict, or the state dict inside a training checkpoint.

    Raises
    ------
    Refusal
        If the archive is damaged, holds something else, or its pickle names anything a state dict
        does not need.
    """
    with open_archive(path) as archive:
        root = _root(archive)
        data = PickleData(archive.read(f"{root}data.pkl"), TorchNames(), storage_of).load()
        order = archive.read(f"{root}byteorder") if f"{root}byteorder" in archive.sizes else b"little"
        sizes = dict(archive.sizes)
    blocks = _Entries(path, root, sizes)
    return model_of_pickle(path, data, blocks, "PyTorch", ">" if order.strip() == b"big" else "<")


def _root(archive: Archive) -> str:
    """Folder of the archive that holds everything, with its slash."""
    names = archive.sizes
    if any("/code/" in name or name.endswith("constants.pkl") for name in names):
        raise Refusal(
            tr(
                "PyTorch TorchScript files cannot be opened; save the parameters with "
                "torch.save(model.state_dict(), …)"
            )
        )
    pickles = [n for n in names if n == "data.pkl" or n.endswith("/data.pkl")]
    if len(pickles) != 1:
        raise Refusal(tr("it is a zip archive but not a model; expected one data.pkl or .npy arrays in it"))
    return pickles[0][: -len("data.pkl")]


@dataclass(frozen=True)
class _Entries:
    """Storages as entries of the archive."""

    path: Path
    root: str
    sizes: Mapping[str, int]

    def stored(self, key: str) -> int | None:
        """Bytes of a storage."""
        return self.sizes.get(f"{self.root}data/{key}")

    def read(self, key: str, start: int, length: int) -> bytes:
        """Read some bytes of a storage."""
        with open_archive(self.path) as archive:
            return archive.read(f"{self.root}data/{key}", start, length)
