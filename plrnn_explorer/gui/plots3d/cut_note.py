"""Says in the view of space that surfaces end because their budget was used up, and lets them grow on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from plrnn_explorer.dynamics.manifold import is_cut_short
from plrnn_explorer.gui.session import Session
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Distance from the lower right corner, in pixels.
_MARGIN = 12
#: Pixels that the small axes in the lower left corner need.
_CORNER = 84


class CutNote(QLabel):
    """A line in the lower right corner of a picture; hidden where nothing was cut.

    Parameters
    ----------
    session : Session
    parent : QWidget
        The picture.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._picture = session, parent
        self._cycles: tuple[str, ...] = ()
        self.setProperty("kind", "dim")
        self.setAccessibleName(tr("Surfaces that were cut"))
        self.setToolTip(
            tr(
                "A surface is grown polygon by polygon until its budget is used up: it goes on beyond the "
                "edge that is seen. Growing it further at least doubles the budget."
            )
        )
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(lambda _: self.grow())
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        parent.installEventFilter(self)
        self.hide()

    def show_study(self, study: Study | None, drawn: bool) -> None:
        """Say what was cut in a study; nothing where its surfaces are not drawn."""
        surfaces = [s for s in (study.surfaces or () if study else ()) if s.dimension == 2]
        cut = [s for s in surfaces if is_cut_short(s.stopped_by)]
        self.setVisible(drawn and bool(cut))
        if study is None or not cut:
            self._cycles = ()
            return
        keys = {s.cycle.key for s in cut}
        cycles = study.cycles.cycles if study.cycles else ()
        self._cycles = tuple(f"cycle:{i}" for i, cycle in enumerate(cycles) if cycle.key in keys)
        words = tr("{cut} of {all} surfaces end where their budget was used up").format(
            cut=len(cut), all=len(surfaces)
        )
        link = f' · <a href="grow">{tr("Grow further")}</a>' if self._cycles else ""
        self.setText(words + link)
        self._place()

    def grow(self) -> None:
        """Grow all of them further."""
        for cycle in self._cycles:
            self._session.grow_manifolds(cycle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Take the link's colour of another theme: a label keeps that of the time it was written."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.text():
            words = self.text()
            self.clear()
            self.setText(words)

    def _place(self) -> None:
        self.setWordWrap(False)
        picture, whole = self._picture, self.sizeHint()
        width = min(whole.width(), picture.width() - _CORNER - _MARGIN)
        self.setWordWrap(width < whole.width())
        height = self.heightForWidth(width) if self.wordWrap() else whole.height()
        self.setGeometry(
            picture.width() - width - _MARGIN, picture.height() - height - _MARGIN, width, height
        )
