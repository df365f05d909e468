"""Numbers as people read them: true minus signs, subscripts, a few significant digits, tabular columns.

What is shown is short; `full` gives every digit, for hovering and for copies.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

import numpy as np

from plrnn_explorer.translation import grouped, trn

MINUS, TIMES, INFINITY, NONE = "−", "×", "∞", "–"
#: As wide as a digit and as a decimal point in tabular figures.
_FIGURE_SPACE, _POINT_SPACE = "\u2007", "\u2008"
_SUBSCRIPT = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SUPERSCRIPT = str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")


def full(value: float) -> str:
    """Every digit of a number, in the form other programs read: ``-0.1``, ``1e-12``, ``nan``."""
    return repr(float(value))


def full_complex(value: complex) -> str:
    """Every digit of a complex number: ``0.5+0.25j``; a real one without its zero imaginary part."""
    value = complex(value)
    return full(value.real) if value.imag == 0 else f"{value.real!r}{value.imag:+}j"


def number(value: float, digits: int = 4) -> str:
    """Show a number with `digits` significant digits; very large and very small ones as powers of ten."""
    value = float(value)
    if math.isnan(value):
        return NONE
    if math.isinf(value):
        return INFINITY if value > 0 else MINUS + INFINITY
    if value == 0:
        return "0"
    exponent = int(f"{value:.{digits - 1}e}".partition("e")[2])  # after rounding: 9.9999 has exponent 1
    if -4 <= exponent < max(6, digits):
        return _signed(f"{abs(value):.{max(0, digits - 1 - exponent)}f}", value)
    mantissa, _, power = f"{abs(value):.{min(digits, 4) - 1}e}".partition("e")
    return _signed(f"{mantissa}·10{str(int(power)).translate(_SUPERSCRIPT)}", value)


def _signed(digits: str, value: float) -> str:
    return MINUS + digits if value < 0 else digits


def complex_number(value: complex, digits: int = 4) -> str:
    """Show a complex number, e.g. ``0.5123 + 0.3012 i``; only the real part where the other is zero."""
    value = complex(value)
    if value.imag == 0:
        return number(value.real, digits)
    return (
        f"{number(value.real, digits)} {'+' if value.imag > 0 else MINUS} {number(abs(value.imag), digits)} i"
    )


def vector(values: Iterable[float], digits: int = 4, longest: int = 4) -> str:
    """Show a point, e.g. ``(−0.2435, 0.1895)``; after `longest` coordinates an ellipsis."""
    values = [float(v) for v in values]
    shown = [number(v, digits) for v in values[:longest]]
    return f"({', '.join(shown + ['…'] * (len(values) > longest))})"


def full_vector(values: Iterable[float]) -> str:
    """Every digit of a point, separated by commas."""
    return ", ".join(full(v) for v in values)


def percent(share: float, decimals: int = 1) -> str:
    """Show a share as per cent. Nothing short of all is shown as 100 %, nothing but none as 0 %."""
    value = 100.0 * share
    step = 10.0**-decimals
    if 0 < value < step:
        return f"<{step:.{decimals}f} %"
    if value < 100:
        value = min(value, 100 - step)
    return f"{value:.{decimals}f} %"


def percent_floor(share: float) -> str:
    """Show a share for "… % proved": rounded down, without decimals where it is whole."""
    value = math.floor(1000.0 * share + 1e-9) / 10.0
    return f"{value:.0f} %" if value == int(value) else f"{value:.1f} %"


def count(value: int) -> str:
    """Show a count with narrow spaces between thousands: ``12 345``; four digits stay together."""
    return str(value) if abs(value) < 10_000 else grouped(value)


def plural(value: int, one: str, many: str = "") -> str:
    """Count things: ``1 segment``, ``214 segments``."""
    return trn(f"{{n}} {one}", f"{{n}} {many or one + 's'}", value).format(n=count(value))


def subscripts(name: str) -> str:
    """Set the number of a vector's component low: ``z1`` as ``z₁``, ``x2 (mV)`` as ``x₂ (mV)``.

    Names of other kinds stay: an electrode is called F7.
    """
    return re.sub(
        r"^(input to )?([a-zα-ω])(\d+)(?=$| \()",
        lambda match: (match[1] or "") + match[2] + match[3].translate(_SUBSCRIPT),
        name,
    )


def subscript(index: int) -> str:
    """Digits of an index, set low."""
    return str(index).translate(_SUBSCRIPT)


def column(values: Sequence[float], digits: int = 5) -> list[str]:
    """Show numbers for one right-aligned column in tabular figures, so that their decimal points align.

    Numbers of like size get the same number of decimals; otherwise each keeps `digits` significant digits and
    the shorter ones are padded with figure spaces.
    """
    sizes = [abs(float(v)) for v in values if np.isfinite(v) and v != 0]
    alike = bool(sizes) and max(sizes) <= 50 * min(sizes) and min(sizes) >= 1e-3 and max(sizes) < 1e5
    if alike:
        decimals = max(0, digits - 1 - math.floor(math.log10(max(sizes))))
        shown = [_fixed(float(v), decimals) for v in values]
    else:
        shown = [number(float(v), digits) for v in values]
    tail = max((len(text) - text.index(".") for text in shown if _decimal(text)), default=0)
    return [text + _padding(text, tail) for text in shown]


def _fixed(value: float, decimals: int) -> str:
    if not math.isfinite(value) or value == 0:
        return number(value)
    return _signed(f"{abs(value):.{decimals}f}", value)


def _decimal(text: str) -> bool:
    return "." in text and "·" not in text


def _padding(text: str, tail: int) -> str:
    """Fill up behind the point; powers of ten reach to the right edge as they are."""
    if not tail or "·" in text or not text[-1].isdigit():
        return ""
    have = len(text) - text.index(".") if "." in text else 0
    missing = tail - have
    return _POINT_SPACE + _FIGURE_SPACE * (missing - 1) if have == 0 else _FIGURE_SPACE * missing


def plain(text: str) -> str:
    """Take the padding of `column` off again."""
    return text.rstrip(_FIGURE_SPACE + _POINT_SPACE)


def unmarked(text: str) -> str:
    """A name from a file for a tooltip, which Qt would draw as markup where it looks like it."""
    return text.replace("<", "‹")


def duration(seconds: float) -> str:
    """A time for people: "50 µs", "4 ms", "0.5 s"."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= 0.1 * size or unit == "µs":
            return f"{seconds / size:.4g} {unit}"
    return ""
