"""Where the bundled examples, icons and help texts are: one locator for checkout, wheel and bundle."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


class ResourceMissingError(FileNotFoundError):
    """A file that belongs to the program is not where it should be; ``str(error)`` is one sentence."""


@dataclass(frozen=True)
class Example:
    """One bundled model with what is needed to show it.

    Attributes
    ----------
    name : str
        Identifier, also the stem of the file.
    title : str
    sentences : tuple of str
        What to look at, in plain words, in the order in which to look.
    path : Path
        Model file (``.npz``).
    start : tuple of tuple of float
        Suggested starts of orbits, each with M coordinates.
    settings : mapping
        Suggested settings, every key optional: ``max_period`` (int), ``window`` ([[lo, hi], [lo, hi]] of the
        two axes shown), ``axes`` (their two indices from 0), ``orbit_steps`` (int),
        ``recording`` (name of a file beside the model) and its ``samples_per_step`` (int).
    """

    name: str
    title: str
    sentences: tuple[str, ...]
    path: Path
    start: tuple[tuple[float, ...], ...]
    settings: Mapping[str, Any]


def candidate_roots() -> tuple[Path, ...]:
    """Folders that may hold the resources, best first: bundle, wheel, checkout."""
    roots = [_PACKAGE / "_resources", _PACKAGE.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        roots[:0] = [Path(bundle) / "resources", Path(bundle) / "plrnn_explorer" / "_resources"]
    return tuple(roots)


def resource(*parts: str) -> Path:
    """Return the path of a bundled file or folder, e.g. ``resource("icons", "open.svg")``.

    Raises
    ------
    ResourceMissingError
        If no known place has it; the sentence names what was looked for and where.
    """
    roots = candidate_roots()
    for root in roots:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    places = " or ".join(str(root) for root in roots)
    raise ResourceMissingError(
        f"The program's own file {'/'.join(parts)} is missing (looked in {places}); "
        "please reinstall plrnn-explorer."
    )


@cache
def examples() -> tuple[Example, ...]:
    """Return the bundled example models in the order in which to show them.

    Raises
    ------
    ResourceMissingError
        If the index or a model it names is missing.
    """
    entries = json.loads(resource("examples", "index.json").read_text(encoding="utf-8"))["examples"]
    return tuple(_example(entry) for entry in entries)


def example(name: str) -> Example:
    """Return the bundled example called `name`.

    Raises
    ------
    KeyError
        If there is none of that name; the text lists those there are.
    """
    for one in examples():
        if one.name == name:
            return one
    known = ", ".join(one.name for one in examples())
    raise KeyError(f"There is no example {name!r}; there are {known}.")


def _example(entry: Mapping[str, Any]) -> Example:
    name = str(entry["name"])
    return Example(
        name=name,
        title=str(entry["title"]),
        sentences=tuple(map(str, entry["sentences"])),
        path=resource("examples", f"{name}.npz"),
        start=tuple(tuple(float(x) for x in point) for point in entry["start"]),
        settings=MappingProxyType(dict(entry.get("settings", {}))),
    )


@dataclass(frozen=True)
class HelpText:
    """One explained term.

    Attributes
    ----------
    name : str
        Identifier, the stem of its file, e.g. ``"stable-manifold"``.
    title : str
    summary : str
        One sentence, fit for a tooltip.
    text : str
        The whole explanation as Markdown, without the title; starts with the summary.
    """

    name: str
    title: str
    summary: str
    text: str


@cache
def help_text(name: str) -> HelpText:
    """Return the explanation called `name`, e.g. ``help_text("saddle").summary``.

    Raises
    ------
    ResourceMissingError
        If there is none of that name.
    """
    heading, _, body = resource("help", f"{name}.md").read_text(encoding="utf-8").partition("\n")
    text = body.strip()
    return HelpText(name, heading.lstrip("# "), text.partition("\n")[0], text)


def help_texts() -> tuple[HelpText, ...]:
    """Return all explanations, by title."""
    found = (help_text(path.stem) for path in resource("help").glob("*.md"))
    return tuple(sorted(found, key=lambda one: one.title))
