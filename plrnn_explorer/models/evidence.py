"""What a model file was recognised as, and why, in words for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.files.noted import Notes
from plrnn_explorer.models.files.raw import RawModel, shape_text
from plrnn_explorer.models.files.zipped import is_archive, open_archive
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.phrases import told
from plrnn_explorer.translation import mark, tr, trn

#: Names of more arrays than this are not listed one by one.
_MOST_LISTED = 12
#: Entries of a folder looked at to list some of them.
_MOST_LOOKED_AT = 1000
#: Up to so many arrays of a group that were left out are named.
_FEW = 4
#: Settings looked at for a hint only.
_NOT_SAID = ("created",)
#: What training code keeps beside the recurrent network, by parts of the names.
_OTHERS = {
    "optim": mark("optimizer state"),
    "encoder": mark("encoder"),
    "recognition": mark("encoder"),
    "R_noise": mark("noise covariances"),
    "R_x": mark("noise covariances"),
    "R_z": mark("noise covariances"),
    "mu0": mark("initial state"),
    "z0": mark("initial state"),
}


@dataclass(frozen=True)
class Recognised:
    """What a file is.

    Attributes
    ----------
    file, format, family : str
    dimension, units : int
        M and H of the canonical form.
    companion : str
        Name of the settings file used, "" without one.
    evidence : tuple of str
        Sentences: which names, shapes and settings said so.
    ignored : tuple of str
        What else the file holds, e.g. ``"optimizer state (24 arrays)"``.
    """

    file: str
    format: str
    family: str
    dimension: int
    units: int
    companion: str
    evidence: tuple[str, ...]
    ignored: tuple[str, ...]


def recognised(raw: RawModel, notes: Notes, model: PiecewiseLinearMap) -> Recognised:
    """Say what was recognised, from the content of a file and the notes on what of it was used."""
    evidence = [
        tr("The arrays {arrays} make up a model of the family {family}.").format(
            arrays=_listed(raw, notes.arrays), family=told(model.family)
        )
    ]
    beside = {k: v for k, v in notes.settings.items() if _is_beside(k, raw)}
    inside = {k: v for k, v in notes.settings.items() if k not in beside and k not in _NOT_SAID}
    from_file = tr("The settings file {name} says {settings}.")
    for text, settings in ((from_file, beside), (tr("The file says {settings}."), inside)):
        said = _said(settings)
        if said:
            evidence.append(text.format(name=raw.companion, settings=", ".join(said)))
    if model.observation is not None:
        rows = len(model.observation.B)
        evidence.append(
            trn(
                "An observation model turns the state into {n} observed value.",
                "An observation model turns the state into {n} observed values.",
                rows,
            ).format(n=rows)
        )
        if model.observation.encoder is not None:
            evidence.append(tr("The data are its first states; B only says where to start from data."))
    if model.inputs is not None:
        count = len(model.inputs.values)
        evidence.append(
            trn(
                "{n} input s enters through C, held constant until set otherwise.",
                "{n} inputs s enter through C, held constant until set otherwise.",
                count,
            ).format(n=count)
        )
    return Recognised(
        file=raw.path.name,
        format=raw.format,
        family=model.family,
        dimension=model.dimension,
        units=model.n_units,
        companion=raw.companion,
        evidence=tuple(evidence),
        ignored=_ignored(key for key in raw.arrays if key not in notes.arrays),
    )


def _is_beside(key: str, raw: RawModel) -> bool:
    """Whether a setting, perhaps inside a dictionary of settings, comes from the settings file."""
    return key in raw.beside or (key not in raw.settings and key.partition(".")[0] in raw.beside)


def findings(path: Path, raw: RawModel | None) -> tuple[str, ...]:
    """Return what is known of a file that cannot be used, line by line."""
    try:
        kind = tr("a folder") if path.is_dir() else tr("no ordinary file")
        lines = [f"{human_bytes(path.stat().st_size)}" if path.is_file() else kind]
        if raw is None:
            return (*lines, *_entries(path))
    except OSError:
        return ()
    lines.append(told(raw.format))
    if raw.companion:
        lines.append(tr("settings file {name}").format(name=raw.companion))
    shown = list(raw.arrays)[:_MOST_LISTED]
    lines += [
        tr("array {name}: {shape}").format(name=f"{key:.80}", shape=shape_text(raw.shape(key)))
        for key in shown
    ]
    more = len(raw.arrays) - len(shown)
    return (*lines, *([tr("and {n} more arrays").format(n=more)] if more else []))


def _entries(path: Path) -> Iterable[str]:
    """Entries of a folder or an archive that no reader could use."""
    if path.is_dir():
        names = sorted(islice((entry.name for entry in path.iterdir()), _MOST_LOOKED_AT))
        return tuple(tr("entry {name}").format(name=f"{name:.80}") for name in names[:_MOST_LISTED])
    if not path.is_file() or not is_archive(path):
        return ()
    try:
        with open_archive(path) as archive:
            entries = list(archive.sizes.items())
    except Refusal:
        return (tr("a zip archive that cannot be used"),)
    shown = [
        tr("entry {name}: {size}").format(name=f"{name:.80}", size=human_bytes(size))
        for name, size in entries[:_MOST_LISTED]
    ]
    more = len(entries) - len(shown)
    return (tr("a zip archive"), *shown, *([tr("and {n} more entries").format(n=more)] if more else []))


def _listed(raw: RawModel, keys: Iterable[str]) -> str:
    """Names with shapes, matrices first: "A (20), W (20×20) and h (20)"."""
    ordered = sorted(keys, key=lambda key: (key.rpartition(".")[2], key))
    named = [f"{key} ({shape_text(raw.shape(key))})" for key in ordered if key in raw]
    if len(named) > _MOST_LISTED:
        named = [*named[:_MOST_LISTED], tr("others")]
    return tr(" and ").join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named)


def _said(settings: Mapping[str, Any]) -> list[str]:
    plain = {k: v for k, v in settings.items() if isinstance(v, (bool, int, float, str, list, tuple))}
    return [f"{key} = {value!s:.40}" for key, value in list(plain.items())[:_MOST_LISTED]]


def _ignored(keys: Iterable[str]) -> tuple[str, ...]:
    """Group what was not used by what it is: "optimizer state (24 arrays)"; few arrays by their names."""
    groups: dict[str, list[str]] = {}
    for key in keys:
        groups.setdefault(_group(key), []).append(key)
    named: list[str] = []
    for group, members in groups.items():
        meaning = group in _OTHERS.values()
        if not meaning and len(members) <= _FEW:
            named += [f"{key:.60}" for key in members]
        else:
            named.append(
                tr("{group} ({n} arrays)").format(group=tr(group), n=len(members))
                if len(members) > 1
                else tr(group)
            )
    return tuple(named[:_MOST_LISTED])


def _group(key: str) -> str:
    lower = key.lower()
    for part, meaning in _OTHERS.items():
        if part.lower() in lower:
            return meaning
    first, dot, _ = key.partition(".")
    return f"{first:.60}.…" if dot else f"{key:.60}"
