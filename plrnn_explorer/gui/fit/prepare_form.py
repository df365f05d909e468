"""How the data are prepared, as a form: sampling, scale, embedding, and what is left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.fit.embedding import FEW, DelayChoice, DimensionChoice
from plrnn_explorer.fit.preparing import Preparation, Prepared
from plrnn_explorer.gui.fit.looking import DIMENSIONS
from plrnn_explorer.gui.format import count, duration, percent, plural
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import mark, tr

_WIDTH, _FIELD = 300, 96
#: Fewer fitted samples than this say little.
_FEW_SAMPLES = 500
#: Coordinates that are named.
_MOST_NAMES = 6
#: Why a delay is proposed.
_REASONS = {
    "mutual information": mark("the first minimum of mutual information"),
    "autocorrelation": mark("the autocorrelation falls to 1/e; mutual information has no minimum"),
    "longest": mark(
        "the longest looked at: up to it mutual information has no minimum and the autocorrelation stays"
        " above 1/e"
    ),
}


class PrepareForm(QScrollArea):
    """Shows a preparation, and asks for changes of it.

    Signals
    -------
    asked(str, dict)
        What a change is called, and the fields.
    proposal_asked()
        Take the delay and the dimension that are proposed.
    """

    asked = Signal(str, dict)
    proposal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_WIDTH)
        inner = QWidget(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(6)
        self._title(tr("SAMPLING"))
        self.every = self._box(
            tr("Keep one sample of"), 1, 10_000, tr("The others go, behind a filter against aliasing")
        )
        self.sampling = self._words()
        self._title(tr("SCALE"))
        self.normalise = QCheckBox(tr("Normalise"), inner)
        self.normalise.setToolTip(tr("Subtract each coordinate's mean, divide by its standard deviation"))
        self._column.addWidget(self.normalise)
        self._title(tr("DELAY EMBEDDING"))
        self.delay = self._box(tr("Delay in samples"), 1, 100_000, tr("Between two coordinates of a column"))
        self.dimension = self._box(
            tr("Dimension"), 1, DIMENSIONS, tr("Coordinates made of each column; 1: no embedding")
        )
        self.proposal = self._words()
        self.use = QPushButton(tr("Use the proposal"), inner)
        self.use.setAutoDefault(False)
        self.use.setToolTip(tr("Take the delay and the dimension proposed"))
        self._column.addWidget(self.use)
        self._title(tr("WHAT IS LEFT"))
        self.left = plain_label("", inner)
        self._column.addWidget(self.left)
        self.warning = plain_label("", inner, "dim")
        self._column.addWidget(self.warning)
        self._column.addStretch(1)
        self.setWidget(inner)
        self.every.valueChanged.connect(lambda n: self._ask(tr("Sampling"), every=n))
        self.normalise.toggled.connect(lambda on: self._ask(tr("Normalise"), normalise=on))
        self.delay.valueChanged.connect(lambda n: self._ask(tr("Delay"), delay=n))
        self.dimension.valueChanged.connect(lambda n: self._ask(tr("Dimension"), dimension=n))
        self.use.clicked.connect(self.proposal_asked)

    def _title(self, words: str) -> None:
        self._column.addSpacing(8 if self._column.count() else 0)
        self._column.addWidget(style_label(QLabel(words, self), "title"))

    def _words(self) -> QLabel:
        label = plain_label("", self, "dim")
        self._column.addWidget(label)
        return label

    def _box(self, words: str, low: int, high: int, tip: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(low, high)
        box.setKeyboardTracking(False)
        box.setFixedWidth(_FIELD)
        box.setAccessibleName(words)
        box.setToolTip(tip)
        label = QLabel(words, self)
        label.setBuddy(box)
        label.setWordWrap(True)  # long words push the box out of sight
        label.setMinimumWidth(1)
        row = QGridLayout()
        row.setColumnStretch(0, 1)
        row.addWidget(label, 0, 0)
        row.addWidget(box, 0, 1)
        self._column.addLayout(row)
        return box

    def _ask(self, text: str, **fields: object) -> None:
        if not self._filling:
            self.asked.emit(text, fields)

    # Showing ------------------------------------------------------------------------------------

    def show_choice(self, recording: Recording, wanted: Preparation) -> None:
        """Show another preparation."""
        self._filling = True
        self.every.setMaximum(max(1, recording.n_samples // 30))
        self.every.setValue(wanted.every)
        self.normalise.setChecked(wanted.normalise)
        self.delay.setValue(wanted.delay)
        self.dimension.setValue(wanted.dimension)
        self._filling = False
        dt = recording.dt * wanted.every
        if not dt:
            self.sampling.setText(tr("The interval between two samples is not known."))
            return
        words = tr("Every {dt}; frequencies up to {high} Hz stay.")
        self.sampling.setText(
            words.format(dt=duration(dt), high=count(round(0.5 / dt)) if dt < 5e-4 else f"{0.5 / dt:.4g}")
        )

    def show_proposal(
        self,
        delay: DelayChoice | None,
        dimension: DimensionChoice | None,
        wanted: Preparation,
        error: str,
        counting: bool = False,
    ) -> None:
        """Show what an embedding asks for; `counting`: more dimensions are still to be looked at."""
        known = delay is not None and bool(delay.by)
        if counting and dimension is not None and not dimension.enough:
            dimension = None  # the next one may have fewer false neighbours
        self.use.setEnabled(
            known and dimension is not None and delay is not None
            and (delay.delay, dimension.dimension) != (wanted.delay, wanted.dimension)
        )  # fmt: skip
        if error or delay is None or not known:
            self.proposal.setText(error or tr("Looking for a delay…"))
            return
        words = [tr("Proposed delay: {n} ({by}).").format(n=delay.delay, by=tr(_REASONS[delay.by]))]
        if dimension is not None:
            share = percent(float(dimension.false[dimension.dimension - 1]))
            enough = tr("Proposed dimension: {n} ({share} of the nearest neighbours are false).")
            never = tr("No dimension has fewer than {few} false neighbours: noise, or too short a series."
                       " The fewest are in {n} ({share}).")  # fmt: skip
            told = enough if dimension.enough else never
            words.append(told.format(n=dimension.dimension, share=share, few=percent(FEW, 0)))
        elif counting:
            words.append(tr("Counting false neighbours…"))
        self.proposal.setText("\n".join(words))

    def show_left(self, prepared: Prepared | None, error: str) -> None:
        """Show what is left to fit, or why there is nothing."""
        if prepared is None:
            self.left.setText(f"{error[:1].upper()}{error[1:]}." if error else tr("Preparing…"))
            style_label(self.left, "error" if error else "dim")
            self.left.style().polish(self.left)
            self.warning.setText("")
            return
        style_label(self.left, "")
        self.left.style().polish(self.left)
        data = prepared.dataset
        fitted, held = (sum(map(len, part)) for part in (data.training, data.held_back))
        words = [
            tr("Fitted: {n} in {k}").format(
                n=plural(fitted, "sample"), k=plural(len(data.training), "stretch", "stretches")
            ),
            tr("Held back: {n}").format(n=plural(held, "sample")),
            tr("Coordinates: {n}").format(n=len(prepared.names)),
            *prepared.names[:_MOST_NAMES],
            *(["…"] if len(prepared.names) > _MOST_NAMES else []),
        ]
        self.left.setText("\n".join(words))
        warnings = []
        if fitted < _FEW_SAMPLES:
            warnings.append(tr("That is very little for a fit: a network would learn it by heart."))
        if not held:
            warnings.append(tr("Nothing is held back: the model cannot be judged on data it has not seen."))
        self.warning.setText("\n".join(warnings))
