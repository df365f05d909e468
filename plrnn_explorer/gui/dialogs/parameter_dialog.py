"""Choosing a parameter of the model: a field to search in, and the entries it leaves."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.parameters import ParameterRef, all_parameters
from plrnn_explorer.translation import tr

_PLAIN = str.maketrans("₁₂−", "12-", " ")


class _Entries(QAbstractListModel):
    """Parameters with their values; written only for the rows on view."""

    def __init__(self, model: PiecewiseLinearMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._all = list(all_parameters(model))
        self._keys = [ref.label.translate(_PLAIN).lower() for ref in self._all]
        self.shown = self._all

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self.shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        ref = self.shown[index.row()]
        return f"{ref.label} = {fmt.number(ref.value_in(self._model), 5)}{self._words(ref)}"

    def _words(self, ref: ParameterRef) -> str:
        """What the parameter couples."""
        names, index = self._model.coordinate_names, ref.index
        unit = tr("unit {n}")
        words = {
            "A": lambda: f"{names[index[1]]} → {names[index[0]]}",
            "W1": lambda: f"{unit.format(n=index[1] + 1)} → {names[index[0]]}",
            "W2": lambda: f"{names[index[1]]} → {unit.format(n=index[0] + 1)}",
            "h1": lambda: tr("bias of {name}").format(name=names[index[0]]),
            "h2": lambda: tr("threshold of unit {n}").format(n=index[0] + 1),
        }
        return f"   {words[ref.matrix]()}"

    def search(self, text: str) -> None:
        """Leave the parameters whose name holds the text, those that begin with it first."""
        wanted = text.translate(_PLAIN).lower()
        self.beginResetModel()
        hits = [(not key.startswith(wanted), i) for i, key in enumerate(self._keys) if wanted in key]
        self.shown = [self._all[i] for _, i in sorted(hits)]
        self.endResetModel()


class ParameterDialog(QDialog):
    """Asks which parameter should get a slider."""

    def __init__(self, model: PiecewiseLinearMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Follow a parameter"))
        self.resize(420, 420)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search, for example W1[2, 5] or h1"))
        self.search.setAccessibleName(tr("Search for a parameter"))
        self.search.setClearButtonEnabled(True)
        self.entries = _Entries(model, self)
        self.list = QListView(self)
        self.list.setModel(self.entries)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Parameters of the model"))
        hint = style_label(QLabel(tr("Or double-click an entry of the images in the Model panel.")), "dim")
        hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Follow"))
        column = QVBoxLayout(self)
        for widget in (self.search, self.list, hint, self.buttons):
            column.addWidget(widget)
        self.search.textChanged.connect(self._searched)
        self.list.doubleClicked.connect(lambda _index: self.accept())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._searched("")

    @property
    def ref(self) -> ParameterRef | None:
        """The parameter chosen; None where nothing fits what was typed."""
        row = self.list.currentIndex().row()
        return self.entries.shown[row] if 0 <= row < len(self.entries.shown) else None

    def _searched(self, text: str) -> None:
        self.entries.search(text)
        self.list.setCurrentIndex(self.entries.index(0, 0))
        self.ok.setEnabled(self.ref is not None)
