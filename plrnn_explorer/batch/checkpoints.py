"""The checkpoints of a training run: the model files of a folder, in the order of their epochs."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plrnn_explorer.models.files.detect import detect
from plrnn_explorer.models.files.limits import Refusal

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
#: Bytes of a name; a file system allows 255 with what is written around it.
_LONGEST = 160
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
    files = sorted(p for p in folder.rglob("*") if _may_hold_a_model(p))
    files = [p for p in files if not any(part.startswith(".") for part in p.relative_to(folder).parts)]
    names = _names([p.relative_to(folder) for p in files])
    found = [Checkpoint(path, name, epoch_of(path.stem)) for path, name in zip(files, names)]
    return tuple(sorted(found, key=lambda c: (c.epoch is None, c.epoch or 0, _natural(c.name))))


def _may_hold_a_model(path: Path) -> bool:
    """Judged by its name, or, without an ending, by what is in it; studies that a batch wrote are none."""
    ending = path.suffix.lower()
    if ending in ENDINGS:
        written = path.parent.name == "studies" and (path.parents[1] / "rows").is_dir()
        return path.is_file() and not (ending == ".plrnnx" and written)
    if ending and not ending[1:].isdigit():
        return False
    try:
        return path.is_file() and detect(path) != "json"
    except (Refusal, OSError):
        return False


def _names(paths: Sequence[Path]) -> list[str]:
    """Names for files: without the ending where that is enough, unlike also where capitals do not count."""
    stems = [_plain(p.with_suffix("") if p.suffix.lower() in ENDINGS else p) for p in paths]
    count = Counter(stem.casefold() for stem in stems)
    names = [_plain(p) if count[stem.casefold()] > 1 else stem for p, stem in zip(paths, stems)]
    count = Counter(name.casefold() for name in names)
    return [
        _shortened(name, path) if count[name.casefold()] > 1 or len(name.encode()) > _LONGEST else name
        for name, path in zip(names, paths)
    ]


def _plain(path: Path) -> str:
    return re.sub(r"[^\w.=+-]+", "__", path.as_posix())


def _shortened(name: str, path: Path) -> str:
    digest = hashlib.sha256(path.as_posix().encode()).hexdigest()[:10]
    return f"{name.encode()[:_LONGEST].decode(errors='ignore')}-{digest}"


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
