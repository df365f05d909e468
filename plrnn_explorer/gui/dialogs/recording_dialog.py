"""How a recording is laid beside the model: columns, scale, sweep, start; with a preview of the result."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.dialogs.recording_preview import RecordingPreview
from plrnn_explorer.gui.format import duration, plural, subscripts
from plrnn_explorer.gui.number_box import THOUSANDS
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.phrases import told
from plrnn_explorer.recordings.alignment import ALL_SWEEPS, SCALINGS, Alignment
from plrnn_explorer.recordings.matching import (
    align_recording,
    data_space,
    likely_scaling,
    matched_columns,
    model_data,
    scaled,
)
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import mark, tr

#: Coordinates that fit without scrolling.
_ROWS = 6

#: What is said where states themselves are the data.
_UNOBSERVED = mark("The model has no observation model: its states themselves are compared.")
#: Words of `recordings` that are shown here: how columns were matched, how values are scaled.
_SHOWN = (
    mark("by name"), mark("in order"), mark("As recorded"),
    mark("Standardised: mean 0, standard deviation 1"), mark("To the range of the model's own orbit"),
    mark("By hand"),
)  # fmt: skip


class RecordingDialog(QDialog):
    """Asks how a recording is shown; `recording` is the result."""

    def __init__(
        self, recording: Recording, model: PiecewiseLinearMap, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.wardrobe.dress(self)
        self._model, self._space = model, data_space(model)
        is_new = not recording.alignment.columns
        self.recording = align_recording(recording, model) if is_new else recording
        self._filling = False
        self.setWindowTitle(tr("Add recording") if is_new else tr("Recording"))
        self.setMinimumSize(860, 520)
        self._make_controls()
        self.preview = RecordingPreview(model, theme)
        self._lay_out(tr("Add") if is_new else tr("Apply"))
        self._fill()

    # Building -----------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        recording = self.recording
        self.sweep = QComboBox()
        for i in range(recording.n_sweeps):
            self.sweep.addItem(
                tr("{value} of {n_sweeps}").format(value=i + 1, n_sweeps=recording.n_sweeps), i
            )
        if recording.n_sweeps > 1:
            self.sweep.addItem(tr("All, one after the other"), ALL_SWEEPS)
        self.start, self.every = QSpinBox(), QSpinBox()
        self.start.setRange(0, max(0, recording.n_samples - 1))
        self.every.setRange(1, max(1, recording.n_samples // 2))
        for box, suffix in ((self.start, ""), (self.every, "")):
            box.setLocale(THOUSANDS)
            box.setGroupSeparatorShown(True)
            box.setSuffix(suffix)
            box.valueChanged.connect(self._changed)
        self.scaling = QComboBox()
        for key, words in SCALINGS.items():
            self.scaling.addItem(tr(words), key)
        if model_data(self._model) is None:
            self.scaling.removeItem(self.scaling.findData("range of the model"))
        self.sweep.currentIndexChanged.connect(self._changed)
        self.scaling.activated.connect(self._rescale)
        self.columns = [self._column_box() for _ in self._space.names]
        self.offsets = [self._number_field(tr("Offset")) for _ in self._space.names]
        self.scales = [self._number_field(tr("Scale")) for _ in self._space.names]
        self.reason, self.timing = plain_label("", self, "dim"), plain_label("", self, "dim")

    def _column_box(self) -> QComboBox:
        box = QComboBox()
        box.addItem(tr("not recorded"), -1)
        for i, label in enumerate(self.recording.labels[:200]):
            box.addItem(label, i)
        box.setMinimumWidth(120)
        box.activated.connect(self._rescale)
        return box

    def _number_field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setValidator(QDoubleValidator(field))
        field.setMaximumWidth(96)
        field.setAccessibleName(name)
        field.editingFinished.connect(self._by_hand)
        return field

    def _lay_out(self, accept: str) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(plain_label(self.recording.name or tr("Recording"), self, "heading"))
        left.addWidget(self._facts())
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for words, widget in (
            (tr("Swee&p"), self.sweep), (tr("First &sample"), self.start),
            (tr("Samples per model s&tep"), self.every),
            (tr("S&cale"), self.scaling),
        ):  # fmt: skip
            form.addRow(words, widget)
        if self.recording.n_sweeps == 1:
            form.setRowVisible(self.sweep, False)
        left.addLayout(form)
        left.addWidget(self.reason)
        left.addWidget(self._coordinates())
        left.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addWidget(self.timing)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 0)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addWidget(buttons)

    def _facts(self) -> QLabel:
        recording = self.recording
        rate = f", {_frequency(1 / recording.dt)}" if recording.dt else ""
        more = ", …" if recording.n_columns > 4 else ""
        what = f"{', '.join(recording.labels[:4])}{more}"
        length = plural(recording.n_samples, "sample")
        lines = [tr("{length} of {what}").format(length=length, what=what) + rate]
        lines += map(told, recording.notes[:3])
        if not self._space.stated:
            lines.append(tr(_UNOBSERVED))
        label = plain_label("\n".join(lines), self, "dim")
        label.setMinimumWidth(380)
        return label

    def _coordinates(self) -> QWidget:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        for k, words in enumerate((tr("Model"), tr("Recorded as"), tr("Offset"), tr("Scale"))):
            grid.addWidget(style_label(QLabel(words), "dim"), 0, k)
        for i, (name, unit) in enumerate(zip(self._space.names, self._space.units)):
            text = subscripts(name) + (f" ({unit})" if unit else "")
            grid.addWidget(plain_label(text, inner, wrap=False), i + 1, 0)
            self.columns[i].setAccessibleName(tr("{name} is recorded as").format(name=name))
            for k, widget in enumerate((self.columns[i], self.offsets[i], self.scales[i])):
                grid.addWidget(widget, i + 1, k + 1)
        grid.setRowStretch(len(self.columns) + 1, 1)
        grid.setColumnStretch(1, 1)
        if len(self.columns) <= _ROWS:
            return inner
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setMinimumHeight(180)
        return scroll

    # Following what is chosen ----------------------------------------------------------------------

    def _fill(self) -> None:
        """Show the alignment in the controls, and the result."""
        now = self.recording.alignment
        self._filling = True
        self.sweep.setCurrentIndex(max(0, self.sweep.findData(now.sweep)))
        self.start.setValue(now.start)
        self.every.setValue(now.every)
        self.scaling.setCurrentIndex(self.scaling.findData(now.scaling))
        for i, column in enumerate(now.columns):
            self.columns[i].setCurrentIndex(max(0, self.columns[i].findData(column)))
            self.offsets[i].setText(f"{now.offset[i]:.6g}")
            self.scales[i].setText(f"{now.scale[i]:.6g}")
            for field in (self.offsets[i], self.scales[i]):
                field.setEnabled(column >= 0)
                field.setModified(False)
        self._filling = False
        self._tell()

    def _tell(self) -> None:
        recording = self.recording
        now = recording.alignment
        likely, why = likely_scaling(recording, self._model, now.columns)
        words = {
            "standardised": tr(
                "Shown as (recorded − offset) / scale, with the mean and the standard deviation."
            ),
            "as recorded": tr("Shown as recorded."),
            "range of the model": tr(
                "Shown as (recorded − offset) / scale, so that it spans the model's range."
            ),
            "by hand": tr("Shown as (recorded − offset) / scale."),
        }[now.scaling]
        suggestion = tr(" Likely: {lower}, because {why}.").format(
            lower=tr(SCALINGS[likely]).partition(":")[0].lower(), why=why
        )
        how = matched_columns(recording, self._model)[1]
        self.reason.setText(
            tr("{words}{value} Columns suggested {how}.").format(
                words=words, value=suggestion if likely != now.scaling else "", how=tr(how)
            )
        )
        length = plural(int((recording.samples >= 0).sum()), "step")
        each = duration(recording.dt * now.every) if recording.dt else ""
        time = tr(" of {each}").format(each=each) if each else ""
        self.timing.setText(
            tr("{length}{time} beside the model; its own orbit in grey, to compare scales.").format(
                length=length, time=time
            )
        )
        self.preview.show_recording(recording)

    def _changed(self) -> None:
        """Cut another part."""
        if not self._filling:
            now = self.recording.alignment
            self._take(
                replace(
                    now, sweep=self.sweep.currentData(), start=self.start.value(), every=self.every.value()
                )
            )

    def _rescale(self) -> None:
        """Take other columns or another scale."""
        columns = tuple(int(box.currentData()) for box in self.columns)
        scaling = str(self.scaling.currentData())
        now = self.recording.alignment
        if scaling == "by hand":
            offset, scale = now.offset, now.scale
        else:
            offset, scale = scaled(self.recording, self._model, columns, scaling)
        self._take(replace(now, columns=columns, offset=offset, scale=scale, scaling=scaling))

    def _by_hand(self) -> None:
        """Take the numbers that were typed."""
        if self._filling or not any(f.isModified() for f in (*self.offsets, *self.scales)):
            return
        now = self.recording.alignment
        offset = [_typed(f, v) for f, v in zip(self.offsets, now.offset)]
        scale = [_typed(f, v) or v for f, v in zip(self.scales, now.scale)]
        self._take(replace(now, offset=tuple(offset), scale=tuple(scale), scaling="by hand"))

    def _take(self, alignment: Alignment) -> None:
        self.recording = self.recording.with_changes(alignment=alignment)
        self._fill()


def _typed(field: QLineEdit, otherwise: float) -> float:
    """The number in a field that was edited; the exact one where it was not."""
    value, fine = field.locale().toDouble(field.text())
    if not fine:
        try:
            value, fine = float(field.text()), True
        except ValueError:
            fine = False
    return value if field.isModified() and fine and np.isfinite(value) else otherwise


def _frequency(hertz: float) -> str:
    """Show a sampling rate: ``20 kHz``, ``2.5 Hz``."""
    return f"{hertz / 1000:.6g} kHz" if hertz >= 1000 else f"{hertz:.6g} Hz"
