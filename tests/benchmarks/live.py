"""How live the phase space is, on a real widget:  python -m tests.benchmarks.live

Frames a second of the swarm in a large window, and what one takes; milliseconds of a frame while a curve of a
million vertices is panned and zoomed, of finding what the mouse points at on it, and of one step of following
a parameter. Clock times of the machine as it is; nothing is asserted.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

import numpy as np

from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import PiecewiseLinearMap

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"
SHARED = Path(__file__).parents[3] / "shared" / "models"
_TRAINED = ("lowrank_teacher_reach_rnn_M2", "bptt_shplrnn_shiftinglorenz1_M3_H500")
_VERTICES, _FRAMES = 1_000_000, 60


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QStandardPaths

    QStandardPaths.setTestModeEnabled(True)
    from plrnn_explorer.gui.app import make_application
    from plrnn_explorer.gui.plots import fast
    from plrnn_explorer.gui.plots.phase_space import PhaseSpace
    from plrnn_explorer.gui.session import Session
    from plrnn_explorer.gui.theme import Theme

    fast.prepare()
    app = make_application(["live"])
    session = Session()
    space = PhaseSpace(session, Theme(app, "dark"))
    space.resize(1000, 760)
    space.show()
    for line in (*_curve(space), *_swarm(space, app.processEvents), *_parameter()):
        print(line, flush=True)
    session.shutdown()
    space.deleteLater()
    return 0


def _curve(space) -> list[str]:
    """A smooth curve of a million vertices that fills the window: pan, zoom, point at it."""
    from tests.factories import lozi_study

    study = lozi_study()
    manifold, model = study.manifolds[0], study.model
    share = np.linspace(0, 1, _VERTICES + 1)[:, None]
    points = manifold.segments[0, 0] + share * (manifold.segments[50, 1] - manifold.segments[0, 0])
    for _ in range(12):
        points = model(points)
    segments = np.stack([points[:-1], points[1:]], axis=1)
    zeros = np.zeros(_VERTICES, dtype=np.int64)
    whole = replace(manifold, segments=segments, t=np.zeros((_VERTICES, 2)), generation=zeros, branch=zeros)
    shown = study.with_changes(manifolds=(whole,), orbits=(), connections=None)
    space.session.show_study(shown)
    lines = [f"curve of 10^6 vertices, first picture: {_took(space.redraw)}"]
    moves: dict[str, Callable[[], None]] = {
        "pan": lambda: space.box.move_by(0.01, 0.0),
        "zoom": lambda: space.box.zoom_by(0.97),
    }
    for name, move in moves.items():
        frames, own, paints = [], [], []
        for _ in range(_FRAMES):
            move()
            begin, own_begin = time.perf_counter(), time.thread_time()
            space.redraw()
            frames.append(time.perf_counter() - begin)
            own.append(time.thread_time() - own_begin)
            begin = time.perf_counter()
            space.area.grab()
            paints.append(time.perf_counter() - begin)
        lines.append(
            f"{name}: {1e3 * median(frames):.1f} ms a frame (median), {1e3 * max(frames):.0f} ms worst, "
            f"{1e3 * max(own):.0f} ms of them computed by the main thread itself; "
            f"painting everything {1e3 * median(paints):.1f} ms"
        )
    space.fit()
    space.redraw()
    times, picture = [], space.picture()
    for x, y in points[:: _VERTICES // 200]:
        begin = time.perf_counter()
        space.layers.manifolds.nearest((float(x), float(y)), picture.pixel, 4.0)
        times.append(time.perf_counter() - begin)
    return [*lines, f"pointing at it: {1e3 * median(times):.2f} ms, {1e3 * max(times):.2f} ms worst"]


def _took(work: Callable[[], None]) -> str:
    """Time by the clock, and how much of it this thread computed."""
    begin, own = time.perf_counter(), time.thread_time()
    work()
    clock, own = time.perf_counter() - begin, time.thread_time() - own
    return f"{1e3 * clock:.0f} ms, {1e3 * own:.0f} of them computed by the main thread itself"


def _swarm(space, work: Callable[[], None]) -> list[str]:
    """Points flowing in a network of two states and 50 units, and in trained ones where there are any."""
    from tests.piecewise_maps import random_map

    drawn = random_map(5, M=2, H=50)
    models = {"M = 2, H = 50": drawn.with_changes(A=0.5 * drawn.A, W1=0.1 * drawn.W1)}
    for path in (EXAMPLES / "duffing.npz", *(SHARED / name / "canonical.npz" for name in _TRAINED)):
        if path.exists():
            models[path.parent.name if path.stem == "canonical" else path.stem] = load_model(path)
    lines = [_flow(space, name, model, 10_000, work) for name, model in models.items()]
    return [*lines, _flow(space, *next(iter(models.items())), 50_000, work)]


def _flow(space, name: str, model: PiecewiseLinearMap, count: int, work: Callable[[], None]) -> str:
    """One swarm at the size of a large window; time of the processor, which other programs do not stretch."""
    from plrnn_explorer.study.study import Study

    space.resize(2400, 1400)
    space.session.show_study(Study(model))
    space.redraw()
    space.swarm.count = count
    space.toggle_swarm()
    for seconds in (3.0, 5.0):
        until = time.perf_counter() + seconds
        frames, spent = space.swarm.frames, time.thread_time()
        while time.perf_counter() < until:
            work()
            time.sleep(5e-4)
    frames = space.swarm.frames - frames
    spent = 1e3 * (time.thread_time() - spent) / max(1, frames)
    space.toggle_swarm()
    return (
        f"swarm of {count}, {name}: {frames / 5:.0f} frames a second, {spent:.2f} ms of the main thread each"
    )


def _parameter() -> list[str]:
    """One step of following the cycles of the Lozi map to period 6, and of a network of 30 units to 4."""
    from plrnn_explorer.dynamics.cycles import find_cycles
    from plrnn_explorer.dynamics.following import Follower
    from plrnn_explorer.models.parameters import ParameterRef
    from tests.factories import lozi_map
    from tests.piecewise_maps import random_map

    drawn = random_map(3, M=3, H=30)
    lines = []
    for name, model, period in (
        ("Lozi map, cycles to period 6", lozi_map(), 6),
        ("M = 3, H = 30, cycles to period 4", drawn.with_changes(A=0.6 * drawn.A), 4),
    ):
        ref, known = ParameterRef("W1", (0, 0)), find_cycles(model, period)
        follower, times = Follower(model), []
        for _ in range(30):
            after = model.with_parameter(ref, ref.value_in(model) + 2e-3)
            begin = time.perf_counter()
            known, model = follower.follow(model, known, after).cycles, after
            times.append(time.perf_counter() - begin)
        lines.append(
            f"following a parameter, {name} ({len(known.cycles)}): {1e3 * median(times[1:]):.1f} ms a step"
        )
    return lines


if __name__ == "__main__":
    sys.exit(main())
