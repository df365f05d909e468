"""Options of matplotlib lines that draw points: glyphs of cycles, rings round them, dots of sets."""

from __future__ import annotations

from typing import Any

from plrnn_explorer.export import look as looks
from plrnn_explorer.export.look import Glyph, Look


def marker(glyph: Glyph, look: Look, colour: str = "", scale: float = 1.0) -> dict[str, Any]:
    """Options of a matplotlib line that draw a glyph."""
    ink = colour or look.ink
    return {
        "marker": glyph.marker,
        "ms": glyph.size * scale,
        "mfc": ink if glyph.filled else look.background,
        "mec": ink,
        "mew": looks.WIDTHS["glyph"] * min(1.0, scale * 1.2),
        "ls": "none",
    }


def certified_ring(look: Look, colour: str = "", scale: float = 1.0) -> dict[str, Any]:
    """Options of a matplotlib line that draw the ring around a certified point."""
    return {
        "marker": "o",
        "ms": 5.6 * scale,
        "mfc": "none",
        "mec": colour or look.ink,
        "mew": 0.5,
        "ls": "none",
    }


def sample_dots(colour: str) -> dict[str, Any]:
    """Options of a matplotlib line that draw the points of a closed curve or chaotic set."""
    return {"marker": "o", "ms": 0.7, "mfc": colour, "mec": colour, "mew": 0.0, "ls": "none"}
