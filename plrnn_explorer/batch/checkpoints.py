"""The checkpoints of a training run: the model files of a folder, in the order of their epochs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

#: Endings of files that may hold a model.
ENDINGS = (
    ".bson",
    ".npz",
    ".pt",
    ".pth",
    ".pkl",
    ".mat",
    ".h5",
    ".hdf5",
    ".keras",
    ".safetensors",
    ".plrnnx",
)
_NUMBER = re.compile(r"\d+")
_EPOCH = re.compile(
    r"(?:epochs?|ep|iter(?:ation)?|step|update|checkpoint|ckpt|model)[ _=-]*(\d+)", re.IGNORECASE
)


@dataclass(frozen=True)
class Checkpoint:
    """A model file of a training run.

    Attributes
    ----------
    path : Path
    name : str
        Its path within the folder, without a suffix: unique, and fit for a file name.
    epoch : int or None
        As its name says.
    """

    path: Path
    name: str
    epoch: int | None


def find_checkpoints(folder: Path) -> tuple[Checkpoint, ...]:
    """Model files of a folder and those below it, by epoch and then by name, numbers as numbers.

    Raises
    ------
    FileNotFoundError
        If there is no such folder.
    """
    if not folder.is_dir():
        raise FileNotFoundError(f"There is no folder {folder}.")
    files = [p for p in folder.rglob("*") if p.is_file() and p.suffix.lower() in ENDINGS]
    files = [p for p in files if not any(part.startswith(".") for part in p.relative_to(folder).parts)]
    stems = [str(p.relative_to(folder).with_suffix("")) for p in files]
    twice = {stem for stem in stems if stems.count(stem) > 1}
    found = []
    for path, stem in zip(files, stems):
        whole = str(path.relative_to(folder)) if stem in twice else stem
        found.append(Checkpoint(path, re.sub(r"[^\w.=+-]+", "__", whole), epoch_of(path.stem)))
    return tuple(sorted(found, key=lambda c: (c.epoch is None, c.epoch or 0, _natural(c.name))))


def epoch_of(stem: str) -> int | None:
    """The epoch a file's name tells: the number behind a word for it, else the only number there is."""
    told = _EPOCH.findall(stem)
    if told:
        return int(told[-1])
    numbers = _NUMBER.findall(stem)
    return int(numbers[0]) if len(numbers) == 1 else None


def _natural(name: str) -> list[tuple[int, int, str]]:
    parts = re.split(r"(\d+)", name)
    return [(1, int(p), "") if p.isdigit() else (0, 0, p.lower()) for p in parts]
