"""What a report is made of: sections of texts, tables, pictures and code."""

from __future__ import annotations

from dataclasses import dataclass, field

from plrnn_explorer.export.account.phrase import Phrases


@dataclass(frozen=True)
class Text:
    """A paragraph; `kind` is "", "lead" (the headline), "note" or "item" (one of a list)."""

    phrases: Phrases
    kind: str = ""


@dataclass(frozen=True)
class Table:
    """A table of text; `ids` are the object ids of its rows, `numeric` columns align right."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    ids: tuple[str, ...] = ()
    numeric: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Picture:
    """A figure in the light and the dark look, SVG or PNG (`kind`); both light for paper. Sizes in mm."""

    name: str
    alt: str
    caption: str
    kind: str
    light: bytes
    dark: bytes
    width_mm: float
    height_mm: float


@dataclass(frozen=True)
class Code:
    """Text of fixed width: commands, matrices, certificates."""

    text: str
    caption: str = ""


Block = Text | Table | Picture | Code


@dataclass(frozen=True)
class Section:
    """A part with a heading; `anchor` is what links point to."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Report:
    """A whole report.

    Attributes
    ----------
    title, subtitle : str
    sections : tuple of Section
    anchors : mapping of object id or "stage:NAME" to the anchor of what shows it
    """

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    anchors: dict[str, str] = field(default_factory=dict)

    def anchor(self, target: str) -> str:
        """Anchor of the place that shows an object, "" for none."""
        for key in (target, target.partition("/")[0], target.partition(":")[0]):
            if key in self.anchors:
                return self.anchors[key]
        return ""
