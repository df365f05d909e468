"""Draw the pictures of the help anew:  .venv/bin/python packaging/help_pictures.py [--language de] [NAME …]

Every picture is made from a bundled example by the code that draws exported figures, in both looks, at twice
the size it is shown at, and written to resources/help as NAME_light.png and NAME_dark.png (those in
another language than English to a folder in it).
"""

from __future__ import annotations

import argparse
import io
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from PIL import Image
from PySide6.QtCore import QCoreApplication

sys.path.insert(0, str(Path(__file__).parents[1]))

from plrnn_explorer.batch import find_checkpoints, local_pool, run_batch
from plrnn_explorer.batch.lines import attractor_lines
from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.dynamics.basins import map_basins
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export.compose import compose
from plrnn_explorer.export.filmstrip import draw_filmstrip, spread
from plrnn_explorer.export.look import DARK, LIGHT, Look, basin_colour
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.style import styled
from plrnn_explorer.fit.embedding import choose_delay, embed
from plrnn_explorer.gui.language import LANGUAGES, Language
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.recordings.alignment import ALL_SWEEPS, Alignment
from plrnn_explorer.recordings.matching import state_at
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.analyse import Settings, analyse_steps
from plrnn_explorer.study.commands import analyse, judge_against
from plrnn_explorer.study.opening import open_anything
from plrnn_explorer.study.study import Appearance, Orbit, Study, View
from tests.training_run import write_run

FOLDER = Path(__file__).parents[1] / "resources" / "help"
#: Millimetres and dots per inch: 560 by 290 points on screen, twice as many in the file.
_WIDTH, _HEIGHT, _DPI = 140.0, 72.5, 203
#: Colours kept in a file: a picture of lines and a few areas needs no more.
_COLOURS, _SHADES = 48, 160
_FONT = 8.0
Draw = Callable[[Look], Figure]


# Studies -------------------------------------------------------------------------------------------


@cache
def study(name: str, max_period: int = 6) -> Study:
    """An example after Analyse."""
    found = open_anything(f"example:{name}")[0].with_changes(orbits=(), recordings=())
    settings = Settings(max_period=max_period, resolution=300, statistics_steps=2000)
    for progress in analyse_steps(found, settings, ("cycles", "manifolds", "connections", "basins")):
        found = progress.result
    return found


def window(found: Study, x: tuple[float, float], y: tuple[float, float]) -> View:
    """The study's plane with another window."""
    assert found.view is not None
    return View(found.view.plane, x, y)


def with_orbits(found: Study, starts: list[list[float]], steps: int) -> Study:
    """The study with orbits from some starts."""
    return found.with_changes(orbits=tuple(Orbit(found.model.orbit(z, steps)) for z in starts))


def without(found: Study, *which: str) -> Study:
    """The study with its stable or unstable manifolds hidden."""
    hidden = {
        f"manifold:{i}": Appearance(visible=False)
        for i, manifold in enumerate(found.manifolds or ())
        if manifold.which in which
    }
    return found.with_changes(appearance=hidden)


def phase(found: Study, look: Look, view: View | None = None, **layers: bool) -> Figure:
    """The phase space as an exported figure has it."""
    shown = {"labels": False, "borders": False, "orbits": True, **layers}
    options = FigureOptions().with_changes(
        width_mm=_WIDTH, height_mm=_HEIGHT, dpi=_DPI, font_size=_FONT, layers=shown, view=view, legend="right"
    )
    return compose(found, options, look).figure


def axes(panels: int = 1, **options: Any) -> tuple[Figure, list[Any]]:
    """Empty axes; the style of the figures is in force while a picture is drawn."""
    figure = Figure(figsize=(_WIDTH / 25.4, _HEIGHT / 25.4), dpi=_DPI, layout="constrained")
    FigureCanvasAgg(figure)
    return figure, list(figure.subplots(1, panels, squeeze=False, **options)[0])


# Pictures ------------------------------------------------------------------------------------------


def fixed_point(look: Look) -> Figure:
    found = study("decision")
    starts = [[0.15, 0.05], [0.05, 0.2], [0.95, 0.9], [0.8, 0.95], [0.5, 0.1]]
    shown = with_orbits(found.with_changes(manifolds=(), basins=None), starts, 60)
    return phase(shown, look)


def cycle(look: Look) -> Figure:
    found = study("lozi")
    kept = tuple(c for c in found.cycles.cycles if c.period in (1, 2, 4))  # type: ignore[union-attr]
    assert found.cycles is not None
    cycles = replace(found.cycles, cycles=kept)
    shown = found.with_changes(manifolds=(), basins=None, attractors=None, connections=(), cycles=cycles)
    return phase(shown, look, window(found, (-1.5, 1.7), (-0.8, 0.8)))


def saddle(look: Look) -> Figure:
    found = study("duffing")
    starts = [[-0.32, 0.42], [-0.42, 0.42], [0.32, -0.42], [0.42, -0.42]]
    shown = with_orbits(found.with_changes(basins=None), starts, 14)
    return phase(shown, look, window(found, (-0.6, 0.6), (-0.55, 0.55)))


def stable_manifold(look: Look) -> Figure:
    found = without(study("duffing"), "unstable")
    curve = next(m for m in found.manifolds or () if m.which == "stable").segments[:, 0]
    near = curve[np.argmin(np.linalg.norm(curve - [-0.6, 0.5], axis=1))]
    shown = with_orbits(found, [(near + d).tolist() for d in (-0.05, 0.05)], 90)
    return phase(shown, look, window(found, (-1.7, 1.7), (-1.2, 1.2)), basins=False)


def unstable_manifold(look: Look) -> Figure:
    found = without(study("lozi"), "stable")
    return phase(
        found.with_changes(connections=()), look, window(found, (-1.3, 1.5), (-0.75, 0.75)), basins=False
    )


def basin(look: Look) -> Figure:
    return phase(without(study("duffing"), "unstable"), look)


def homoclinic_point(look: Look) -> Figure:
    return phase(study("lozi"), look, window(study("lozi"), (-1.3, 1.5), (-0.75, 0.75)), basins=False)


def chaos(look: Look) -> Figure:
    found = study("lozi")
    figure, (left, right) = axes(2, width_ratios=(1, 1.5))
    orbit = found.model.orbit([0.1, 0.1], 6000)[100:]
    left.plot(*orbit.T, ",", color=look.orbit)
    left.set(xlabel="x", ylabel="y", title="Where the orbit goes")
    for start, colour in (([0.1, 0.1], look.stable), ([0.1001, 0.1], look.unstable)):
        right.plot(found.model.orbit(start, 34)[:, 0], ".-", ms=3, lw=0.8, color=colour)
    right.set(xlabel="step", ylabel="x", title="Two starts that differ by 0.0001")
    return figure


def lyapunov_exponent(look: Look) -> Figure:
    model = study("lozi").model
    figure, (panel,) = axes()
    gaps = []
    for start in np.random.default_rng(1).uniform(-0.2, 0.2, (40, 2)):
        one, two = model.orbit(start, 62)[20:], None
        two = model.orbit(one[0] + [1e-9, 0.0], 42)
        gaps.append(np.linalg.norm(one - two, axis=1))
    for gap in gaps[:8]:
        panel.semilogy(gap, lw=0.6, color=look.muted)
    mean = np.exp(np.mean(np.log(gaps), axis=0))
    panel.semilogy(mean, lw=1.6, color=look.unstable, label="mean of 40 pairs")
    rate = np.polyfit(np.arange(5, 30), np.log(mean[5:30]), 1)[0]
    steps = np.arange(43)
    line = mean[5] * np.exp(rate * (steps - 5))
    label = f"slope: exponent {rate:.2f} per step"
    panel.semilogy(steps, line, "--", lw=1.0, color=look.ink, label=label)
    panel.set(xlabel="step", ylabel="distance of two orbits", ylim=(3e-10, 20))
    panel.legend(frameon=False, loc="lower right")
    return figure


def eigenvalues(look: Look) -> Figure:
    options = FigureOptions().with_changes(
        panels=("spectrum", "series"), width_mm=_WIDTH, height_mm=_HEIGHT, dpi=_DPI, font_size=_FONT,
        grid="row", letters="none", objects=("cycle:0",),
    )  # fmt: skip
    return compose(with_orbits(study("duffing"), [[-1.25, 0.0]], 80), options, look).figure


def region(look: Look) -> Figure:
    found = study("decision").with_changes(basins=None, manifolds=())
    shown = with_orbits(found, [[0.15, 0.05], [0.95, 0.9]], 60)
    return phase(shown, look, borders=True)


def evidence_branches(values: Floats) -> Iterator[tuple[float, Any]]:
    """Fixed points of the example with inputs, input by input."""
    model = open_anything("example:evidence")[0].model
    for value in values:
        at = model.with_input([value, *([0.0] * (len(model.inputs) - 1))])  # type: ignore[arg-type]
        for found in find_cycles(at, 1).cycles:
            yield float(value), found


_GLYPHS = {"sink": ("o", "full"), "saddle": ("D", "none"), "source": ("o", "none"), "neutral": ("s", "none")}


def branches(look: Look, values: Floats, title: str) -> Figure:
    """Fixed points against the input, drawn with the signs of the phase space."""
    figure, (panel,) = axes()
    found = list(evidence_branches(values))
    for kind, (marker, fill) in _GLYPHS.items():
        points = [(value, c.points[0][0]) for value, c in found if c.stability == kind]
        if points:
            at, height = zip(*points)
            panel.plot(
                at, height, marker, ms=3.2, mew=0.7, fillstyle=fill, color=look.ink, ls="none", label=kind
            )
    panel.set(xlabel="constant input", ylabel="z₁ of the fixed points", title=title)
    panel.legend(frameon=False)
    return figure


def border_collision(look: Look) -> Figure:
    return branches(look, np.linspace(-1.5, 1.5, 91), "A sink and the saddle meet at a border and vanish")


def constant_input(look: Look) -> Figure:
    figure, panels = axes(3, sharey=True)
    model = open_anything("example:evidence")[0].model
    for panel, value in zip(panels, (-0.4, 0.0, 0.4)):
        at = model.with_input([value, *([0.0] * (len(model.inputs) - 1))])  # type: ignore[arg-type]
        draw_map(panel, look, at, (-0.25, 1.25), (-0.25, 1.25))
        panel.set(title=f"input {value:g}".replace("-", "−"), xlabel="z₁")
    panels[0].set_ylabel("z₂")
    return figure


def draw_map(panel: Any, look: Look, model: PiecewiseLinearMap, x: Any, y: Any) -> None:
    """Fixed points of a map and orbits from a grid of starts."""
    grid = np.stack(np.meshgrid(np.linspace(*x, 7), np.linspace(*y, 7)), axis=-1).reshape(-1, 2)
    for start in grid:
        orbit = model.orbit(start, 60)
        panel.plot(*orbit.T, lw=0.5, color=look.muted, alpha=0.7)
    for found in find_cycles(model, 1).cycles:
        marker, fill = _GLYPHS[found.stability]
        panel.plot(*found.points[0], marker, ms=5, fillstyle=fill, color=look.ink, mew=0.9)
    panel.set(xlim=x, ylim=y)


def invertibility(look: Look) -> Figure:
    """A grid and its image under a map that folds and under one that does not."""
    figure, panels = axes(3)
    fold = PiecewiseLinearMap([[1.0, 0.3], [0.2, 0.8]], [[-1.7], [0.3]], [[1.0, 0.0]], [0.4, 0.0], [0.0])
    keep = fold.with_changes(W1=[[-0.5], [0.3]])
    maps: tuple[tuple[str, PiecewiseLinearMap | None], ...] = (
        ("A grid of states", None), ("one step, invertible", keep), ("one step, folded over", fold),
    )  # fmt: skip
    ticks, along = np.linspace(-1, 1, 9), np.linspace(-1, 1, 41)
    for panel, (title, model) in zip(panels, maps):
        for t in ticks:
            for line in (np.stack([along * 0 + t, along], 1), np.stack([along, along * 0 + t], 1)):
                shown = line if model is None else model(line)
                panel.plot(*shown.T, lw=0.8, color=look.stable)
        border = np.stack([along * 0, along], 1)
        shown = border if model is None else model(border)
        panel.plot(*shown.T, lw=1.6, color=look.unstable)
        panel.set(title=title, xticks=[], yticks=[], aspect="equal")
    return figure


def completeness(look: Look) -> Figure:
    found = study("duffing")
    assert found.basins is not None
    assert found.view is not None
    x, y = found.view.x, found.view.y
    attractors = found.basins.attractors
    early = map_basins(found.model, (*x, 240), (*y, 240), attractors=attractors, max_steps=70)
    shown = found.with_changes(basins=early, manifolds=())
    return phase(shown, look)


def swarm(look: Look) -> Figure:
    found = study("duffing")
    assert found.view is not None
    x, y = found.view.x, found.view.y
    rng = np.random.default_rng(0)
    starts = rng.uniform((x[0], y[0]), (x[1], y[1]), (1500, 2))
    points, last = starts, starts
    for _ in range(400):
        last = found.model(last)
    sinks = [c for c in found.cycles.cycles if c.is_stable]  # type: ignore[union-attr]
    gaps = np.stack([np.linalg.norm(last - c.points[0], axis=1) for c in sinks])
    colours = np.array([basin_colour(i) for i in range(len(sinks))])[gaps.argmin(axis=0)]
    figure, panels = axes(4, sharey=True)
    done = 0
    for panel, step in zip(panels, (0, 6, 18, 60)):
        for _ in range(step - done):
            points = found.model(points)
        done = step
        panel.scatter(*points.T, s=1.2, c=colours, lw=0)
        panel.set(title=f"step {step}", xlim=x, ylim=y, xlabel="position")
    panels[0].set_ylabel("velocity")
    return figure


def projected(points: Floats) -> Floats:
    """A view of three coordinates from above and aside, (n, 2)."""
    turn, rise = np.deg2rad(35), np.deg2rad(22)
    x, y, z = points[..., 0], points[..., 1], points[..., 2]
    right = np.cos(turn) * x + np.sin(turn) * y
    depth = -np.sin(turn) * x + np.cos(turn) * y
    return np.stack([right, np.cos(rise) * z - np.sin(rise) * depth], axis=-1)


def lorenz_orbit() -> Floats:
    model = open_anything("example:lorenz")[0].model
    return model.orbit(np.full(model.dimension, 0.1), 1500)[100:, :3]


def space_axes(panel: Any, look: Look, size: float) -> None:
    """Three axes from the corner below."""
    corner = np.array([-size, -size, -size])
    for i, name in enumerate(("z₁", "z₂", "z₃")):
        end = corner.copy()
        end[i] = size
        line = projected(np.stack([corner, end]))
        panel.plot(*line.T, lw=0.8, color=look.muted)
        panel.annotate(name, line[1], textcoords="offset points", xytext=(3, 3), color=look.ink)
    panel.set(aspect="equal")
    panel.axis("off")


def space_view(look: Look) -> Figure:
    figure, panels = axes(2)
    orbit = lorenz_orbit()
    space_axes(panels[0], look, float(np.abs(orbit).max()))
    panels[0].plot(*projected(orbit).T, lw=0.45, color=look.orbit)
    panels[0].set_title("three coordinates at once")
    panels[1].plot(orbit[:, 0], orbit[:, 2], lw=0.45, color=look.orbit)
    panels[1].set(xlabel="z₁", ylabel="z₃", title="the same on a plane")
    return figure


def slice_picture(look: Look) -> Figure:
    figure, panels = axes(2)
    orbit = lorenz_orbit()
    size, level = float(np.abs(orbit).max()), 0.2
    space_axes(panels[0], look, size)
    panels[0].plot(*projected(orbit).T, lw=0.4, color=look.muted)
    s = 0.9 * size
    sheet = np.array([[-s, -s, level], [s, -s, level], [s, s, level], [-s, s, level]])
    panels[0].fill(*projected(sheet).T, color=look.accent, alpha=0.25, lw=0)
    panels[0].set_title("a slice at z₃ = 0.2")
    side = orbit[:, 2] > level
    cross = np.flatnonzero(side[1:] != side[:-1])
    share = ((level - orbit[cross, 2]) / (orbit[cross + 1, 2] - orbit[cross, 2]))[:, None]
    met = orbit[cross] + share * (orbit[cross + 1] - orbit[cross])
    panels[0].plot(*projected(met).T, ".", ms=2.5, color=look.accent)
    panels[1].plot(met[:, 0], met[:, 1], ".", ms=3, color=look.accent)
    panels[1].set(xlabel="z₁", ylabel="z₂", title="what lies in it")
    return figure


def recording(look: Look) -> Figure:
    found = open_anything("example:lorenz")[0]
    orbit = Orbit(found.model.orbit(np.full(found.model.dimension, 0.1), 900)[100:])
    options = FigureOptions().with_changes(
        width_mm=_WIDTH, height_mm=_HEIGHT, dpi=_DPI, font_size=_FONT, legend="right",
        layers={"borders": False, "labels": False},
    )  # fmt: skip
    return compose(found.with_changes(orbits=(orbit,)), options, look).figure


def fitting(look: Look) -> Figure:
    """Sparse teacher forcing: the model of Lorenz-63 put back on its recording every 80 samples."""
    found = open_anything("example:lorenz")[0]
    data, model, every = found.recordings[0].aligned[300:620], found.model, 80
    figure, (panel,) = axes()
    panel.plot(data[:, 0], color=look.recording, linewidth=1.6)
    for first in range(0, len(data) - 1, every):
        start = state_at(model, found.recordings[0], 300 + first)
        free = model.observation(model.orbit(start, min(every, len(data) - 1 - first)))[:, 0]
        steps = first + np.arange(len(free))
        panel.plot(steps, free, color=look.ink, linewidth=1.2)
        panel.plot(steps[:1], free[:1], "o", color=look.ink, markersize=4)
        if first + every < len(data):
            panel.plot([steps[-1]] * 2, [free[-1], data[first + every, 0]], ":", color=look.ink, linewidth=1)
    panel.set_xlim(0, len(data) - 1)
    panel.set_xlabel("step")
    panel.set_ylabel("x")
    return figure


def trust(look: Look) -> Figure:
    """A map with a resting point its data show and one that it invents, and where the data never came."""
    found = judge_against(inventive(), "recording:0")
    options = FigureOptions().with_changes(
        width_mm=_WIDTH, height_mm=_HEIGHT, dpi=_DPI, font_size=_FONT, legend="right",
        layers={"borders": False, "labels": False},
    )  # fmt: skip
    return compose(analyse(found, "basins", max_period=1), options, look).figure


def inventive() -> Study:
    """A map that rests at 0, where noisy runs of it end, and at 10."""
    W1, W2 = np.array([[50.0, -50.0], [0.0, 0.0]]), np.array([[1.0, 0.0], [1.0, 0.0]])
    model = PiecewiseLinearMap(np.diag([0.5, 0.3]), W1, W2, [0.0, 0.0], [-3.9, -4.0])
    rng, fade = np.random.default_rng(3), np.array([0.5, 0.3]) ** np.arange(40)[:, None]
    runs = [rng.uniform(-1, 1, 2) * fade + rng.normal(0, 0.05, (40, 2)) for _ in range(10)]
    values, sweeps = np.concatenate(runs), tuple(range(0, 400, 40))
    alignment = Alignment((0, 1), (0.0, 0.0), (1.0, 1.0), sweep=ALL_SWEEPS)
    data = Recording(values, ("x", "y"), ("", ""), sweeps=sweeps, name="data", alignment=alignment)
    view = View(Plane.through([0.0, 0.0]), (-4.0, 14.0), (-3.0, 3.0))
    return Study(model, recordings=(data,), view=view)


def training_run(look: Look) -> Figure:
    options = FigureOptions(
        width_mm=_WIDTH,
        height_mm=_HEIGHT,
        dpi=_DPI,
        font_size=_FONT,
        theme="dark" if look is DARK else "light",
    )
    run = decision_run()
    return draw_filmstrip(run, options, spread(run, 5)).figure


@cache
def decision_run() -> Run:
    """A network that learns to decide, with the analysis of its checkpoints."""
    folder = Path(tempfile.mkdtemp()) / "decision"
    write_run(folder, 16)
    out, checkpoints = folder.with_name("out"), find_checkpoints(folder)
    settings = {"resolution": 150, "max_period": 2}
    found = {o.row["name"]: o.row for o in run_batch(checkpoints, out, local_pool(2), settings)}
    rows = tuple(found[c.name] for c in checkpoints)
    return Run(folder, out, checkpoints, rows, attractor_lines(rows))


def delay_embedding(look: Look) -> Figure:
    """X of Lorenz-63 against itself earlier, and the mutual information that proposes the delay."""
    found = open_anything("example:lorenz")[0].recordings[0]
    series = found.values[:, 0]
    choice = choose_delay(series, 100)
    figure, (orbit, information) = axes(2)
    vectors = embed(series[:2500], choice.delay, 2)
    orbit.plot(vectors[:, 1], vectors[:, 0], color=look.recording, linewidth=0.8)
    orbit.set_xlabel(f"x, {1000 * found.dt * choice.delay:g} ms ago")
    orbit.set_ylabel("x")
    information.plot(choice.information, color=look.ink, linewidth=1.2)
    lowest = choice.information[choice.delay]
    information.plot([choice.delay], [lowest], "o", color=look.recording, markersize=6)
    information.set_xlabel("delay (samples)")
    information.set_ylabel("mutual information (nats)")
    information.set_ylim(0, None)
    return figure


PICTURES: dict[str, Draw] = {
    "fixed-point": fixed_point, "cycle": cycle, "saddle": saddle, "stable-manifold": stable_manifold,
    "unstable-manifold": unstable_manifold, "basin": basin, "homoclinic-point": homoclinic_point,
    "chaos": chaos, "lyapunov-exponent": lyapunov_exponent, "eigenvalues": eigenvalues, "region": region,
    "border-collision": border_collision, "constant-input": constant_input, "invertibility": invertibility,
    "completeness": completeness, "swarm": swarm, "space-view": space_view, "slice": slice_picture,
    "recording": recording, "fitting": fitting, "delay-embedding": delay_embedding,
    "training-run": training_run, "trust": trust,
}  # fmt: skip


#: What is written here, as patterns, in other languages; the words of exported figures are the program's own.
WORDS = {
    "de": {
        "Where the orbit goes": "Wohin der Orbit geht",
        r"Two starts that differ by (\S+)": r"Zwei Starts im Abstand \1",
        "step": "Schritt",
        r"step (\d+)": r"Schritt \1",
        r"mean of (\d+) pairs": r"Mittel von \1 Paaren",
        r"slope: exponent (\S+) per step": r"Steigung: Exponent \1 je Schritt",
        "distance of two orbits": "Abstand zweier Orbits",
        "constant input": "konstante Eingabe",
        r"input (\S+)": r"Eingabe \1",
        "z₁ of the fixed points": "z₁ der Fixpunkte",
        "A sink and the saddle meet at a border and vanish": (
            "Eine Senke und der Sattel treffen sich an einer Grenze und verschwinden"
        ),
        "sink": "Senke",
        "saddle": "Sattel",
        "source": "Quelle",
        "A grid of states": "Ein Gitter von Zuständen",
        "one step, invertible": "ein Schritt, umkehrbar",
        "one step, folded over": "ein Schritt, umgefaltet",
        "three coordinates at once": "drei Koordinaten zugleich",
        "the same on a plane": "dasselbe auf einer Ebene",
        r"a slice at (z₃ = \S+)": r"ein Schnitt bei \1",
        "what lies in it": "was in ihm liegt",
        r"x, (\S+) ms ago": r"x, vor \1 ms",
        r"delay \(samples\)": "Verzögerung (Abtastwerte)",
        r"mutual information \(nats\)": "Transinformation (nat)",
    }
}


def translate(figure: Figure, language: str) -> None:
    """Put our own words of a figure into a language."""
    for text in figure.findobj(Text):
        for pattern, words in WORDS.get(language, {}).items():
            if re.fullmatch(pattern, text.get_text()):
                text.set_text(re.sub(pattern, words, text.get_text()))
                break


def save(figure: Figure, path: Path) -> None:
    """Write a figure as a small PNG."""
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=_DPI)
    with Image.open(stream) as picture:
        colours = _SHADES if path.stem.startswith("completeness") else _COLOURS
        small = picture.convert("RGB").quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        small.save(path, optimize=True)


def main(names: list[str], language: str) -> None:
    """Draw the pictures named, or all."""
    spoken = Language(QCoreApplication([]), language)
    folder = FOLDER if language == "en" else FOLDER / language
    for name in names or PICTURES:
        for mode, look in (("light", LIGHT), ("dark", DARK)):
            with styled(FigureOptions().with_changes(font_size=_FONT), look):
                figure = PICTURES[name](look)
                translate(figure, language)
                save(figure, folder / f"{name}_{mode}.png")
    spoken.remove()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(PICTURES)}")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    asked = parser.parse_args()
    main(asked.names, asked.language)
