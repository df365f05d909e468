"""Sets of colours for figures, all safe for colour-blind readers, some for grey print.

Sources: Paul Tol, Colour Schemes, SRON technical note SRON/EPS/TN/09-002, issue 3.2 (2021): bright, vibrant
and muted; Okabe and Ito, Color Universal Design (2008); viridis of matplotlib (van der Walt and Smith, 2015).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from plrnn_explorer.export.look import DARK, LIGHT, MUTED, Look, rgb
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark

THEMES: Mapping[str, Look] = {"light": LIGHT, "dark": DARK}


@dataclass(frozen=True)
class Palette:
    """Colours of basins and lines.

    Attributes
    ----------
    words : for people
    colours : of basins and of lines over time, as "#rrggbb"; neighbours in the list differ most
    stable, unstable, connection : of manifolds and homoclinic points; empty: those of the theme
    mix : shares of a basin's colour in the mix with the background, where settling is fast and where slow
    patterns : laid over the basins in this order; empty: none
    dashed : whether stable manifolds are dashed, so that the two kinds differ without any colour
    """

    words: str
    colours: tuple[str, ...]
    stable: str = ""
    unstable: str = ""
    connection: str = ""
    mix: tuple[float, float] = (0.34, 0.17)
    patterns: tuple[str, ...] = ()
    dashed: bool = False


PALETTES: Mapping[str, Palette] = {
    "muted": Palette(mark("Tol muted"), MUTED),
    "bright": Palette(
        mark("Tol bright"),
        ("#4477aa", "#ccbb44", "#ee6677", "#66ccee", "#228833", "#aa3377"),
        "#4477aa",
        "#ee6677",
    ),
    "vibrant": Palette(
        mark("Tol vibrant"),
        ("#33bbee", "#ee7733", "#009988", "#ee3377", "#0077bb", "#cc3311"),
        "#0077bb",
        "#cc3311",
    ),
    "okabe_ito": Palette(
        mark("Okabe–Ito"),
        ("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#0072b2", "#d55e00"),
        "#0072b2",
        "#d55e00",
    ),
    "viridis": Palette(
        mark("Viridis, sampled"),
        ("#440154", "#fde725", "#21918c", "#3b528b", "#5ec962", "#472d7b", "#addc30", "#2c728e"),
        mix=(0.5, 0.26),
    ),
    "grey": Palette(
        mark("Grey with patterns, for print"),
        ("#b9b9b9", "#e6e6e6", "#969696", "#cfcfcf", "#f2f2f2", "#7f7f7f"),
        mix=(1.0, 1.0),
        patterns=("plain", "dots", "lines", "back", "bars", "grid"),
        dashed=True,
    ),
}


def look_of(theme: str, palette: str = "muted") -> Look:
    """Colours of a figure.

    Parameters
    ----------
    theme : "light" or "dark"
    palette : a name in `PALETTES`
    """
    base, chosen = THEMES[theme], PALETTES[palette]
    changes = {
        name: colour
        for name in ("stable", "unstable", "connection")
        if theme == "light" and (colour := getattr(chosen, name))
    }
    if palette == "grey":
        changes = _greys(theme)
    return replace(
        base,
        **changes,
        palette=_on(chosen.colours, theme, palette),
        mix=chosen.mix,
        patterns=chosen.patterns,
        dashed=chosen.dashed,
    )


def without_hue(study: Study) -> Study:
    """A study whose objects have greys instead of the user's own colours, as light as those."""

    def grey(colour: str) -> str:
        return "#" + f"{round(np.dot((0.2126, 0.7152, 0.0722), rgb(colour))):02x}" * 3 if colour else ""

    changed = {i: replace(a, colour=grey(a.colour)) for i, a in study.appearance.items()}
    return study.with_changes(appearance=changed)


def _greys(theme: str) -> dict[str, str]:
    """Lines and signs without any hue."""
    dark = theme == "dark"
    return {
        "ink": "#f2f2f2" if dark else "#111111",
        "muted": "#a6a6a6" if dark else "#595959",
        "hairline": "#454545" if dark else "#cccccc",
        "background": "#161616" if dark else "#ffffff",
        "stable": "#d9d9d9" if dark else "#3d3d3d",
        "unstable": "#ffffff" if dark else "#000000",
        "connection": "#ffffff" if dark else "#000000",
        "orbit": "#f2f2f2" if dark else "#111111",
        "recording": "#a6a6a6" if dark else "#595959",
        "undecided": "#2c2c2c" if dark else "#ffffff",
        "hatch": "#5c5c5c" if dark else "#8c8c8c",
    }


def _on(colours: tuple[str, ...], theme: str, palette: str) -> tuple[str, ...]:
    """Colours as they are needed on a background: greys turn over on a dark one."""
    if palette != "grey" or theme == "light":
        return colours
    return tuple("#" + f"{0x18 + (0xFF - int(c[1:3], 16)) * 3 // 4:02x}" * 3 for c in colours)
