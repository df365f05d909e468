"""What a figure is to look like: panels, page, type, colours, axes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.export import options as opts
from plrnn_explorer.export.journals import JOURNALS
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.palettes import PALETTES
from plrnn_explorer.gui.dialogs.panel_list import PanelList
from plrnn_explorer.gui.figure_study import missing_panels
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.panels.bifurcation_form import axes_offered
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

_THEMES = {"light": mark("Light, for paper"), "dark": mark("Dark, for slides")}
_CHOICES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "grid": (mark("Arrangement"), opts.GRIDS),
    "letters": (mark("Letters"), opts.LETTERS),
    "theme": (mark("Theme"), _THEMES),
    "palette": (mark("Palette"), {name: p.words for name, p in PALETTES.items()}),
    "legend": (mark("Legend"), opts.LEGENDS),
    "ticks": (mark("Ticks"), opts.TICKS),
    "spines": (mark("Frame"), opts.SPINES),
}


#: Typefaces that stand in for each other.
_ALIKE = ("Arial", "Helvetica", "Liberation Sans", "Arimo", "Nimbus Sans", "TeX Gyre Heros", "FreeSans")


class FigureForm(QWidget):
    """Fields for a `FigureOptions`; what has no field (words typed into the figure, …) is kept as it was.

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, study: Study | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = FigureOptions()
        self._filling = False
        self.panels = PanelList(missing_panels(study), self)
        self.combos = {name: self._combo(words, of) for name, (words, of) in _CHOICES.items()}
        self.journal = self._combo(
            mark("Journal"), {**{n: j.words for n, j in JOURNALS.items()}, "": mark("Own size")}
        )
        for row in range(self.journal.count()):
            tip = _journal_tip(str(self.journal.itemData(row)))
            self.journal.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
        self.axis = self._combo(mark("Shown coordinate"), _axes_of(study))
        self.axis.setToolTip(tr("What the bifurcation diagram shows upwards"))
        self.axis.setEnabled(study is not None and study.bifurcations is not None)
        self.columns = _narrow(QComboBox(self))
        self.columns.setAccessibleName(tr("Width in columns"))
        self.width_mm = self._number(opts.SIZE_LIMITS, " mm", tr("Width in millimetres"))
        self.height_mm = self._number(
            (0.0, opts.SIZE_LIMITS[1]), " mm", tr("Height in millimetres, 0 to suit")
        )
        self.height_mm.setSpecialValueText(tr("to suit"))
        self.dpi = QSpinBox(self)
        self.dpi.setRange(*opts.DPI_LIMITS)
        self.dpi.setSuffix(" dpi")
        self.dpi.setAccessibleName(tr("Resolution in dots per inch"))
        self.format = self._combo(mark("Format"), {name: name.upper() for name in opts.FORMATS})
        self.font_family = _narrow(QComboBox(self))
        self.font_family.setAccessibleName(tr("Typeface"))
        self.font_size = self._number(opts.FONT_LIMITS, " pt", tr("Size of type in points"), 1)
        self.font_size.setSingleStep(0.5)
        self.weight = self._number(opts.WEIGHT_LIMITS, " ×", tr("Weight of lines and signs"), 2)
        self.weight.setSingleStep(0.1)
        self.heading = QLineEdit(self)
        self.heading.setPlaceholderText(tr("no title"))
        self.heading.setAccessibleName(tr("Title of the figure"))
        self.scale_bars = QCheckBox(tr("Scale bars instead of axes"), self)
        self.transparent = QCheckBox(tr("Transparent paper"), self)
        self.set_fonts([tr("DejaVu Sans")])
        self._build()
        self._paint_palettes()
        self.set_options(FigureOptions())
        self._connect()

    def _combo(self, words: str, choices: Mapping[str, str]) -> QComboBox:
        box = _narrow(QComboBox(self))
        box.setAccessibleName(tr(words))
        for name, shown in choices.items():
            box.addItem(tr(shown), name)
        return box

    def _number(self, limits: tuple[float, float], unit: str, name: str, decimals: int = 1) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(*limits)
        box.setDecimals(decimals)
        box.setSuffix(unit)
        box.setAccessibleName(name)
        box.setKeyboardTracking(False)
        return box

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        sections: Sequence[tuple[str, Sequence[tuple[str, QWidget] | QWidget]]] = (
            (
                mark("PANELS"),
                [
                    self.panels, (mark("Arrangement"), self.combos["grid"]),
                    (mark("Letters"), self.combos["letters"]), (mark("Diagram of"), self.axis),
                ],
            ),
            (
                mark("PAGE"),
                [
                    (mark("For"), self.journal), ("", self.columns), (mark("Width"), self.width_mm),
                    (mark("Height"), self.height_mm), (mark("Title"), self.heading),
                ],
            ),
            (
                mark("COLOURS"),
                [
                    (mark("Theme"), self.combos["theme"]), (mark("Palette"), self.combos["palette"]),
                    self.transparent,
                ],
            ),
            (
                mark("TYPE AND LINES"),
                [
                    (mark("Typeface"), self.font_family), (mark("Size"), self.font_size),
                    (mark("Weight"), self.weight), (mark("Legend"), self.combos["legend"]),
                    (mark("Ticks"), self.combos["ticks"]), (mark("Frame"), self.combos["spines"]),
                    self.scale_bars,
                ],
            ),
            (mark("FILE"), [(mark("Format"), self.format), (mark("Resolution"), self.dpi)]),
        )  # fmt: skip
        for title, rows in sections:
            column.addWidget(style_label(QLabel(tr(title), self), "title"))
            column.addLayout(self._section(rows))
            column.addSpacing(8)
        column.addStretch(1)

    def _section(self, rows: Sequence[tuple[str, QWidget] | QWidget]) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for row in rows:
            if isinstance(row, tuple):
                label = QLabel(tr(row[0]) if row[0] else "", self)
                label.setFixedWidth(86)
                label.setBuddy(row[1])
                form.addRow(label, row[1])
            else:
                form.addRow(row)
        return form

    def _paint_palettes(self) -> None:
        """Show each palette's first colours beside its name."""
        box = self.combos["palette"]
        box.setIconSize(QSize(50, 12))
        for row, palette in enumerate(PALETTES.values()):
            picture = QPixmap(50, 12)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            for k, colour in enumerate(palette.colours[:5]):
                painter.fillRect(10 * k, 1, 9, 10, QColor(colour))
            painter.end()
            box.setItemIcon(row, QIcon(picture))

    def _connect(self) -> None:
        self.journal.currentIndexChanged.connect(self._journal_chosen)
        self.columns.activated.connect(self._columns_chosen)
        self.width_mm.valueChanged.connect(self._width_changed)
        self.panels.changed.connect(self._tell)
        self.heading.textChanged.connect(self._tell)
        for box in (self.height_mm, self.font_size, self.weight, self.dpi):
            box.valueChanged.connect(self._tell)
        self.combos["legend"].activated.connect(self._legend_chosen)
        for combo in (*self.combos.values(), self.font_family, self.axis):
            combo.currentIndexChanged.connect(self._tell)
        for check in (self.scale_bars, self.transparent):
            check.toggled.connect(self._tell)

    def _legend_chosen(self) -> None:
        """Put a legend that was moved by hand where it was asked for."""
        if self._base.legend_at is not None:
            self._base = self._base.with_changes(legend_at=None)
            self._tell()

    def _tell(self, *_: object) -> None:
        if not self._filling:
            self.changed.emit()

    # Journals -----------------------------------------------------------------------------------

    def set_journal(self, journal: str, suffix: str) -> None:
        """Show a journal and a format, and change nothing else."""
        self._filling = True
        self.journal.setCurrentIndex(max(0, self.journal.findData(journal)))
        self.format.setCurrentIndex(max(0, self.format.findData(suffix)))
        self._filling = False

    def _journal_chosen(self) -> None:
        """Take over what a journal asks for: width, type, weight of lines."""
        self._fill_columns()
        rules = JOURNALS.get(str(self.journal.currentData()))
        if rules is None or self._filling:
            return
        self._filling = True
        self.columns.setCurrentIndex(0)
        self.width_mm.setValue(next(iter(rules.widths.values())))
        self.height_mm.setValue(rules.height)
        self.font_size.setValue(rules.font)
        self.weight.setValue(rules.weight)
        family = self._closest(rules.family)
        if family:
            self.font_family.setCurrentText(family)
        self._filling = False
        self._tell()

    def _closest(self, family: str) -> str:
        """The typeface asked for, or one of this computer with letters of the same shape and width."""
        alike = _ALIKE if family in _ALIKE else ()
        return next((f for f in (family, *alike) if f and self.font_family.findText(f) >= 0), "")

    def _fill_columns(self) -> None:
        rules = JOURNALS.get(str(self.journal.currentData()))
        self.columns.clear()
        for words, width in rules.widths.items() if rules else ():
            self.columns.addItem(f"{tr(words)}, {width:g} mm", width)
        self.columns.setEnabled(rules is not None)

    def _columns_chosen(self) -> None:
        self.width_mm.setValue(float(self.columns.currentData()))

    def _width_changed(self, width: float) -> None:
        row = self.columns.findData(width)
        self.columns.setCurrentIndex(row)
        if row < 0 and not self._filling and self.journal.currentData():
            self.columns.setPlaceholderText(tr("own width"))
        self._tell()

    # Values -------------------------------------------------------------------------------------

    def set_fonts(self, families: Sequence[str]) -> None:
        """Offer these typefaces; the one chosen stays."""
        chosen = self.font_family.currentText() or families[0]
        was = self.font_family.blockSignals(True)
        self.font_family.clear()
        self.font_family.addItems(sorted({*families, chosen}))
        self.font_family.setCurrentText(chosen)
        self.font_family.blockSignals(was)

    def options(self) -> FigureOptions:
        """What was chosen."""
        chosen: dict[str, Any] = {name: str(box.currentData()) for name, box in self.combos.items()}
        return self._base.with_changes(
            **chosen,
            panels=self.panels.panels(),
            width_mm=self.width_mm.value(),
            height_mm=self.height_mm.value() or None,
            dpi=self.dpi.value(),
            font=self.font_family.currentText(),
            font_size=self.font_size.value(),
            weight=self.weight.value(),
            title=self.heading.text().strip(),
            scale_bars=self.scale_bars.isChecked(),
            transparent=self.transparent.isChecked(),
            bifurcation_axis=str(self.axis.currentData() or ""),
        )

    def set_options(self, options: FigureOptions) -> None:
        """Show options, without telling."""
        self._filling = True
        self._base = options
        self.panels.set_panels(options.panels)
        for name, box in self.combos.items():
            box.setCurrentIndex(box.findData(getattr(options, name)))
        self.axis.setCurrentIndex(max(0, self.axis.findData(options.bifurcation_axis)))
        self._fill_columns()
        self.width_mm.setValue(options.width_mm)
        self.columns.setCurrentIndex(self.columns.findData(options.width_mm))
        self.height_mm.setValue(options.height_mm or 0.0)
        self.dpi.setValue(options.dpi)
        if self.font_family.findText(options.font) < 0:
            self.font_family.addItem(options.font)
        self.font_family.setCurrentText(options.font)
        self.font_size.setValue(options.font_size)
        self.weight.setValue(options.weight)
        self.heading.setText(options.title)
        self.scale_bars.setChecked(options.scale_bars)
        self.transparent.setChecked(options.transparent)
        self._filling = False

    def suffix(self) -> str:
        """Suffix of the chosen format."""
        return str(self.format.currentData())


def _journal_tip(name: str) -> str:
    """What is known of a journal's sizes."""
    rules = JOURNALS.get(name)
    if rules is None or rules.weight != 1.0:
        return ""
    if rules.checked:
        return tr("Widths as on the publisher's pages (2026); read the guide for authors before sending.")
    return tr("Sizes not read on the publisher's own pages; read the guide for authors before sending.")


def _axes_of(study: Study | None) -> dict[str, str]:
    """What a bifurcation diagram may show upwards; the usual one where nothing was chosen."""
    if study is None:
        return {}
    return {"": mark("To suit"), **{text: subscripts(label) for label, text in axes_offered(study.model)}}


def _narrow(box: QComboBox) -> QComboBox:
    """Let a list be narrower than its longest choice."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box
