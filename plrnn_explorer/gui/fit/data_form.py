"""What of a recording is fitted, as a form: columns, sweeps, part in time, what is held back."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from plrnn_explorer.fit.preparing import Preparation
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.fit.held_parts import HeldParts, fit_to_time
from plrnn_explorer.gui.fit.sweep_strip import FITTED, HELD, OUT, SweepStrip
from plrnn_explorer.gui.fit.traces import longest_time, places
from plrnn_explorer.gui.format import duration, plural
from plrnn_explorer.gui.number_box import NumberBox
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.phrases import told
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import mark, tr

_WIDTH = 300
#: Columns that are listed; nobody chooses among more by hand.
_MOST_COLUMNS = 60
DATA, INPUT, UNUSED = range(3)
_ROLES = (mark("data"), mark("input"), mark("not used"))
_ROLE_TIPS = mark("data: what the model reproduces; input: what acts on it from outside, such as a current")


class DataForm(QScrollArea):
    """Shows a preparation, and asks for changes of it.

    Signals
    -------
    asked(str, int, dict)
        What the change is called, the number that joins changes of one drag (or -1), and the fields.
    """

    asked = Signal(str, int, dict)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recording: Recording | None = None
        self._wanted = Preparation()
        self._filling = False
        self._stroke = 1_000_000
        self.roles: list[QComboBox] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_WIDTH)
        self.name = style_label(ElidedLabel(self), "heading")
        self.facts = plain_label("", self, "dim")
        self.sweeps = SweepStrip(theme, self)
        self.begin, self.end, self.share = NumberBox(self), NumberBox(self), NumberBox(self)
        self.parts = HeldParts(theme, self)
        self.notes = plain_label("", self, "dim")
        self._grid = QGridLayout()
        self._build()
        self.sweeps.changed.connect(self._sweeps_painted)
        self.parts.changed.connect(lambda text, parts: self._ask(text, held_parts=parts))
        self.begin.valueChanged.connect(lambda value: self._ask(tr("Begin of the part"), begin=value))
        self.end.valueChanged.connect(lambda value: self._ask(tr("End of the part"), end=value))
        self.share.valueChanged.connect(
            lambda value: self._ask(tr("Share held back"), held_share=round(value / 100, 4))
        )

    def _build(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.facts)
        self._title(column, tr("COLUMNS"))
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self._sweep_title = self._title(column, tr("SWEEPS"))
        column.addWidget(self.sweeps)
        self._sweep_words = plain_label("", inner, "dim")
        column.addWidget(self._sweep_words)
        self._title(column, tr("PART"))
        form = QGridLayout()
        form.setColumnStretch(0, 1)
        for row, (words, box, tip) in enumerate((
            (tr("From"), self.begin, tr("Where the part of each sweep that is used begins")),
            (tr("To"), self.end, tr("Where the part of each sweep that is used ends")),
            (tr("Held back at the end"), self.share,
             tr("The fit does not see the last part of each sweep; the model is judged on it")),
        )):  # fmt: skip
            label = QLabel(words, inner)
            label.setBuddy(box)
            box.setAccessibleName(words)
            box.setToolTip(tip)
            box.setKeyboardTracking(False)
            box.setFixedWidth(112)
            form.addWidget(label, row, 0)
            form.addWidget(box, row, 1)
        self.share.setRange(0.0, 90.0)
        self.share.setDecimals(1)
        self.share.setSuffix(" %")
        column.addLayout(form)
        column.addWidget(self.parts)
        column.addSpacing(4)
        column.addWidget(self.notes)
        column.addStretch(1)
        self.setWidget(inner)

    def _title(self, column: QVBoxLayout, words: str) -> QLabel:
        label = style_label(QLabel(words, self), "title")
        column.addSpacing(8)
        column.addWidget(label)
        return label

    # Showing ------------------------------------------------------------------------------------

    def show_recording(self, recording: Recording) -> None:
        """Show another recording."""
        self._recording = recording
        self.name.setText(recording.name or tr("Recording"))
        rate = f" · {_rate(recording.dt)}" if recording.dt else ""
        sweeps = f" · {plural(recording.n_sweeps, 'sweep')}" if recording.n_sweeps > 1 else ""
        long = f" · {duration(longest_time(recording))}" if recording.dt else ""
        self.facts.setText(
            f"{plural(recording.n_samples, 'sample')}{sweeps}{long}{rate}\n{told(recording.format)}"
        )
        self._fill_roles(recording)
        self.notes.setText("\n".join((*map(told, recording.notes[:3]), *_gaps(recording))))
        several = recording.n_sweeps > 1
        for widget in (self._sweep_title, self.sweeps, self._sweep_words):
            widget.setVisible(several)
        self._filling = True
        for box in (self.begin, self.end):
            fit_to_time(box, recording)
        self._filling = False
        self.parts.show_recording(recording)

    def _fill_roles(self, recording: Recording) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.roles = []
        for index, label in enumerate(recording.labels[:_MOST_COLUMNS]):
            name = ElidedLabel(self)
            name.setText(label)
            box = QComboBox(self)
            box.addItems([tr(role) for role in _ROLES])
            box.setAccessibleName(tr("{name} is").format(name=label))
            box.setToolTip(tr(_ROLE_TIPS))
            box.setFixedWidth(112)
            box.activated.connect(self._roles_chosen)
            self._grid.addWidget(name, index, 0)
            self._grid.addWidget(box, index, 1)
            self.roles.append(box)

    def show_choice(self, wanted: Preparation) -> None:
        """Show another preparation of the recording."""
        recording = self._recording
        if recording is None:
            return
        self._wanted, self._filling = wanted, True
        chosen = data_columns(recording, wanted)
        for index, box in enumerate(self.roles):
            box.setCurrentIndex(INPUT if index in wanted.inputs else DATA if index in chosen else UNUSED)
        used = wanted.sweeps or tuple(range(recording.n_sweeps))
        held = set(wanted.held_back)
        states = [OUT if i not in used else HELD if i in held else FITTED for i in range(recording.n_sweeps)]
        self.sweeps.show_states(states)
        words = tr("{n} fitted, {m} held back, {k} left out")
        counts = [states.count(state) for state in (FITTED, HELD, OUT)]
        self._sweep_words.setText(words.format(n=counts[0], m=counts[1], k=counts[2]))
        self.begin.setValue(wanted.begin)
        self.end.setValue(wanted.end or longest_time(recording))
        self.share.setValue(100.0 * wanted.held_share)
        self.share.setEnabled(not wanted.held_back and not wanted.held_parts)
        begin, _, end, _ = places(recording, wanted)
        self.parts.show_parts(wanted.held_parts, begin, end)
        self._filling = False

    # By hand ------------------------------------------------------------------------------------

    def _ask(self, text: str, merge: int = -1, **fields: object) -> None:
        if not self._filling:
            self.asked.emit(text, merge, fields)

    def _roles_chosen(self) -> None:
        recording = self._recording
        if recording is None:
            return
        roles = [box.currentIndex() for box in self.roles]
        inputs = tuple(i for i, role in enumerate(roles) if role == INPUT)
        columns = tuple(i for i, role in enumerate(roles) if role == DATA)
        if not columns:
            self.show_choice(self._wanted)  # nothing would be left to fit
            return
        rest = tuple(i for i in range(recording.n_columns) if i not in inputs)
        self._ask(tr("Choose columns"), columns=() if columns == rest else columns, inputs=inputs)

    def _sweeps_painted(self, states: tuple[int, ...], ended: bool) -> None:
        used = tuple(i for i, state in enumerate(states) if state != OUT)
        held = tuple(i for i, state in enumerate(states) if state == HELD)
        if not set(used) - set(held):
            self.show_choice(self._wanted)  # nothing would be left to fit
            return
        self._ask(
            tr("Choose sweeps"), self._stroke, sweeps=() if len(used) == len(states) else used, held_back=held
        )
        self._stroke += ended


def data_columns(recording: Recording, wanted: Preparation) -> tuple[int, ...]:
    """Columns that are data."""
    return wanted.columns or tuple(i for i in range(recording.n_columns) if i not in wanted.inputs)


def _rate(dt: float) -> str:
    hertz = 1.0 / dt
    return f"{hertz / 1000:.4g} kHz" if hertz >= 1000 else f"{hertz:.4g} Hz"


def _gaps(recording: Recording) -> list[str]:
    """What is to be known of missing values."""
    missing = int((~np.isfinite(recording.values)).any(axis=1).sum())
    words = tr("{n} with missing values; the data are cut there.")
    return [words.format(n=plural(missing, "sample"))] if missing else []
