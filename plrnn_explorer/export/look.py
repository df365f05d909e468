"""The visual language as data: one set of colours, glyphs and weights for screen and exported figures."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.cycle import Stability
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import ESCAPED_ID, UNDECIDED_ID, names_of
from plrnn_explorer.study.study import Appearance, Study

#: Paul Tol's muted palette (safe for colour-blind readers), ordered so that neighbours in a list differ most.
MUTED = (
    "#88ccee", "#cc6677", "#ddcc77", "#999933", "#332288", "#aa4499", "#117733", "#44aa99", "#882255",
)  # fmt: skip

#: Share of a basin's colour in the mix with the background, and what is left of it where settling is slowest.
BASIN_MIX, BASIN_MIX_SLOW = 0.34, 0.17
#: What is left of a hidden basin's colour: it steps back, and is still told from what escapes.
FAINT = 90 / 255
#: Points of a closed curve or chaotic set that are drawn, about.
_MOST_SAMPLE = 4_000


@dataclass(frozen=True)
class Look:
    """Colours of one theme, as "#rrggbb".

    Attributes
    ----------
    background : of the phase space
    ink : text and glyphs
    muted : secondary text, ticks
    hairline : frames
    accent : the selection and the one thing to do next
    stable, unstable : manifolds, and eigenvalues inside and outside the unit circle
    undecided : cells that were not decided
    hatch : fine lines over undecided cells
    orbit : trajectories
    recording : measured time series
    connection : homoclinic and heteroclinic points
    palette : full colours of basins, and of lines over time
    mix : shares of a basin's colour in the mix with the background, where settling is fast and where slow
    patterns : laid over the basins in this order, names in `plrnn_explorer.export.patterns`; empty: none
    dashed : whether stable manifolds are dashed
    """

    background: str
    ink: str
    muted: str
    hairline: str
    accent: str
    stable: str
    unstable: str
    undecided: str
    hatch: str
    orbit: str
    recording: str
    connection: str
    palette: tuple[str, ...] = MUTED
    mix: tuple[float, float] = (BASIN_MIX, BASIN_MIX_SLOW)
    patterns: tuple[str, ...] = ()
    dashed: bool = False


#: Borders of more units than this are off until they are switched on: they would hide the picture.
MANY_BORDERS = 24

LIGHT = Look(
    background="#ffffff",
    ink="#1f2733",
    muted="#5b6675",
    hairline="#c9d0d9",
    accent="#2f7de1",
    stable="#2f7de1",
    unstable="#d1495b",
    undecided="#e3e4e6",
    hatch="#c2c6ca",
    orbit="#1f2733",
    recording="#9a6a00",
    connection="#b07a00",
)
DARK = Look(
    background="#14181f",
    ink="#e6eaf0",
    muted="#93a0b2",
    hairline="#39424f",
    accent="#5aa9ff",
    stable="#5aa9ff",
    unstable="#ff6b7a",
    undecided="#2b2f35",
    hatch="#3f454d",
    orbit="#e6eaf0",
    recording="#e0b45a",
    connection="#ffd166",
)


@dataclass(frozen=True)
class Glyph:
    """How a point is drawn: a shape ("disc", "diamond", "triangle", "square") and whether it is filled.

    `marker` is the shape's name in matplotlib, `symbol` in pyqtgraph, `size` its diameter in points.
    """

    shape: str
    filled: bool
    marker: str
    symbol: str
    size: float


GLYPHS: Mapping[Stability, Glyph] = {
    "sink": Glyph("disc", True, "o", "o", 5.0),
    "saddle": Glyph("diamond", False, "D", "d", 4.6),
    "source": Glyph("disc", False, "o", "o", 5.0),
    "neutral": Glyph("triangle", False, "^", "t1", 5.0),
}
HOMOCLINIC = Glyph("square", True, "s", "s", 2.6)
HETEROCLINIC = Glyph("square", False, "s", "s", 2.6)

#: Opacity of region borders.
BORDER_OPACITY = 0.15
#: Line widths in points.
WIDTHS: Mapping[str, float] = {
    "manifold": 0.9,
    "selected": 1.8,
    "border": 0.3,
    "cycle": 0.5,
    "orbit": 0.6,
    "frame": 0.5,
    "glyph": 0.8,
}


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue (0 to 255) of "#rrggbb"."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(colour: str, background: str, share: float) -> str:
    """Mix `share` of a colour into a background."""
    mixed = (round(share * a + (1 - share) * b) for a, b in zip(rgb(colour), rgb(background)))
    return "#{:02x}{:02x}{:02x}".format(*mixed)


def basin_colour(index: int, palette: Sequence[str] = MUTED) -> str:
    """Full colour of basin `index`; after its last the palette repeats, lighter and then darker."""
    base = palette[index % len(palette)]
    turn = index // len(palette)
    if turn == 0:
        return base
    return mix(base, "#ffffff" if turn % 2 else "#000000", 0.75 ** ((turn + 1) // 2))


def line_colours(run: Run, position: int, palette: Sequence[str] = MUTED) -> tuple[str, ...]:
    """Full colours of the attractors of a checkpoint of a training run: those of their lines."""
    found = (run.rows[position] or {}).get("attractors") or ()
    return tuple(basin_colour(run.line_of[position, i], palette) for i in range(len(found)))


def with_colours(study: Study, colours: Sequence[str]) -> Study:
    """A study whose attractors have these colours, as far as there are basins."""
    if study.basins is None:
        return study
    names, own = names_of(study), dict(study.appearance)
    for index, colour in enumerate(colours[: len(study.basins.attractors)]):
        name = names.attractor_id(index)
        own[name] = replace(own.get(name, Appearance()), colour=colour)
    return study.with_changes(appearance=own)


def pattern_of(look: Look, index: int) -> str:
    """Pattern laid over basin `index`."""
    return look.patterns[index % len(look.patterns)] if look.patterns else "plain"


def attractor_colours(study: Study, palette: Sequence[str] = MUTED) -> tuple[str, ...]:
    """Full colour of each attractor of the study's basins: the user's own where there is one."""
    if study.basins is None:
        return ()
    names = names_of(study)
    chosen = (study.appearance.get(names.attractor_id(i)) for i in range(len(study.basins.attractors)))
    return tuple(
        own.colour if own and own.colour else basin_colour(i, palette) for i, own in enumerate(chosen)
    )


def hidden_basins(study: Study) -> frozenset[int]:
    """Labels of the basins that were hidden by hand; undecided and escaping starting points may be, too."""
    if study.basins is None:
        return frozenset()
    names = names_of(study)
    ids = {i: names.attractor_id(i) for i in range(len(study.basins.attractors))}
    ids |= {UNDECIDED: UNDECIDED_ID, ESCAPED: ESCAPED_ID}
    usual = Appearance()
    return frozenset(i for i, name in ids.items() if not study.appearance.get(name, usual).visible)


def faint(colour: str, background: str) -> str:
    """A colour as it is left of what is hidden."""
    return mix(colour, background, FAINT)


def attractor_sample(attractor: Attractor) -> Floats:
    """Points (n, M) of a closed curve or chaotic set to draw: spread evenly over its orbit."""
    return attractor.points[:: 1 + len(attractor.points) // _MOST_SAMPLE]


def basin_image(
    basins: BasinMap, look: Look, colours: Sequence[str], hidden: Collection[int] = ()
) -> NDArray[np.uint8]:
    """Colour the cells of a basin map.

    Each basin's colour is mixed into the background, less of it where settling takes longer (by rank within
    the basin: its fastest to its slowest cells). Undecided cells are grey; escaped and
    pending ones are the background itself.

    Parameters
    ----------
    basins : BasinMap
    look : Look
    colours : full colour of each attractor, as from `attractor_colours`
    hidden : labels whose cells are drawn faintly, as from `hidden_basins`

    Returns
    -------
    (ny, nx, 3) uint8 array, first row at the low end of y
    """
    levels = 64
    share = np.linspace(*look.mix, levels)[:, None]
    background = np.array(rgb(look.background), dtype=np.float64)
    full = np.array([rgb(c) for c in colours], dtype=np.float64).reshape(-1, 1, 3)
    table = np.rint(share * full + (1 - share) * background)
    special = np.array([rgb(look.background), rgb(look.background), rgb(look.undecided)], dtype=np.float64)
    kept = np.array([FAINT if i in hidden else 1.0 for i in range(len(colours))]).reshape(-1, 1, 1)
    table = np.rint(kept * table + (1 - kept) * background)
    if UNDECIDED in hidden:
        special[2] = rgb(faint(look.undecided, look.background))
    lookup = np.concatenate([table.reshape(-1, 3), special]).astype(np.uint8)
    index = basins.labels.astype(np.int64) * levels + _slowness(basins, levels)
    for row, label in enumerate((PENDING, ESCAPED, UNDECIDED)):
        index[basins.labels == label] = len(table) * levels + row
    return np.asarray(lookup[index])


def polygon_colours(
    basins: BasinMap, look: Look, colours: Sequence[str], hidden: Collection[int] = ()
) -> NDArray[np.float64]:
    """Colours (n, 3), 0 to 255, of the polygons of exact basins, shaded like the cells of `basin_image`."""
    polygons = basins.polygons
    if polygons is None:
        return np.empty((0, 3))
    background = np.array(rgb(look.background), dtype=np.float64)
    result = np.tile(background, (len(polygons), 1))
    for label, colour in enumerate(colours):
        mine = polygons.labels == label
        share = np.full(int(mine.sum()), look.mix[0])
        limits = _pace(basins, label)
        if limits is not None:
            slow = (np.log1p(polygons.steps[mine].astype(np.float64)) - limits[0]) / (limits[1] - limits[0])
            share += np.clip(slow, 0, 1) * (look.mix[1] - look.mix[0])
        if label in hidden:
            share *= FAINT
        full = np.array(rgb(colour), dtype=np.float64)
        result[mine] = np.rint(share[:, None] * full + (1 - share[:, None]) * background)
    return result


def _pace(basins: BasinMap, label: int) -> tuple[float, float] | None:
    """Logarithms of the steps of the fast and the slow cells of a basin; None where all are alike."""
    cells = basins.labels == label
    if not cells.any():
        return None
    # Percentiles: a few very slow cells at a fractal border must not flatten all the others.
    low, high = np.percentile(np.log1p(basins.steps[cells].astype(np.float64)), (2, 98))
    return (float(low), float(high)) if high > low else None


def _slowness(basins: BasinMap, levels: int) -> NDArray[np.int64]:
    """Level 0 (fast) to levels - 1 (slow) of each cell, relative to the cells of its own basin."""
    result = np.zeros(basins.labels.shape, dtype=np.int64)
    for label in range(len(basins.attractors)):
        limits = _pace(basins, label)
        # When an orbit was recognised says little about how long it took to settle.
        if limits is not None and basins.attractors[label].spacing == 0:
            cells = basins.labels == label
            steps = np.log1p(basins.steps[cells].astype(np.float64))
            share = np.clip((steps - limits[0]) / (limits[1] - limits[0]), 0, 1)
            result[cells] = np.rint(share * (levels - 1))
    return result
