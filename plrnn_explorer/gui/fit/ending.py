"""What happens with a fit at its end: opened in the main window, or asked about before a window closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QMessageBox, QWidget

from plrnn_explorer.gui.format import percent_floor
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.fit.fit_page import FitPage
    from plrnn_explorer.gui.main_window import MainWindow

Answer = Literal["go on", "stop", "cancel"]


def open_fitted(window: MainWindow, page: FitPage) -> None:
    """Make a new study of a fitted model, after asking about the one on view."""
    result = page.result
    if result is None:
        return
    fitted, source = result.fitted, str(page.results.path or "")

    def show() -> None:
        window.documents.show_new(result.order.study(fitted.model, fitted.fitting, source, fitted.judgement))
        page.run.keeper.discard()  # the main window keeps it from now on
        window.raise_()
        window.activateWindow()

    window.files.when_safe(show)


def may_close(page: FitPage, window: QWidget) -> bool:
    """Ask, while a fit is under way, what becomes of it when its window closes; False: it stays open."""
    if not page.at_work:
        return True
    answer = ask_close(window, page.run.share)
    if answer == "stop":
        if page.run.can_stop:
            page.run.stop()
        else:
            page.run.give_up()
    return answer != "cancel"


def may_quit(page: FitPage, window: QWidget) -> bool:
    """Ask, while a fit is under way, whether the program ends; False: it does not."""
    return not page.at_work or ask_quit(window, page.run.share)


def ask_close(window: QWidget, share: float) -> Answer:
    """Ask what becomes of a fit whose window closes."""
    box = _box(window, share)
    box.setInformativeText(
        tr("It can go on while you work in the main window, or end with the best network so far.")
    )
    on = box.addButton(tr("Go on in the background"), QMessageBox.ButtonRole.AcceptRole)
    stop = box.addButton(tr("Stop here"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(on)
    box.exec()
    clicked = box.clickedButton()
    return "go on" if clicked is on else "stop" if clicked is stop else "cancel"


def ask_quit(window: QWidget, share: float) -> bool:
    """Ask whether the program ends although a fit is under way."""
    box = _box(window, share)
    box.setInformativeText(tr("The best network that was kept so far is offered at the next start."))
    leave = box.addButton(tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is leave


def _box(window: QWidget, share: float) -> QMessageBox:
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("A fit is under way"))
    box.setText(tr("A fit is under way ({share}).").format(share=percent_floor(share)))
    return box
