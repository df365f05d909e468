"""A box for a number that shows it as the rest of the window does: a true minus sign, a decimal point."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from plrnn_explorer.gui.format import MINUS

#: Parts thousands of whole numbers by a narrow space, as the rest of the window does: a comma there is a
#: decimal one to half of the readers.
THOUSANDS = QLocale(QLocale.Language.French, QLocale.Country.France)


class NumberBox(QDoubleSpinBox):
    """Spin box in which hyphen and minus sign, comma and point may be typed alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Numbers beside it have a point in every language; one window should not write them in two ways.
        self.setLocale(QLocale.c())
        self.setGroupSeparatorShown(False)

    def textFromValue(self, value: float) -> str:
        """Text of a value, with the minus sign."""
        text = super().textFromValue(value)
        # What rounds to zero has no sign.
        text = text.lstrip("-") if not text.strip("-0.") else text
        return text.replace("-", MINUS)

    def valueFromText(self, text: str) -> float:
        """Value of a text with either sign."""
        return super().valueFromText(_plain(text))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Whether a text is a number or may become one; it is shown with the minus sign."""
        # The binding says "object" of what is a tuple of state, text and position.
        state: QValidator.State = cast(Any, super().validate(_plain(text), position))[0]
        return state, _plain(text).replace("-", MINUS), position


def _plain(text: str) -> str:
    return text.replace(MINUS, "-").replace(",", ".")
