"""The model panel: what network it is, where it came from, and its parameters as images."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.fit.recipe import recipe_words
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.panels.dynamics_section import DynamicsSection
from plrnn_explorer.gui.panels.heat_map import HeatMap
from plrnn_explorer.gui.panels.panel import GAP, MARGIN, Panel, changed, column_layout, wrapped
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.equation import equation
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.parameters import ParameterRef
from plrnn_explorer.phrases import told
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

_FACTS = (
    mark("Family"),
    mark("Update"),
    mark("Size"),
    mark("File"),
    mark("Read as"),
    mark("Fitted"),
    mark("Input"),
    mark("Observation"),
    mark("Fingerprint"),
)
_ARRAYS = {"A": "A", "W1": "W₁", "W2": "W₂", "h1": "h₁", "h2": "h₂"}
_MEANING = {
    "homeomorphism": mark("The map is invertible: every state has exactly one past."),
    "not invertible": mark("Some states have several pasts: stable manifolds are stable sets."),
    "locally invertible": mark("No region collapses, but different states may share an image."),
    "unknown": mark("Nothing is known of the pasts of states."),
}


@dataclass(frozen=True)
class _Picture:
    """An array's image with its title and the span of its values."""

    holder: QWidget
    title: QLabel
    span: QLabel
    image: HeatMap


class FactLabel(QLabel):
    """A label that may be narrower than its longest word: file names are long, and plain text."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())


class ModelPanel(Panel):
    """Facts about the model in a list, then its parameters.

    Signals
    -------
    names_wanted()
        Names and units of the coordinates should be edited.
    """

    panel_title = mark("Model")
    names_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.facts: dict[str, tuple[QLabel, QLabel]] = {}
        self.maps: dict[str, _Picture] = {}
        self.invertibility = wrapped(QLabel())
        self.check_button = QPushButton(tr("Check invertibility"))
        self.check_button.clicked.connect(
            lambda: self.session.analyse(("invertibility",), tr("Check invertibility"))
        )
        self.dynamics = DynamicsSection(session, theme)
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setProperty("kind", "link")
        self.copy_button.setAccessibleName(tr("Copy the fingerprint"))
        self.copy_button.clicked.connect(self.copy_fingerprint)
        self.names_button = QPushButton(tr("Names and units…"))
        self.names_button.setProperty("kind", "link")
        self.names_button.setProperty("flush", True)  # its words begin where other words do
        self.names_button.setToolTip(tr("Name the coordinates of the state and of the data"))
        self.names_button.clicked.connect(self.names_wanted)
        content = QWidget()
        self._lay_out(column_layout(content))
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Facts and parameters of the model"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = column_layout(self.body, 0)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.empty.offer(tr("Open a model: its family, size and parameters will be shown here."))

    def _lay_out(self, layout: QVBoxLayout) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(_FACTS):
            label = style_label(QLabel(tr(name)), "dim")
            value: QLabel = ElidedLabel() if name == "Fingerprint" else wrapped(FactLabel())
            label.setContentsMargins(0, 2, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, 1, 1 if name == "Fingerprint" else 2)
            self.facts[name] = (label, value)
        grid.addWidget(self.copy_button, len(_FACTS) - 1, 2)
        layout.addLayout(grid)
        layout.addWidget(self.names_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(GAP)
        layout.addWidget(style_label(QLabel(tr("Invertibility")), "heading"))
        layout.addWidget(self.invertibility)
        layout.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(GAP)
        layout.addWidget(self.dynamics)
        layout.addSpacing(GAP)
        layout.addWidget(style_label(QLabel(tr("Parameters")), "heading"))
        for name in (*_ARRAYS.values(), "B", "b"):
            layout.addWidget(self._heat_map(name))
        layout.addStretch()

    def _heat_map(self, name: str) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setSpacing(4)
        title, span = QLabel(name), style_label(QLabel(), "dim")
        picture = HeatMap(self.theme, name)
        picture.entry_chosen.connect(lambda index: self._follow(name, index))
        grid.addWidget(title, 0, 0)
        grid.addWidget(span, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(picture, 1, 0, 1, 2)
        self.maps[name] = _Picture(holder, title, span, picture)
        return holder

    def _follow(self, shown: str, index: tuple[int, ...]) -> None:
        """Give the entry of an array a slider under the phase space."""
        matrix = next((name for name, words in _ARRAYS.items() if words == shown), None)
        if matrix is not None:  # B and b do not change the dynamics
            self.session.inputs.follow_parameter(ParameterRef(matrix, index))

    def refresh(self, old: Study | None, new: Study | None) -> None:
        self.show_body(new is not None)
        if new is None:
            return
        if changed(old, new, "model", "source"):
            self._show_facts(new)
            self._show_arrays(new.model)
        if changed(old, new, "invertibility"):
            self._show_invertibility(new.invertibility)
        if changed(old, new, "model", "statistics", "basins", "orbits", "appearance"):
            self.dynamics.show_study(new)

    def refresh_selection(self, object_id: str) -> None:
        self.dynamics.refresh_selection(object_id)

    def refresh_theme(self) -> None:
        if self.study is not None:
            self._show_invertibility(self.study.invertibility)
        for each in self.maps.values():
            each.title.setText(self._array_title(each.image.name, each.image.shape))
            each.image.refresh_theme()

    def copy_fingerprint(self) -> None:
        """Copy the whole fingerprint."""
        if self.study is not None:
            QGuiApplication.clipboard().setText(self.study.model.fingerprint)

    def _job_changed(self, state: object) -> None:
        super()._job_changed(state)
        self.check_button.setEnabled(not self.session.worker.busy)
        self.dynamics.follow_jobs()

    def _show_facts(self, study: Study) -> None:
        tips = {
            "File": study.source,
            "Fingerprint": tr("SHA-256 of the parameters: {fingerprint}").format(
                fingerprint=study.model.fingerprint
            ),
        }
        for name, text in facts(study).items():
            label, value = self.facts[name]
            value.setText(_breakable(text) if name == "File" else text)
            if isinstance(value, ElidedLabel):
                value.set_tip(tips[name])
            else:
                value.setToolTip(tips.get(name, ""))
            for each in (label, value):
                each.setVisible(bool(text))

    def _show_arrays(self, model: PiecewiseLinearMap) -> None:
        arrays = {shown: getattr(model, name) for name, shown in _ARRAYS.items()}
        if model.observation is not None:
            arrays |= {"B": model.observation.B, "b": model.observation.b}
        for name, each in self.maps.items():
            values = arrays.get(name)
            each.holder.setVisible(values is not None and values.size > 0)
            if values is None or not values.size:
                continue
            each.title.setText(self._array_title(name, values.shape))
            low, high = float(values.min()), float(values.max())
            each.span.setText(
                f"{fmt.number(low, 3)} … {fmt.number(high, 3)}"
                if low < high
                else tr("all {number}").format(number=fmt.number(low, 3))
            )
            each.image.set_values(values)

    def _array_title(self, name: str, shape: tuple[int, ...]) -> str:
        size = " × ".join(fmt.count(n) for n in shape)
        return f"{name} <span style='color:{self.theme.hex('dim')}'>&nbsp;{size}</span>"

    def _show_invertibility(self, found: Invertibility | None) -> None:
        self.check_button.setVisible(found is None)
        if found is None:
            self.invertibility.setText(tr("Whether every state has exactly one past will be said here."))
            return
        word = tr("complete") if found.proof == "complete" else tr("searched: visited regions only")
        dim = self.theme.hex("dim")
        self.invertibility.setText(
            f"{told(found.sentence)} <span style='color:{dim}; font-size:11px'>{word}</span>"
        )
        self.invertibility.setToolTip(tr(_MEANING[found.verdict]))


def facts(study: Study) -> dict[str, str]:
    """The list of facts; an empty text where there is nothing to say."""
    model = study.model
    observed = model.observation
    channels = ""
    if observed is not None:
        first = observed.labels[:6] if observed.names or any(observed.units) else ()
        names = ", ".join(first) + (", …" if len(observed.b) > len(first) > 0 else "")
        channels = f"x = B z + b, {fmt.plural(len(observed.b), 'channel')}{f': {names}' if names else ''}"
    return {
        "Family": told(model.family),
        "Update": equation(model),
        "Size": f"M = {fmt.count(model.dimension)}, H = {fmt.plural(model.n_units, 'ReLU unit')}",
        "File": _source(study),
        "Read as": _choices(model.origin),
        "Fitted": recipe_words(model.origin),
        "Input": input_words(model),
        "Observation": channels,
        "Fingerprint": model.fingerprint[:12],
    }


def input_words(model: PiecewiseLinearMap) -> str:
    """What inputs a model has, where they go and which are not zero; "" for none."""
    inputs = model.inputs
    if inputs is None:
        return ""
    places = {tr("outside the ReLU"): inputs.C1.any(), tr("inside the ReLU"): inputs.C2.any()}
    where = tr(" and ").join(place for place, there in places.items() if there)
    return tr("{plural} {where}; now {value}").format(
        plural=fmt.plural(len(inputs), "constant input"), where=where, value=inputs.text or tr("zero")
    )


def _source(study: Study) -> str:
    if study.source.startswith("example:"):
        return tr("bundled example “{value}”").format(value=study.source.partition(":")[2])
    return PurePath(study.source).name or str(study.model.origin.get("file", ""))


def _breakable(name: str) -> str:
    """Let a file name break after its underscores, dots and hyphens."""
    return "".join(f"{c}\u200b" if c in "_.-" else c for c in name)


def _choices(origin: Any) -> str:
    """What was decided when the file was read."""
    parts = [told(str(origin["format"]))] if origin.get("format") else []
    choices = origin.get("choices")
    if isinstance(choices, dict):
        parts += [f"{str(name).replace('_', ' ')}: {value}" for name, value in choices.items()]
    if origin.get("settings_file"):
        parts.append(tr("settings from {name}").format(name=PurePath(str(origin["settings_file"])).name))
    return "; ".join(parts)
