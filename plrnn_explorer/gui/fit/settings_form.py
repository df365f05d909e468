"""The settings of a fit as a form: those one thinks about first, and the others folded away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.fit.dataset import Dataset
from plrnn_explorer.fit.network import KINDS, Kind
from plrnn_explorer.fit.proposal import period_of, proposed_settings
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.dialogs.import_details import Fold
from plrnn_explorer.gui.fit.settings_words import ADVANCED, FORCING_WORDS, KIND_WORDS, MAIN, Row
from plrnn_explorer.gui.number_box import NumberBox
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.translation import tr

_WIDTH, _FIELD = 316, 122
#: Networks that are trained at first.
_NETWORKS = 3


class SettingsForm(QScrollArea):
    """Fields for all settings, filled with what the data ask for.

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: Dataset | None = None
        self._about = ""
        self._proposals: dict[Kind, FitSettings] = {}
        self._filling = False
        self.boxes: dict[str, QSpinBox | QDoubleSpinBox] = {}
        self.rows: dict[str, QWidget] = {}
        self._names: dict[str, QLabel] = {}
        self.kind = _choice({kind: KIND_WORDS[kind][0] for kind in KINDS}, tr("Kind of network"))
        self.forcing = _choice({k: words[0] for k, words in FORCING_WORDS.items()}, tr("Teacher forcing"))
        self._build()
        self.boxes["networks"].setValue(_NETWORKS)
        self.setAccessibleName(tr("Settings of the fit"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_WIDTH)
        self.kind.activated.connect(self._kind_chosen)
        self.forcing.activated.connect(self._tell)

    # Building -------------------------------------------------------------------------------------

    def _build(self) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        self.proposal = plain_label("", page, "dim")
        self.again = QPushButton(tr("Use what is proposed"), page)
        self.again.setProperty("kind", "link")
        self.again.setProperty("flush", "true")
        self.again.setAutoDefault(False)
        self.again.setToolTip(tr("Take all settings that these data ask for"))
        self.again.clicked.connect(self.propose)
        self.kind_sentence = plain_label("", page, "dim")
        column.addWidget(self.kind)
        column.addWidget(self.kind_sentence)
        for name, row in MAIN.items():
            column.addWidget(self._row(name, row, page))
        self.advanced = Fold(tr("Advanced"), page)
        self._fill_advanced()
        column.addWidget(self.advanced)
        column.addWidget(self.proposal)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(page)

    def _fill_advanced(self) -> None:
        holder = QWidget(self.advanced)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(QLabel(tr("Teacher forcing"), holder))
        column.addWidget(self.forcing)
        self.forcing_sentence = plain_label("", holder, "dim")
        column.addWidget(self.forcing_sentence)
        self.advanced.add(holder)
        for name, row in ADVANCED.items():
            self.advanced.add(self._row(name, row, self.advanced))

    def _row(self, name: str, row: Row, parent: QWidget) -> QWidget:
        """Name and field in a line, the sentence below."""
        holder = QWidget(parent)
        box = self.boxes[name] = _number(row, holder)
        box.valueChanged.connect(self._value_changed)
        label = self._names[name] = QLabel(tr(row.name), holder)
        label.setBuddy(box)
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(box)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(plain_label(tr(row.sentence), holder, "dim"))
        self.rows[name] = holder
        return holder

    # What is filled in ------------------------------------------------------------------------------

    def show_data(self, data: Dataset) -> None:
        """Propose settings for data; what the user chose stays if they have the same coordinates."""
        same = self._data is not None and (self._data.n_data, self._data.n_inputs) == (
            data.n_data, data.n_inputs,
        )  # fmt: skip
        self._data, self._about = data, _about(data)
        self._proposals.clear()
        self.boxes["dimension"].setMinimum(data.n_data)
        if not same:
            self.propose()
            return
        longest = max(map(len, data.training)) - 1
        self.boxes["length"].setValue(min(int(self.boxes["length"].value()), max(1, longest)))
        self._tell()

    def propose(self) -> None:
        """Fill in what the data ask for, for the kind of network that is chosen."""
        if self._data is not None:
            self.show_settings(self._proposed(), self.n_networks)

    def _proposed(self) -> FitSettings:
        assert self._data is not None
        kind: Kind = self.kind.currentData()
        if kind not in self._proposals:
            found = proposed_settings(self._data, kind)
            self._proposals[kind] = replace(found, dimension=found.dimension or self._data.n_data)
        return self._proposals[kind]

    def show_settings(self, settings: FitSettings, networks: int) -> None:
        """Fill in settings."""
        self._filling = True
        self.kind.setCurrentIndex(self.kind.findData(settings.kind))
        self.forcing.setCurrentIndex(self.forcing.findData("sparse" if settings.every else "generalised"))
        values: dict[str, Any] = {**vars(settings), "networks": networks}
        values["every"] = settings.every or self._proposed().every
        values["share"] = settings.share if not settings.every else 0.1
        self._bound_units(settings.kind, settings.dimension)
        for name, box in self.boxes.items():
            box.setValue(values[name])
        self._filling = False
        self._tell()
        self.changed.emit()

    @property
    def n_networks(self) -> int:
        """How many networks are trained."""
        return int(self.boxes["networks"].value())

    @property
    def seeds(self) -> tuple[int, ...]:
        """Seeds of the networks, one after the other."""
        first = int(self.boxes["seed"].value())
        return tuple(range(first, first + self.n_networks))

    def settings(self) -> FitSettings:
        """What is filled in.

        Raises
        ------
        ValueError
            If it makes no sense; the text says why.
        """
        v: Mapping[str, float] = {name: box.value() for name, box in self.boxes.items()}
        sparse = self.forcing.currentData() == "sparse"
        return FitSettings(
            kind=self.kind.currentData(),
            units=int(v["units"]),
            dimension=int(v["dimension"]),
            updates=int(v["updates"]),
            length=int(v["length"]),
            batch=int(v["batch"]),
            rate=v["rate"],
            final_rate=min(v["rate"], v["final_rate"]),
            every=int(v["every"]) if sparse else 0,
            share=0.0 if sparse else v["share"],
            noise=v["noise"],
            invertibility=v["invertibility"],
            seed=int(v["seed"]),
        )

    # Following what is chosen ------------------------------------------------------------------------

    def _kind_chosen(self) -> None:
        """Another kind of network asks for another size."""
        if self._data is None:
            return
        mine = self.settings()
        found = replace(self._proposed(), noise=mine.noise, invertibility=mine.invertibility, seed=mine.seed)
        self.show_settings(found, self.n_networks)

    def _value_changed(self) -> None:
        if not self._filling:
            self._bound_units(self.kind.currentData(), int(self.boxes["dimension"].value()))
            self._tell()
            self.changed.emit()

    def _bound_units(self, kind: Kind, dimension: int) -> None:
        """An AL-RNN has no more ReLU units than state variables."""
        self.boxes["units"].setMaximum(dimension if kind == "AL-RNN" else int(MAIN["units"].high))

    def _tell(self) -> None:
        self.kind_sentence.setText(tr(KIND_WORDS[self.kind.currentData()][1]))
        way = self.forcing.currentData()
        self.forcing_sentence.setText(tr(FORCING_WORDS[way][1]))
        self.rows["every"].setVisible(way == "sparse")
        self.rows["share"].setVisible(way == "generalised")
        if self._data is not None:
            self.proposal.setText(self._about)
            self.again.setEnabled(self.settings() != self._proposed())


def _about(data: Dataset) -> str:
    """What the proposal goes by."""
    samples = sum(map(len, data.training))
    parts = [fmt.plural(data.n_data, "coordinate"), fmt.plural(samples, "sample")]
    if data.n_inputs:
        parts.insert(1, fmt.plural(data.n_inputs, "input"))
    period = period_of(data)
    if period:
        parts.append(tr("about {n} samples in a period").format(n=period))
    return tr("Proposed for {facts}.").format(facts=", ".join(parts))


def _choice(words: Mapping[Any, str], name: str) -> QComboBox:
    box = QComboBox()
    for key, text in words.items():
        box.addItem(tr(text), key)
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box


def _number(row: Row, parent: QWidget) -> QSpinBox | QDoubleSpinBox:
    box: QSpinBox | QDoubleSpinBox
    if row.decimals:
        box = NumberBox(parent)
        box.setDecimals(row.decimals)
        box.setRange(row.low, row.high)
        box.setSingleStep(row.step)
    else:
        box = QSpinBox(parent)
        box.setRange(int(row.low), int(row.high))
        box.setSingleStep(int(row.step))
    box.setSuffix(tr(row.suffix) if row.suffix else "")
    box.setAccessibleName(tr(row.name))
    box.setToolTip(tr(row.sentence))
    box.setFixedWidth(_FIELD)
    box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    box.setKeyboardTracking(False)
    return box
