"""A figure of this program dropped on the window: its model opens, and what it showed is shown again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.documents import Documents
from plrnn_explorer.gui.recent import recent
from plrnn_explorer.gui.session import Session
from plrnn_explorer.jobs import JobState
from plrnn_explorer.study.source import EXAMPLE
from plrnn_explorer.study.study import View
from plrnn_explorer.translation import tr

#: Endings of figures that hold what made them.
FIGURES = (".svg", ".pdf", ".png", ".tif", ".tiff")


@dataclass(frozen=True)
class Found:
    """What a figure says of itself: where its model is now ("" if nowhere), and its window."""

    path: Path
    model: str = ""
    fingerprint: str = ""
    view: View | None = None
    error: str = ""


class FigureDrop(QObject):
    """Shows again what a dropped figure showed."""

    def __init__(self, session: Session, documents: Documents, open_name: Callable[[str], None]) -> None:
        super().__init__(session)
        self._session, self._documents, self._open_name = session, documents, open_name
        self._background = Background(self)

    def take(self, path: Path) -> None:
        """Read a figure in the background, then show what it showed."""
        self._background.start("figure", path.name, lambda: _reading(path), self._heard)

    def _heard(self, state: JobState) -> None:
        if state.status == "failed":
            self._session.message.emit("error", f"{state.title}: {state.error}")
        elif state.status == "done":
            self._read(state.result)

    def _read(self, found: Found) -> None:
        study = self._session.study
        if found.error:
            self._session.message.emit("error", found.error)
        elif study is not None and study.model.fingerprint == found.fingerprint:
            self._show(found)
        elif not found.model:
            told = tr("The model of the figure {name} is not beside it; open it, then drop the figure again.")
            self._session.message.emit("error", told.format(name=found.path.name))
        else:
            once = Qt.ConnectionType.SingleShotConnection
            self._documents.opened.connect(lambda: self._show(found), once)
            self._open_name(found.model)

    def _show(self, found: Found) -> None:
        study = self._session.study
        if study is None or study.model.fingerprint != found.fingerprint:
            told = tr("The figure {name} was made of another model or at another input; its window is left.")
            self._session.message.emit("info", told.format(name=found.path.name))
        elif found.view is not None:
            layers = study.view.layers if study.view else {}
            words = tr("Show the window of {name}").format(name=found.path.name)
            self._session.set_view(replace(found.view, layers=layers), words, merge=-1)

    def shutdown(self) -> bool:
        """Stop reading; True if the thread ended in time."""
        return self._background.shutdown()


def _reading(path: Path) -> Iterator[Progress[Found]]:
    # Imported late: what reads figures is large, and few are dropped.
    from plrnn_explorer.export.errors import ExportError
    from plrnn_explorer.export.options import FigureOptions
    from plrnn_explorer.export.recipe import read_figure_recipe

    try:
        recipe = read_figure_recipe(path)
        options = recipe["options"]
        view = options.view or FigureOptions.from_dict({"view": recipe.get("window")}).view
    except ExportError as error:
        yield Progress(Found(path, error=str(error)), 1.0)
        return
    model = _model_of(path, str(recipe.get("source") or ""))
    yield Progress(Found(path, model, str(recipe.get("fingerprint")), view), 1.0)


def _model_of(path: Path, source: str) -> str:
    """Where the model of a figure is: an example, a file beside the figure, or one used lately."""
    if not source or source.startswith(EXAMPLE):
        return source
    beside = path.parent / source
    if beside.exists():
        return str(beside)
    return next((str(e.path) for e in recent() if e.path.name == source and e.path.exists()), "")
