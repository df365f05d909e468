"""Small pieces of text: subscripts, numbers and plurals, the same in figures, summaries and tables."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plrnn_explorer.translation import grouped, tr, trn

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_NUMBERED = re.compile(r"([a-zα-ω])_?(\d+)( \(.*\))?")


def subscripted(name: str) -> str:
    """Write the number of a coordinate as a subscript: "z1" becomes "z₁"; other names (F7) stay."""
    match = _NUMBERED.fullmatch(name)
    return match[1] + match[2].translate(_SUBSCRIPTS) + (match[3] or "") if match else name


def number(value: float, digits: int = 4) -> str:
    """Write a number to some significant digits with a true minus sign."""
    return f"{value:.{digits}g}".replace("-", "−")


def percent(share: float) -> str:
    """Write a share as "18.4 %"; what is not zero (or not all) never reads as if it were."""
    if 0 < share < 0.0005:
        return "< 0.1 %"
    if 0.9995 < share < 1:
        return "> 99.9 %"
    return f"{100 * share:.1f} %"


def count(n: int, singular: str, plural: str = "") -> str:
    """Write "1 sink", "8 sinks"."""
    return f"{grouped(n)} {singular if n == 1 else plural or singular + 's'}"


def counted(one: str, many: str, n: int) -> str:
    """A number of things in the language chosen; the texts are marked by `numbered`, ``{n}`` in them."""
    return trn(one, many, n).format(n=grouped(n))


def elided(name: str, most: int = 28) -> str:
    """Shorten a long name in its middle: its beginning and its end tell names apart."""
    if len(name) <= most:
        return name
    tail = most // 3
    return f"{name[: most - tail - 1].rstrip()}…{name[-tail:].lstrip()}"


def listed(items: Iterable[str], word: str = "") -> str:
    """Join as in a sentence: "a, b and c"; `word` stands for "and"."""
    items, word = list(items), word or tr("and")
    return f" {word} ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)


def ranges(numbers: Iterable[int], word: str = "") -> str:
    """Write whole numbers as ranges: "1", "2 to 8", "1 to 3 and 5"."""
    runs: list[list[int]] = []
    for n in sorted(set(numbers)):
        if runs and n == runs[-1][1] + 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    parts = []
    for low, high in runs:
        between = tr("{low} to {high}").format(low=low, high=high)
        parts.extend([str(low)] if low == high else [str(low), str(high)] if high == low + 1 else [between])
    return listed(parts, word)
