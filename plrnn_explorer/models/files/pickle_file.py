"""Plain Python pickles: a dictionary of NumPy arrays is a model, one of plain values only its settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plrnn_explorer.models.files.checkpoint import model_of_pickle
from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.files.pickle_data import Handler, PickleData, damaged
from plrnn_explorer.models.files.pickled_values import HarmlessNames
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.torch_pickle import harmless_or_module
from plrnn_explorer.translation import mark, tr

#: Such a pickle holds the numbers themselves.
MAX_FILE = 64 << 20
_RESAVE = mark("save its arrays A, W, h or A, W1, W2, h1, h2 as .npz or .json instead")


class _Names(HarmlessNames):
    def __call__(self, name: str) -> Handler | None:
        if name.startswith("torch"):
            raise Refusal(
                tr(
                    "it is a pickle of PyTorch tensors; save them with torch.save(model.state_dict(), "
                    "…) instead"
                )
            )
        return harmless_or_module(super().__call__, name)


def read_pickle_file(path: Path) -> RawModel:
    """Read a pickled dictionary of NumPy arrays.

    Raises
    ------
    Refusal
        If it names anything but plain data and arrays, or holds no arrays.
    """
    size = path.stat().st_size
    if size > MAX_FILE:
        raise Refusal(
            tr("it is a pickle of {size}; {resave}").format(size=human_bytes(size), resave=tr(_RESAVE))
        )
    data = PickleData(path.read_bytes(), _Names(), most=MAX_FILE).load()
    if not isinstance(data, dict):
        raise Refusal(
            tr("it is a Python pickle without a dictionary of arrays; {resave}").format(resave=tr(_RESAVE))
        )
    raw = model_of_pickle(path, data, _NoBlocks(), "Python pickle")
    if not raw.arrays:
        raise Refusal(
            tr("it holds only the settings of a model; open the state dict beside it, or {resave}").format(
                resave=tr(_RESAVE)
            )
        )
    return raw


class _NoBlocks:
    """A pickle without storages."""

    def stored(self, _key: str) -> int | None:
        """None: there is none."""
        return None

    def read(self, *_: Any) -> bytes:
        """Refuse: there is none."""
        raise damaged()
