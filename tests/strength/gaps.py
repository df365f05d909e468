"""Event-loop gaps during every heavy action of the window, with drawing."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from plrnn_explorer.gui.main_window import MainWindow
from tests.strength import fitting, heavy
from tests.strength.beat import Beat, Gaps
from tests.strength.heavy import move
from tests.strength.waiting import turns, wait, wait_until

SHARED = Path(__file__).resolve().parents[3] / "shared" / "models"


@dataclass(frozen=True)
class Action:
    """A heavy action: what is open, what makes it ready, what is done while the loop is watched."""

    name: str
    model: str
    run: Callable[[MainWindow], None]
    prepare: Callable[[MainWindow], object] | None = None


def analyse(window: MainWindow, seconds: float = 90.0) -> None:
    """Analyse the model on view, to the end or for some time."""
    window.session.analyse()
    if not wait_until(lambda: not window.session.worker.busy, seconds):
        window.session.worker.cancel()
        wait_until(lambda: not window.session.worker.busy, 20)
    wait(300)


def drag(window: MainWindow) -> None:
    """Drag a new orbit about in the phase space for two seconds."""
    area = window.phase_space.area.viewport()
    middle = area.rect().center()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    for angle in turns(2.0):
        at = middle + QPoint(int(90 * math.cos(angle)), int(70 * math.sin(2 * angle)))
        QTest.mouseMove(area, at)
        move(area, at)
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def zoom(window: MainWindow) -> None:
    """Turn the wheel in and out, as a hand does, and let basins and manifolds follow."""
    area = window.phase_space.area.viewport()
    at = QPointF(area.rect().center())
    for i in range(24):
        turned = QPoint(0, 120 if i < 12 else -120)
        event = QWheelEvent(
            at, area.mapToGlobal(at), QPoint(), turned, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(area, event)
        wait(60)
    wait(600)
    wait_until(lambda: not window.session.worker.busy, 30)
    wait(300)


def orbits(window: MainWindow) -> None:
    """Start ten orbits and let them run for two seconds."""
    session, space = window.session, window.phase_space
    x, y = space.sync.window
    for i in range(10):
        space.pointer.start_orbit((x[0] + (x[1] - x[0]) * (i + 1) / 11, sum(y) / 2))
        wait(20)
    if not space.player.playing:
        space.toggle_play()
    wait(2000)
    space.clear_orbits()
    assert session.study is not None


def select_all(window: MainWindow) -> None:
    """Select every object one after the other."""
    study = window.session.study
    assert study is not None
    for object_id in list(study.ids())[:150]:
        window.session.select(object_id)
        wait(15)


def undo_redo(window: MainWindow) -> None:
    """Undo everything and redo it."""
    stack = window.session.undo_stack
    for _ in range(3):
        while stack.canUndo():
            stack.undo()
            wait(5)
        while stack.canRedo():
            stack.redo()
            wait(5)


def resize(window: MainWindow) -> None:
    """Resize the window step by step."""
    for i in range(20):
        window.resize(1280 + 16 * (i % 10), 800 + 8 * (i % 10))
        wait(40)


def theme(window: MainWindow) -> None:
    """Switch between dark and light."""
    for name in ("light", "dark", "light", "dark"):
        window.theme.set_mode(name)
        wait(250)


def save_and_open(window: MainWindow) -> None:
    """Save the study and open it again."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "study"
        window.documents.save(path)
        wait_until(path.exists, 30)
        wait(500)
        saved = next(iter(Path(folder).iterdir()))
        window.documents.open(str(saved))
        wait(2500)


def close(window: MainWindow) -> None:
    """Go back to the start page."""
    window.session.show_study(None)
    wait(500)


def drag_input(window: MainWindow) -> None:
    """Drag the first constant input to and fro for three seconds."""
    study = window.session.study
    assert study is not None
    inputs = study.model.inputs
    assert inputs is not None
    low, high, values = inputs.low, inputs.high, inputs.values.copy()
    for angle in turns(3.0):
        values[0] = low[0] + (high[0] - low[0]) * (0.5 + 0.2 * math.sin(angle))
        window.session.set_input(values)
    wait(500)
    wait_until(lambda: not window.session.worker.busy, 30)


DONE = {
    "drag": drag, "zoom": zoom, "orbits": orbits, "select": select_all, "undo": undo_redo, "resize": resize,
    "theme": theme, "panels": heavy.panels, "regions": heavy.regions, "swarm": heavy.swarm,
    "figure": heavy.figure, "report": heavy.report, "dialogs": heavy.palette, "save": save_and_open,
}  # fmt: skip
#: Actions of some models only.
MORE = {"lozi": {"walk": heavy.walk}, "lorenz": {"3-D": heavy.space}, "AL-RNN Lorenz": {"3-D": heavy.space}}


def actions() -> Iterator[Action]:
    """Every heavy action on every kind of model; real models where they are at hand."""
    models = {"duffing": "example:duffing", "lozi": "example:lozi", "lorenz": "example:lorenz"}
    real = sorted((SHARED / "alrnn_lorenz_m20_p2").glob("*.npz")) if SHARED.is_dir() else []
    models |= {"AL-RNN Lorenz": str(real[0])} if real else {}
    for name, source in models.items():
        yield Action(f"{name}: analyse", source, analyse)
        for what, run in (DONE | MORE.get(name, {})).items():
            yield Action(f"{name}: {what}", source, run)
        yield Action(f"{name}: close", source, close)
    yield Action("evidence: analyse", "example:evidence", analyse)
    yield Action("evidence: drag input", "example:evidence", drag_input)
    yield Action("evidence: bifurcations", "example:evidence", fitting.bifurcations)
    yield Action("fit window: open", "example:evidence", fitting.fit_window)
    yield Action("fit window: fit", "example:evidence", fitting.fit)
    made = lambda _window: fitting.checkpoints()  # noqa: E731 - not while the loop is watched
    yield Action("training run", "example:evidence", fitting.training_run, made)
    for path in sorted(SHARED.glob("*/*.npz")) if SHARED.is_dir() else []:
        name = path.parent.name
        yield Action(f"open {name}", "", functools.partial(heavy.reopened, source=str(path)))
        yield Action(f"analyse {name}", str(path), functools.partial(analyse, seconds=20.0))


def measure(window: MainWindow, wanted: str = "") -> Iterator[tuple[Action, Gaps]]:
    """Do every action whose name holds a word, and watch."""
    model = ""
    for action in actions():
        if wanted and not any(word in action.name for word in wanted.split(",")):
            continue
        if action.model and (action.model != model or window.session.study is None):
            model = action.model
            window.documents.open(model)
            wait_until(lambda: window.session.study is not None, 20)
            wait(1500)
            if not action.name.endswith("analyse"):
                analyse(window)
        if action.prepare is not None:
            action.prepare(window)
        with Beat() as beat:
            action.run(window)
        yield action, beat.gaps
