"""The one Qt style sheet, made from the theme's colour roles."""

from __future__ import annotations

import re
from collections.abc import Callable

_SHEET = """
QDialog { background: @panel; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 8px; }

QSlider { border: 1px solid transparent; }
QMenuBar { background: @panel; color: @dim; padding: 2px 4px; border: none; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; color: @text; }
QMenu { background: @raised; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QToolBar { background: @panel; border: none; border-top: 1px solid @hairline;
    border-bottom: 1px solid @hairline; padding: 6px 8px; spacing: 4px; }
QToolBar::separator { background: @hairline; width: 1px; margin: 4px 4px; }
QStatusBar { background: @panel; color: @dim; border-top: 1px solid @hairline; font-size: $labelpx; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @dim; font-size: $labelpx; padding: 3px 8px; }

QPushButton, QToolBar QToolButton, QToolButton[kind="button"] { background: @raised; color: @text;
    border: 1px solid @border; border-radius: 5px; padding: 4px 11px; min-height: 16px; }
QPushButton:hover, QToolBar QToolButton:hover, QToolButton[kind="button"]:hover { background: @hover; }
QPushButton:pressed, QToolBar QToolButton:pressed { background: @selection; }
QPushButton:focus, QToolBar QToolButton:focus { border-color: @accent; }
QPushButton:checked:focus, QToolButton:checked:focus { border-color: @text; }
QPushButton:checked, QToolButton:checked { background: @selection; border-color: @accent; }
QPushButton:disabled, QToolBar QToolButton:disabled { color: @faint; border-color: @hairline;
    background: transparent; }
QToolBar QToolButton::menu-indicator, PhaseControls QToolButton::menu-indicator,
    SpaceControls QToolButton::menu-indicator, QToolButton[arrow="none"]::menu-indicator {
    image: none; width: 0; }
CoordinateChooser { font-size: $labelpx; }
QPushButton[kind="accent"], QPushButton:default, QToolBar QToolButton[kind="accent"] { background: @accent;
    color: @on_accent; border-color: @accent; }
QPushButton[kind="accent"], QToolBar QToolButton[kind="accent"] { font-weight: 600; }
QPushButton[kind="accent"]:hover, QPushButton:default:hover, QToolBar QToolButton[kind="accent"]:hover {
    background: @accent_hover; }
QPushButton[kind="accent"]:focus, QToolBar QToolButton[kind="accent"]:focus { border-color: @text; }
QPushButton[kind="accent"]:disabled, QToolBar QToolButton[kind="accent"]:disabled { background: @track;
    color: @faint; border-color: @track; }
PhaseControls QToolButton { padding: 4px 6px; }
QToolButton[popupMode="1"], PhaseControls QToolButton[popupMode="1"], QToolBar QToolButton[popupMode="1"] {
    padding-right: 18px; }
QToolButton::menu-indicator { image: $image(down, dim); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 5px; }
QToolButton::menu-button { border: none; background: transparent; width: 14px; }
QToolButton::menu-button:hover { background: @hover; border-radius: 4px; }
QToolButton::menu-arrow { image: $image(down, dim); width: 10px; height: 10px; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px;
    padding: 2px; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border-color: @accent; }
QPushButton:checked:focus, QToolButton:checked:focus { border-color: @text; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent;
    text-align: left; padding: 2px 4px; }
QPushButton[kind="link"][flush="true"] { padding-left: 0; border-left: none; }
QPushButton[kind="link"]:hover { background: @hover; }
QPushButton[kind="link"]:focus { border-color: @accent; }

QToolButton[kind="chip"] { color: @dim; border: 1px solid @border; border-radius: 9px; padding: 0 4px;
    min-height: 16px; font-size: $labelpx; }
QToolButton[kind="chip"]:hover { color: @text; background: @hover; }
QToolButton[kind="chip"]:checked { color: @text; background: @selection; border-color: @accent; }
QToolButton[kind="chip"]:focus { border-color: @accent; color: @text; }
QToolButton[kind="chip"]:checked:focus { border-color: @text; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit { background: @sunken; color: @text;
    border: 1px solid @border; border-radius: 4px; padding: 3px 6px; min-height: 18px;
    selection-background-color: @selection; selection-color: @text; }
QPlainTextEdit:focus, QTextEdit:focus, QLineEdit:focus, QSpinBox:focus,
    QDoubleSpinBox:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @faint; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: $image(down, dim); width: 12px; height: 12px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
    background: transparent; border: none; width: 18px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { margin-top: 3px; }
QSpinBox::down-button, QDoubleSpinBox::down-button { margin-bottom: 3px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: $image(up, dim); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: $image(down, dim); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @border;
    selection-background-color: @selection; selection-color: @text; outline: none; }

QAbstractItemView { background: @panel; color: @text; border: 1px solid transparent; outline: none;
    selection-background-color: @selection; selection-color: @text; alternate-background-color: @panel; }
QTreeView::item, QListView::item, QTableView::item { min-height: 24px; border: none; }
QListView::item { padding: 0 6px; }
QTreeView::item:hover, QListView::item:hover, QTableView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @selection;
    color: @text; }
QAbstractItemView:focus, QTextBrowser:focus, QGraphicsView:focus, QScrollArea:focus {
    border: 1px solid @accent; }
StartPage:focus, PlotArea:focus { border: 1px solid transparent; }
PlotArea[ring="true"]:focus { border: 1px solid @accent; }
QTreeView::branch { background: transparent; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @dim; border: none; border-bottom: 1px solid @hairline;
    padding: 4px 6px; font-size: $labelpx; font-weight: normal; }
QTableView { gridline-color: transparent; }
QTableCornerButton::section { background: @panel; border: none; }

QTabBar { background: @panel; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @dim; border: none; border-bottom: 2px solid transparent;
    padding: 6px 8px 4px 8px; font-size: $labelpx; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar:focus { border: 1px solid @accent; border-radius: 4px; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline; }

QProgressBar { background: @track; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider::groove:horizontal { background: @track; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @text; width: 12px; height: 12px; margin: -4px 0;
    border-radius: 6px; }
QSlider:focus { border: 1px solid @accent; border-radius: 4px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 22px; border: 1px solid transparent; border-radius: 4px;
    padding: 0 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @faint;
    background: @sunken; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: $image(check, on_accent); }
QListWidget::item:disabled { color: @faint; }
QListWidget::indicator { width: 12px; height: 12px; border: 1px solid @faint; border-radius: 4px;
    background: @sunken; }
QListWidget::indicator:checked { background: @accent; border-color: @accent;
    image: $image(check, on_accent); }
QListWidget::indicator:disabled { border-color: @border; background: transparent; }
QRadioButton::indicator:checked { background: @accent; border-color: @accent;
    image: $image(dot, on_accent); }
QCheckBox::indicator:checked:disabled { background: @faint; border-color: @faint; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }

QScrollArea { background: transparent; border: 1px solid transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @hairline; }
QSplitter::handle:hover { background: @accent; }
QTextBrowser { background: @panel; border: 1px solid transparent; padding: 0; }
QGraphicsView { border: 1px solid transparent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QLabel[kind="title"] { color: @dim; font-size: $labelpx; font-weight: 600; }
QLabel[kind="dim"] { color: @dim; font-size: $labelpx; }
QLabel[kind="error"] { color: @error; }
QLabel[kind="good"] { color: @good; }
QLabel[kind="heading"] { font-weight: 600; }
QLabel[kind="large"] { font-size: 22px; font-weight: 600; }
QFrame[kind="hairline"] { background: @hairline; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="upright"] { background: @hairline; border: none; max-width: 1px; min-width: 1px; }
QFrame[kind="card"] { background: @panel; border: 1px solid @hairline; border-radius: 6px; }
QFrame[kind="card"]:hover { background: @hover; border-color: @border; }
QFrame[kind="card"]:focus { border-color: @accent; }
QDialog[kind="palette"] { background: @raised; border: 1px solid @border; border-radius: 6px; }
QDialog[kind="palette"] QAbstractItemView { background: @raised; }
QFrame[kind="notice"] { background: @raised; border: 1px solid @border; border-radius: 6px; }
QFrame[kind="notice"][level="error"] { border-color: @error; }
"""


def stylesheet(colour: Callable[[str], str], image: Callable[[str, str], str], label_px: int) -> str:
    """Fill in the style sheet.

    Parameters
    ----------
    colour : gives the colour of a role, for ``@role``
    image : gives the path of an icon in the colour of a role, for ``$image(icon, role)``
    label_px : size of labels in pixels
    """
    sheet = re.sub(r"\$image\((\w+), (\w+)\)", lambda found: f'url("{image(found[1], found[2])}")', _SHEET)
    sheet = sheet.replace("$labelpx", f"{label_px}px")
    return re.sub(r"@(\w+)", lambda found: colour(found[1]), sheet)
