"""The affine map of one region: its matrix, its eigenvalues, its real or virtual fixed point."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.dynamics.affine_piece import AffinePiece
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.panels.heat_map import HeatMap
from plrnn_explorer.gui.panels.panel import GAP, MARGIN, wrapped
from plrnn_explorer.gui.panels.table import ROW_HEIGHT, Cell, Column, Row, Table, TableModel
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.translation import mark, tr

#: Up to this dimension the numbers of J and b are written out.
_WRITTEN = 4
#: Eigenvalues named.
_NAMED = 6
_FACTS = {
    "visits": (mark("Visits"), mark("Share of the points of the orbits in this region")),
    "eigenvalues": (mark("λ of J"), mark("Eigenvalues of the Jacobian, the largest in modulus first")),
    "determinant": (mark("det J"), mark("Factor by which the map changes volumes here; below 0 it mirrors")),
    "fixed": (
        mark("Fixed point"),
        mark("Solution of z = J z + b: a fixed point of the map only if it lies in this region"),
    ),
    "units": (mark("Units"), mark("Active units of this region")),
}


class RegionCard(QWidget):
    """Facts about one region, with J and b as numbers or as images."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._piece: AffinePiece | None = None
        self._model: PiecewiseLinearMap | None = None
        self.title = style_label(ElidedLabel(), "heading")
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setProperty("kind", "link")
        self.copy_button.setToolTip(tr("Copy J, b and the fixed point with every digit"))
        self.copy_button.setAccessibleName(tr("Copy the affine map of the region"))
        self.copy_button.clicked.connect(self.copy)
        self.place = wrapped(style_label(QLabel(), "dim"))
        self.facts = {key: wrapped(QLabel()) for key in _FACTS}
        self.numbers_model = TableModel((), theme, self)
        self.numbers = Table(self.numbers_model, tr("Jacobian J and offset b of the region"))
        self.image, self.vector = HeatMap(theme, "J"), HeatMap(theme, "b")
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.copy_button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (key, (name, tip)) in enumerate(_FACTS.items()):
            label = style_label(QLabel(tr(name)), "dim")
            label.setToolTip(tr(tip))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.facts[key], row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(self.place)
        layout.addLayout(grid)
        layout.addWidget(self.numbers)
        layout.addWidget(self.image)
        layout.addWidget(self.vector)
        layout.addStretch()

    def show_piece(
        self, model: PiecewiseLinearMap, piece: AffinePiece, title: str, visits: str, place: str, home: str
    ) -> None:
        """Show the affine map of a region.

        `visits`: how often it is visited, `place`: where it lies in the plane on view, `home`: the name of
        the region its virtual fixed point lies in.
        """
        self._model, self._piece = model, piece
        self.title.setText(title)
        self.place.setText(place)
        self.place.setVisible(bool(place))
        values = {
            "visits": (visits, ""),
            "eigenvalues": eigenvalue_words(piece),
            "determinant": (fmt.number(piece.determinant), fmt.full(piece.determinant)),
            "fixed": fixed_point_words(piece, home),
            "units": unit_words(piece),
        }
        for key, (text, full) in values.items():
            self.facts[key].setText(text)
            self.facts[key].setToolTip(full)
        self._show_matrix(model, piece)

    def _show_matrix(self, model: PiecewiseLinearMap, piece: AffinePiece) -> None:
        written = model.dimension <= _WRITTEN
        self.numbers.setVisible(written)
        self.image.setVisible(not written)
        self.vector.setVisible(not written)
        if not written:
            self.image.set_values(piece.jacobian)
            self.vector.set_values(piece.offset)
            return
        names = [fmt.subscripts(name) for name in model.coordinate_names]
        columns = [Column(name, tr("Column of J for {name}").format(name=name)) for name in names]
        self.numbers_model.set_columns((*columns, Column("b", tr("Offset"))))
        parts = [*piece.jacobian.T, piece.offset]
        texts = [fmt.column(list(part), 4) for part in parts]
        rows: list[Row] = [
            tuple(Cell(t[i], fmt.full(p[i]), float(p[i])) for t, p in zip(texts, parts))
            for i in range(model.dimension)
        ]
        keys = [(piece.code.tobytes(), i) for i in range(len(rows))]
        self.numbers_model.set_rows(keys, lambda i: rows[i])
        header = self.numbers.horizontalHeader().sizeHint().height()
        self.numbers.setFixedHeight(header + len(rows) * ROW_HEIGHT + 4)

    def refresh_theme(self) -> None:
        """Take the colours of the theme again."""
        self.image.refresh_theme()
        self.vector.refresh_theme()

    def copy(self) -> None:
        """Copy the affine map with every digit."""
        if self._piece is not None and self._model is not None:
            QGuiApplication.clipboard().setText(piece_text(self._piece))


def eigenvalue_words(piece: AffinePiece) -> tuple[str, str]:
    """The largest eigenvalues, each conjugate pair once, and all of them with every digit."""
    once = [v for v in piece.eigenvalues if v.imag >= 0]
    words = [
        fmt.number(v.real)
        if v.imag == 0
        else f"{fmt.number(v.real)} ± {fmt.number(v.imag)} i (|λ| {fmt.number(abs(v))})"
        for v in once[:_NAMED]
    ]
    if len(once) > _NAMED:
        words.append(tr("and {n} smaller ones").format(n=len(once) - _NAMED))
    return ", ".join(words), "\n".join(fmt.full_complex(v) for v in piece.eigenvalues)


def fixed_point_words(piece: AffinePiece, home: str) -> tuple[str, str]:
    """Whether the fixed point of the affine map is one of the model."""
    if piece.fixed_point is None:
        return tr("none: 1 is an eigenvalue of J"), ""
    point, full = fmt.vector(piece.fixed_point), fmt.full_vector(piece.fixed_point)
    if piece.is_real:
        return tr("real: {point}").format(point=point), full
    return tr("virtual: {point}, lies in {region}").format(point=point, region=home), full


def unit_words(piece: AffinePiece) -> tuple[str, str]:
    """Numbers of the active units."""
    active = [str(int(h) + 1) for h in np.flatnonzero(piece.code)]
    text = tr("{n} of {total} active").format(n=len(active), total=len(piece.code))
    if 0 < len(active) <= 12:
        text += ": " + ", ".join(active)
    return text, ", ".join(active)


def piece_text(piece: AffinePiece) -> str:
    """J, b and the fixed point as tab-separated text with every digit."""
    lines = ["J", *("\t".join(fmt.full(v) for v in row) for row in piece.jacobian)]
    lines += ["b", "\t".join(fmt.full(v) for v in piece.offset)]
    lines += ["eigenvalues", "\t".join(fmt.full_complex(v) for v in piece.eigenvalues)]
    lines += ["determinant", fmt.full(piece.determinant)]
    if piece.fixed_point is not None:
        lines += ["real" if piece.is_real else "virtual"]
        lines += ["\t".join(fmt.full(v) for v in piece.fixed_point)]
    return "\n".join(lines) + "\n"
