"""Export: the figure with a live preview, tables, or all data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWidget

from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.journals import warnings_of
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.recipe import read_figure_recipe
from plrnn_explorer.export.texts import LEGEND
from plrnn_explorer.gui.dialogs.figure_form import FigureForm
from plrnn_explorer.gui.dialogs.figure_layout import lay_out
from plrnn_explorer.gui.dialogs.figure_presets import PresetRow
from plrnn_explorer.gui.dialogs.figure_preview import FigurePreview
from plrnn_explorer.gui.dialogs.figure_saver import FigureSaver
from plrnn_explorer.gui.figure_drag import drag_figure
from plrnn_explorer.gui.figure_drawer import FigureDrawer, Preview
from plrnn_explorer.gui.figure_memory import (
    last_choice,
    last_options,
    remember_choice,
    remember_options,
    style_of,
)
from plrnn_explorer.gui.figure_study import as_shown, completed, possible
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: The preview follows the form after this pause, in milliseconds.
_PAUSE_MS = 150

__all__ = ["ExportDialog", "as_shown"]


class ExportDialog(QDialog):
    """Form on the left, the figure as it will look on the right; drawn on a thread of its own."""

    def __init__(
        self, session: Session, theme: Theme, folder: Path, stem: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.wardrobe.dress(self)
        self.setWindowTitle(tr("Export"))
        self._session = session
        self.drawer = FigureDrawer(self)
        self.form = FigureForm(session.study, self)
        self.preview = FigurePreview(theme, self)
        self.presets = PresetRow(self)
        self.failure = self._label("error")
        self.written = self._label("good")
        self.written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.advice = self._label("dim")
        self.undo_stack = QUndoStack(self)
        self.saver = FigureSaver(self, folder, stem)
        self.save: QPushButton
        self.vision: QComboBox
        self.page_size: QLabel
        self._no_preview = False  # what is said as a failure is why there is no preview
        self._current = self._first(session.study)
        self.form.set_options(self._current)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._settle)
        lay_out(self)
        self._connect()
        room = self.screen().availableGeometry()
        self.resize(min(1080, room.width() - 40), min(700, room.height() - 60))
        self.drawer.run("fonts", font_families)
        self._timer.start()

    def _label(self, kind: str) -> QLabel:
        label = style_label(QLabel(self), kind)
        label.setWordWrap(True)
        label.hide()
        return label

    def _first(self, study: Study | None) -> FigureOptions:
        """The look of last time, without panels that this study has nothing for."""
        self.form.set_journal(last_choice("journal", "nature"), last_choice("format", "svg"))
        axis = self._session.bifurcation_axis
        return possible(last_options(), study).with_changes(bifurcation_axis=axis)

    def _connect(self) -> None:
        self.form.changed.connect(self._timer.start)
        self.preview.edited.connect(self._relabel)
        self.preview.legend_moved.connect(self._move_legend)
        self.preview.taken.connect(self._take_out)
        self.preview.room_changed.connect(self._timer.start)
        self.drawer.done.connect(self._drawn)
        self.drawer.failed.connect(self._failed)
        self.presets.chosen.connect(self._take_style)
        self.presets.saving.connect(lambda name: self.presets.keep(name, self.form.options()))
        self.vision.currentIndexChanged.connect(lambda: self._timer.start())
        for keys, run in (
            (QKeySequence.StandardKey.Undo, self.undo_stack.undo),
            (QKeySequence.StandardKey.Redo, self.undo_stack.redo),
            (QKeySequence("Ctrl+Shift+C"), self.saver.copy),
        ):
            QShortcut(keys, self).activated.connect(run)

    # The figure ---------------------------------------------------------------------------------

    @property
    def study(self) -> Study | None:
        """The study as the window shows it."""
        return as_shown(self._session)

    def options(self) -> FigureOptions:
        """Options of the form, with what the phase space shows."""
        return completed(self.form.options(), self._session)

    def say(self, failure: str = "", written: str = "") -> None:
        """Say how it went, below the buttons."""
        for label, text in ((self.failure, failure), (self.written, written)):
            label.setText(text)
            label.setVisible(bool(text))

    def note(self, words: str, code: str) -> None:
        """Keep in the study's history that a file was written."""
        self._session.note(words, code)

    def _settle(self) -> None:
        """Note a change of the form as one step, and draw."""
        new = self.form.options()
        if new != self._current:
            self.undo_stack.push(_Change(self, self._current, new))
        self.draw_preview()

    def show_options(self, options: FigureOptions) -> None:
        """Take over options (undo, a preset, a figure) and draw."""
        self._current = options
        if self.form.options() != options:
            self.form.set_options(options)
        self._timer.start()

    def draw_preview(self) -> None:
        """Draw the figure in the background; it appears when it is done."""
        study = self.study
        if study is not None:
            self.drawer.preview(study, self.options(), self.preview.room(), str(self.vision.currentData()))

    def _drawn(self, kind: str, result: object) -> None:
        if kind == "fonts" and isinstance(result, list):
            self.form.set_fonts(result)
        elif kind == "drag":
            pass  # whoever drags it has it
        elif kind == "preview" and isinstance(result, Preview):
            if self._no_preview:  # other failures stay: the words themselves leave less room for a preview
                self._no_preview = False
                self.say()
            self.saver.enable(True)
            self.preview.show_preview(result)
            self._advise(result)
        else:
            self.saver.finished(kind, result)

    def _failed(self, kind: str, sentence: str) -> None:
        if kind == "preview":
            self._no_preview = True
            self.preview.show_words(sentence)
            self.saver.enable(False)
        self.say(failure=sentence)

    def _advise(self, preview: Preview) -> None:
        """Say what the journal would find wrong, and how large the page is."""
        journal = str(self.form.journal.currentData())
        found = warnings_of(
            journal, preview.width_mm, preview.height_mm, self.form.font_size.value(), preview.smallest
        )
        size = tr("{width:.0f} × {height:.0f} mm, smallest type {points:g} pt").format(
            width=preview.width_mm, height=preview.height_mm, points=preview.smallest
        )
        self.page_size.setText(size)
        self.advice.setText("\n".join(found))
        self.advice.setVisible(bool(found))

    # Words and styles ---------------------------------------------------------------------------

    def _relabel(self, key: str, words: str) -> None:
        """Put the user's words in place of ours; the old ones come back where all is deleted."""
        options = self.form.options()
        if key == "title":
            self._change(options.with_changes(title=words))
            return
        labels = dict(options.labels)
        if words.strip():
            own = {v: k for k, v in labels.items() if k.startswith(f"{LEGEND}.")}
            labels[own.get(key.removeprefix(f"{LEGEND}."), key)] = words
        else:
            labels.pop(key, None)
        self._change(options.with_changes(labels=labels))

    def _move_legend(self, left: float, top: float) -> None:
        """Put the legend somewhere; negative: where it was."""
        at = None if left < 0 else (round(left, 4), round(top, 4))
        self._change(self.form.options().with_changes(legend_at=at))

    def _take_out(self) -> None:
        """Let the figure be dragged into another program; it is drawn while the hand moves."""
        study, options, drawer = self.study, self.options(), self.drawer
        if study is not None:
            drag_figure(self.preview, drawer, study, options, self.saver.name())

    def reset_words(self) -> None:
        """Put the program's own words back."""
        self._change(self.form.options().with_changes(labels={}))

    def _change(self, options: FigureOptions) -> None:
        if options != self._current:
            self.undo_stack.push(_Change(self, self._current, options))

    def _take_style(self, options: FigureOptions) -> None:
        """Take over a look; words, panels' contents and window stay those of this study."""
        current = self.form.options()
        kept = {n: getattr(current, n) for n in ("title", "labels", "layers", "legend_at", "objects", "view")}
        self._change(style_of(options).with_changes(**kept))

    def load(self, path: Path) -> None:
        """Take the options out of a figure that was saved before; its window too if it shows this model."""
        try:
            recipe = read_figure_recipe(path)
        except ExportError as error:
            self.say(failure=str(error))
            return
        study = self._session.study
        options: FigureOptions = recipe["options"]
        if study is None or recipe.get("fingerprint") != study.model.fingerprint:
            options = options.with_changes(view=None, objects=(), layers={})
        self._change(options)
        self.say(written=tr("The options of {name} are in use.").format(name=path.name))

    def done(self, result: int) -> None:
        """Remember the look, and end the drawing."""
        self._timer.stop()
        if self._session.study is not None:
            remember_options(self.form.options())
            remember_choice("journal", str(self.form.journal.currentData()))
            remember_choice("format", self.form.suffix())
        self.drawer.stop()
        super().done(result)

    def command(self, name: str) -> Callable[[], object]:
        """What a button of the dialog does."""
        commands: dict[str, Callable[[], object]] = {
            "save": self.saver.save_figure, "copy": self.saver.copy, "script": self.saver.save_script,
            "load": self.saver.ask_figure, "tables": self.saver.save_tables, "data": self.saver.save_data,
            "close": self.reject, "undo": self.undo_stack.undo, "redo": self.undo_stack.redo,
            "reset": self.reset_words,
        }  # fmt: skip
        return commands[name]


class _Change(QUndoCommand):
    """One change of the options."""

    def __init__(self, dialog: ExportDialog, before: FigureOptions, after: FigureOptions) -> None:
        super().__init__(tr("Change figure"))
        self._dialog, self._before, self._after = dialog, before, after

    def undo(self) -> None:
        self._dialog.show_options(self._before)

    def redo(self) -> None:
        self._dialog.show_options(self._after)


def font_families() -> list[str]:
    """Typefaces that matplotlib has found on this computer, upright ones for text."""
    from matplotlib.font_manager import fontManager

    names = {font.name for font in fontManager.ttflist if font.style == "normal"}
    return sorted(n for n in names if not n.startswith((".", "STIX", "cm")) and "Display" not in n)
