"""Folders: one file for each parameter, or the checkpoints of a training run to choose from."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.detect import detect
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.npy import read_npy
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.models.files.text_table import ENDINGS, read_tables
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import tr

#: Entries looked at in a folder and those below it, and model files offered.
_MAX_LISTED, _MAX_OFFERED = 20_000, 2_000
#: Files whose first bytes are read because their name does not tell what they are.
_MAX_PROBED = 200
#: Seconds within which files count as written together.
_AT_ONCE = 2.0
#: Last checkpoints tried until one is whole.
_MAX_TRIED = 5
_ARRAYS = ENDINGS | {".npy"}
_MODELS = frozenset(
    {".npz", ".pt", ".pth", ".ckpt", ".safetensors", ".bson", ".mat", ".jld2", ".h5", ".hdf5", ".keras"}
)
#: Files to look into: PyTorch without an ending, pickles of any kind, JSON.
_PERHAPS = frozenset({"", ".pkl", ".json"})
_SETTINGS = re.compile(
    r"(args|config|params|hyper|hypers|settings|metrics|losses?|history)\b|.*_params$", re.I
)
#: A JSON file is a model if a parameter stands near its beginning.
_JSON_MODEL, _HEAD = re.compile(rb'"(a|w|h|w_?1|h_?1)"\s*:\s*\[', re.IGNORECASE), 1 << 16
_PARAMETERS = ("A", "W", "W1", "W2", "h", "h1", "h2", "alpha", "H", "B", "b", "bias", "P", "C")
_FOLDED = frozenset(name.lower() for name in _PARAMETERS)
_DIGITS = re.compile(r"(\d+)")


@dataclass
class Listing:
    """What a folder holds.

    Attributes
    ----------
    parameters : dict of key to path
        Files of single parameters: ``"W"``, or ``"lorenz.W"`` for ``lorenz_W.csv``.
    models : list of str
        Paths of model files, relative to the folder, those of one folder below among them.
    outside : list of str
        Links that lead out of the folder, which are not followed.
    """

    parameters: dict[str, Path] = field(default_factory=dict)
    models: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    @property
    def is_model(self) -> bool:
        """Whether the parameters make up a model: a linear part, weights and thresholds."""
        scopes: dict[str, set[str]] = {}
        for key in self.parameters:
            prefix, _, name = key.rpartition(".")
            scopes.setdefault(prefix, set()).add(_fold(name))
        return any({"a", "w", "h"} <= s or {"a", "w1", "w2", "h1", "h2"} <= s for s in scopes.values())


def list_folder(folder: Path) -> Listing:
    """Look through a folder, and one level below it.

    Raises
    ------
    Refusal
        If it holds more entries than can be looked through, or two files for one parameter.
    """
    found = Listing()
    root, probed = folder.resolve(), [0]
    for path in _files(folder, root, found.outside):
        suffix = path.suffix.lower()
        if suffix in _ARRAYS and path.parent == folder:
            _add_parameter(found, path)
        elif suffix in _MODELS or (suffix in _PERHAPS and _holds_model(path, probed)):
            found.models.append(path.relative_to(folder).as_posix())
    if len(found.models) > _MAX_OFFERED:
        raise Refusal(
            tr("it holds {n} model files; open the one you want itself").format(n=len(found.models))
        )
    found.models.sort(key=natural)
    return found


def natural(name: str) -> list[Any]:
    """Sorting key that puts ``model_2`` before ``model_10``, and a folder's files before those below it."""
    pieces = [int(p) if p.isdecimal() and p.isascii() else p.lower() for p in _DIGITS.split(name)]
    return [name.count("/"), [(isinstance(piece, str), piece) for piece in pieces]]


def _files(folder: Path, root: Path, outside: list[str]) -> Iterator[Path]:
    """Ordinary files of the folder and of those in it; links out of it are noted, not followed."""
    left, below = _MAX_LISTED, [folder]
    for depth in range(2):
        level, below = below, []
        for place in level:
            for entry in _entries(place):
                left -= 1
                if left < 0:
                    raise Refusal(
                        tr("it holds more than {max_listed} files; open the model file itself").format(
                            max_listed=_MAX_LISTED
                        )
                    )
                path = place / entry.name
                if entry.is_symlink() and not _leads_inside(path, root):
                    outside.append(path.relative_to(folder).as_posix())
                elif entry.is_file():
                    yield path
                elif entry.is_dir() and not entry.is_symlink() and depth == 0:
                    below.append(path)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith("."):
                yield entry


def _leads_inside(link: Path, root: Path) -> bool:
    try:
        return link.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):  # broken, or a circle of links
        return False


def _fold(name: str) -> str:
    return name.replace("_", "").lower()


def _add_parameter(found: Listing, path: Path) -> None:
    """Note a file that is named after a parameter, as "W" or "lorenz_W"."""
    key = path.stem
    if _fold(key) not in _FOLDED:
        prefix, _, name = re.sub(r"[ .-](?=[^ .-]*$)", "_", key).rpartition("_")
        if not prefix or name not in _PARAMETERS:
            return
        key = f"{prefix}.{name}"
    if key in found.parameters:
        both = f"{found.parameters[key].name}, {path.name}"
        raise Refusal(
            tr("it has two files for the parameter {key} ({both}); move one of them away").format(
                key=key, both=both
            )
        )
    found.parameters[key] = path


def _holds_model(path: Path, probed: list[int]) -> bool:
    """Whether a file without a telling name is a model, by its first bytes."""
    if probed[0] >= _MAX_PROBED or _SETTINGS.match(path.stem):
        return False
    probed[0] += 1
    try:
        return detect(path) != "json" or _JSON_MODEL.search(_head(path)) is not None
    except (Refusal, OSError):
        return False


def _head(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(_HEAD)


def read_parameters(folder: Path, found: Listing) -> RawModel:
    """Read a folder with one file for each parameter.

    Raises
    ------
    Refusal
        If one of them is no array of numbers.
    """
    binary = {key: path for key, path in sorted(found.parameters.items()) if path.suffix.lower() == ".npy"}
    text = {key: path for key, path in sorted(found.parameters.items()) if key not in binary}
    arrays = {key: read_npy(path) for key, path in binary.items()}
    for key, table in read_tables(text).items():
        arrays[key] = RawArray(table.shape, partial(np.asarray, table))
    kinds = sorted({path.suffix.lower() for path in found.parameters.values()})
    return RawModel(folder, _FOLDER.format(kinds=", ".join(kinds)), arrays)


_FOLDER = phrase("folder of {kinds} files")


def choose_file(folder: Path, found: Listing, questions: Questions, likely: tuple[str, str]) -> Path:
    """Ask which model file of a folder to open.

    Parameters
    ----------
    folder, found
        The folder and what it holds.
    questions : Questions
    likely : pair of str
        The file preselected, and why; see `likely_file`.
    """
    options = tuple((name, label) for name, label in zip(found.models, _labels(found.models)))
    if len(options) == 1:
        return folder / str(questions.option("file", options[0][0], options))
    links = (
        tr(" (Links that lead out of it are not followed: {names}.)").format(names=_few(found.outside))
        if found.outside
        else ""
    )
    question = tr("The folder holds {n} model files: which one?{links}").format(n=len(options), links=links)
    return folder / str(questions.ask(Choice("file", question, options, *likely)))


def likely_file(folder: Path, names: Sequence[str], is_model: Callable[[Path], bool]) -> tuple[str, str]:
    """Return the last checkpoint of the longest numbered series, else the newest file, and the reason.

    Files copied or unpacked together are as old as each other: then the first.

    Parameters
    ----------
    folder : Path
    names : sequence of str
        In natural order.
    is_model : function
        Whether a file can be opened: training may have been broken off while it was written, and not
        everything a run writes is a model. It is asked of a few files only.
    """
    series = Counter(_DIGITS.sub("#", name) for name in names)
    pattern, count = series.most_common(1)[0]
    if count > 1:
        tried = [name for name in names if _DIGITS.sub("#", name) == pattern][::-1]
        reason = tr("it is the last of {count} numbered files").format(count=count)
    else:
        written = {name: (folder / name).stat().st_mtime for name in names}
        tried = sorted(names, key=lambda name: written[name], reverse=True)
        reason = tr("it is the newest")
        if len(tried) > 1 and written[tried[0]] - written[tried[1]] < _AT_ONCE:
            tried, reason = list(names), tr("it comes first")
    whole = next((name for name in tried[:_MAX_TRIED] if is_model(folder / name)), tried[0])
    return whole, reason if whole == tried[0] else tr("{reason} that holds a model").format(reason=reason)


def _labels(names: list[str]) -> list[str]:
    """Names without the folder they share."""
    folders = {name.rpartition("/")[0] for name in names}
    return [name.rpartition("/")[2] for name in names] if len(folders) == 1 else names


def _few(names: list[str]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")


def nothing_in(found: Listing) -> str:
    """Say why a folder holds no model."""
    if found.outside:
        told = tr(
            "it holds no model but links that lead out of it ({links:.150}), which are not followed; "
            "open the files they lead to"
        )
        return told.format(links=_few(found.outside))
    if found.parameters:
        names = ", ".join(sorted(found.parameters)[:8])
        told = tr(
            "its files do not make up a model (found {names:.150}); A, W, h or A, W1, W2, h1, h2 are needed"
        )
        return told.format(names=names)
    return tr(
        "it is a folder without a model in it; open the model's file, or a folder with A.npy, W.npy, h.npy"
    )
