"""How a table of text is written: delimiter, decimal sign, headings, comments; found from its first lines."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, islice

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.recordings.header import name_and_unit
from plrnn_explorer.translation import tr

#: What stands where a value is missing.
MISSING = frozenset(
    {"", "nan", "na", "n/a", "#n/a", "null", "none", "-", "?", ".", "inf", "-inf", "+inf", "--"}
)
#: Beginnings of lines that are remarks.
COMMENTS = ("#", "%", "//")
#: Delimiters in the order tried (None: white space), each with the decimal signs it leaves possible.
_STYLES = (("\t", "."), ("\t", ","), (";", "."), (";", ","), (",", "."), ("|", "."), (None, "."), (None, ","))
_NUMBER = {
    sign: re.compile(rf"[+-]?(\d+({re.escape(sign)}\d*)?|{re.escape(sign)}\d+)([eE][+-]?\d{{1,3}})?")
    for sign in ".,"
}
#: Lines looked at.
_SAMPLE, _SAMPLE_BYTES, _LEAST_ROWS = 200, 1 << 16, 3


@dataclass(frozen=True)
class Style:
    """How a table is written.

    Attributes
    ----------
    delimiter : str or None
        None: white space.
    decimal : "." or ","
    names, units : tuple of str, one for each cell of a row
    skipped : int
        Lines before the first row of values.
    numeric : tuple of int
        Cells that hold numbers; the others hold words or dates.
    example : tuple of str
        The first row.
    """

    delimiter: str | None
    decimal: str
    names: tuple[str, ...]
    units: tuple[str, ...]
    skipped: int
    numeric: tuple[int, ...]
    example: tuple[str, ...]

    @property
    def width(self) -> int:
        """Cells in a row."""
        return len(self.names)

    @cached_property
    def gaps(self) -> re.Pattern[str]:
        """What stands where a value is missing, the delimiters around it left out."""
        words = "|".join(re.escape(word) for word in sorted(MISSING, key=len, reverse=True) if word)
        if self.delimiter is None:
            return re.compile(rf"(?<!\S)(?:{words})(?!\S)", re.IGNORECASE)
        edge = re.escape(self.delimiter)
        # Possessive: a hostile line of spaces must not be tried in every division.
        space = "[ ]*+" if self.delimiter == "\t" else "[ \t]*+"
        before, after = rf"(?:(?<={edge})|^){space}", rf"{space}(?={edge}|$)"
        return re.compile(rf"{before}(?:{words})?{after}", re.IGNORECASE | re.MULTILINE)

    def number(self, cell: str) -> float:
        """Value of a cell, NaN for what is missing; ValueError for words."""
        cell = cell.strip().strip("\"'")
        if cell.lower() in MISSING:
            return float("nan")
        return float(cell.replace(",", ".") if self.decimal == "," else cell)


def is_remark(line: str) -> bool:
    """Whether a line is empty or a comment."""
    stripped = line.lstrip()
    return not stripped or stripped.startswith(COMMENTS)


def split(line: str, delimiter: str | None) -> list[str]:
    """Cells of a line; a delimiter within quotes is part of the cell."""
    if delimiter is None or '"' not in line:
        return line.strip("\r\n").split(delimiter)
    cells, quoted = [""], False
    for piece in re.split(f'("|{re.escape(delimiter)})', line.strip("\r\n")):
        quoted = quoted != (piece == '"')
        if piece == delimiter and not quoted:
            cells.append("")
        elif piece != '"':
            cells[-1] += piece
    return cells


def sniff(lines: list[str]) -> Style:
    """Find out how a table is written from its first lines.

    Raises
    ------
    Refusal
        If there are no rows of numbers in it.
    """
    rows = [(i, line) for i, line in enumerate(lines) if not is_remark(line)]
    short = [row for row in rows if len(row[1]) <= _SAMPLE_BYTES]
    if rows and not short:
        raise Refusal(tr("its lines are longer than 64 kB; it is not a table of samples"))
    rows = short
    sizes = accumulate(len(line) for _, line in rows)
    few = sum(size <= _SAMPLE_BYTES for size in islice(sizes, _SAMPLE))
    sample = rows[: max(few, _LEAST_ROWS)]
    best: tuple[tuple[int, int], Style] | None = None
    for delimiter, decimal in _STYLES:
        found = _read_as(lines, sample, delimiter, decimal)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    if best is None:
        raise Refusal(
            tr(
                "it holds no table of numbers; a recording is one row of values for each sample, "
                "separated by commas, semicolons, tabs or spaces"
            )
        )
    return best[1]


def _read_as(
    lines: list[str], sample: list[tuple[int, str]], delimiter: str | None, decimal: str
) -> tuple[tuple[int, int], Style] | None:
    """How well a style fits (numbers read, then few cells), and the table in that style."""
    cells = [[cell.strip().strip("\"'") for cell in split(line, delimiter)] for _, line in sample]
    pattern = _NUMBER[decimal]
    counts = Counter(len(row) for row in cells if any(pattern.fullmatch(cell) for cell in row))
    if not counts:
        return None
    width = counts.most_common(1)[0][0]
    good = [
        (position, [pattern.fullmatch(cell) is not None for cell in row])
        for position, row in enumerate(cells)
        if len(row) == width and any(pattern.fullmatch(cell) for cell in row)
    ]
    numeric = tuple(
        k for k in range(width)
        if sum(is_number[k] or cells[p][k].lower() in MISSING for p, is_number in good) > len(good) / 2
        and any(is_number[k] for _, is_number in good)
    )  # fmt: skip
    rows = [p for p, is_number in good if any(is_number[k] for k in numeric)]
    if not numeric or not rows:
        return None
    read = sum(is_number[k] for _, is_number in good for k in numeric)
    first = sample[rows[0]][0]
    names, units = _headings(lines[:first], delimiter, width)
    style = Style(delimiter, decimal, names, units, first, numeric, tuple(cells[rows[0]]))
    unread = sum(len(row) for row in cells[rows[0] :]) - read
    return (read - unread, -width), style


def _headings(
    before: list[str], delimiter: str | None, width: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and units from the lines above the values: plain headings, else the last remark that fits."""
    plain = [split(line, delimiter) for line in before if not is_remark(line)]
    fitting = [row for row in plain if len(row) == width and any(cell.strip() for cell in row)]
    if not fitting:
        remarks = [line.strip().lstrip("#%/ \t") for line in before if line.strip() and is_remark(line)]
        fitting = [row for row in (split(line, delimiter) for line in remarks) if len(row) == width][-1:]
        if width == 1 or not fitting:
            fitting = fitting if fitting and len(fitting[0][0]) <= 30 else []
    pairs = (
        [name_and_unit(cell) for cell in (fitting[-2] if len(fitting) > 1 else fitting[0])] if fitting else []
    )
    names = tuple(name for name, _ in pairs) or ("",) * width
    units = tuple(unit for _, unit in pairs) or ("",) * width
    if len(fitting) > 1 and all(len(cell.strip()) <= 12 for cell in fitting[-1]):
        units = tuple(cell.strip().strip("\"'()[]")[:20] for cell in fitting[-1])
    elif len(fitting) > 1:
        pairs = [name_and_unit(cell) for cell in fitting[-1]]
        names, units = tuple(name for name, _ in pairs), tuple(unit for _, unit in pairs)
    return names, units
