"""A matrix written as text: numbers between commas, semicolons, tabs or blanks, perhaps with a header."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

MAX_TABLE_BYTES = 16 << 20
_MAX_LINES = 200_000
#: Bytes looked at to see how numbers are written.
_SAMPLE = 1 << 16
#: Cells of the first line that show whether it is one of names.
_HEADER_CELLS = 200
#: 1,5 2,5: a comma inside numbers that blanks separate.
_COMMA_AMID_BLANKS = re.compile(r"\d,\d+[ ]+[-+]?[\d,]")
#: What looks like a number, also one that is not written well.
_NUMBER = re.compile(r"[-+]?([.,]*\d[\d.,]*([eE][-+]?\d+)?|nan|inf|infinity)", re.IGNORECASE)
_BOMS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))


#: Endings of text files that may hold a matrix.
ENDINGS = frozenset({".csv", ".tsv", ".txt", ".dat"})


def is_table(path: Path) -> bool:
    """Whether a file is a table of numbers, by its name and its beginning."""
    if path.suffix.lower() not in ENDINGS:
        return False
    with path.open("rb") as stream:
        head = stream.read(_SAMPLE)
    try:
        parse_table(head[: head.rfind(b"\n") + 1] or head, path.name)
    except Refusal:
        return False
    return True


def read_tables(paths: Mapping[str, Path]) -> dict[str, Floats]:
    """Read tables of numbers that belong together, each as a matrix (rows, columns).

    A line of names above a table and a column of names or row numbers without a name of its own are left
    out. A decimal comma is understood where semicolons or tabs separate the numbers, and then in the other
    tables too.

    Raises
    ------
    Refusal
        If one is no such table, or they are too large for text.
    """
    total = sum(path.stat().st_size for path in paths.values())
    if total > MAX_TABLE_BYTES:
        raise Refusal(
            tr("its tables have {size}, too much for text; save them as .npy").format(size=human_bytes(total))
        )
    contents = {key: path.read_bytes() for key, path in paths.items()}
    commas = any(has_decimal_comma(data) for data in contents.values())
    return {key: parse_table(data, paths[key].name, commas) for key, data in contents.items()}


def has_decimal_comma(data: bytes) -> bool:
    """Whether a table has commas although semicolons or tabs separate its numbers."""
    return any((b";" in line or b"\t" in line) and b"," in line for line in data[:_SAMPLE].splitlines())


def parse_table(data: bytes, name: str, decimal_comma: bool = False) -> Floats:
    """Return the matrix that the bytes of a text file hold; see `read_tables`.

    Parameters
    ----------
    data : bytes
    name : str
        Of the file, for errors.
    decimal_comma : bool
        Commas stand inside numbers, also where nothing else separates them: a single column.
    """
    lines = _lines(data, name)
    mark = _separator(lines[0] if len(lines) == 1 else lines[1], name, decimal_comma)
    header = _cells(lines[0], mark, _HEADER_CELLS)
    named = not all(_is_number(cell) for cell in header)
    rows = lines[1:] if named else lines
    if not rows:
        raise Refusal(tr("{name} holds no numbers").format(name=name))
    if mark in (";", "\t") or decimal_comma:
        rows = _with_points(rows, name)
    width = len(rows[0].split(mark))
    unnamed = named and (header[0] == "" or len(lines[0].split(mark)) == width - 1)
    labelled = unnamed or not _is_number(_cells(rows[0], mark, 1)[0])
    columns = range(1, width) if labelled else None
    if columns is not None and not len(columns):
        raise Refusal(tr("{name} holds no numbers").format(name=name))
    try:
        return np.loadtxt(
            io.StringIO("\n".join(rows)), delimiter=mark, usecols=columns, comments=None, ndmin=2
        )
    except ValueError as error:
        reason = str(error).partition(";")[0].rstrip(".")
        raise Refusal(
            tr("{name} is not a table of numbers ({reason:.150})").format(name=name, reason=reason)
        ) from error


def _lines(data: bytes, name: str) -> list[str]:
    """Lines of the text that are neither empty nor a comment, without quotation marks."""
    encoding = next((code for bom, code in _BOMS if data.startswith(bom)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    if "\0" in text:
        raise Refusal(
            tr("{name} is not text; save it as .npy, or as text with numbers only").format(name=name)
        )
    if text.count("\n") + text.count("\r") > 2 * _MAX_LINES:
        raise Refusal(
            tr("{name} has more than {max_lines} lines, which no parameter has").format(
                name=name, max_lines=_MAX_LINES
            )
        )
    lines = [line.strip(" ") for line in text.replace('"', "").splitlines()]
    found = [line for line in lines if line and line[0] not in "#%"]
    if not found:
        raise Refusal(tr("{name} is empty").format(name=name))
    return found


def _separator(line: str, name: str, decimal_comma: bool) -> str | None:
    """What separates the numbers of a line; None for blanks."""
    for mark in (";", "\t"):
        if mark in line:
            return mark
    if "," not in line or decimal_comma:
        return None
    if ", " not in line and _COMMA_AMID_BLANKS.search(line):
        raise Refusal(
            tr(
                "{name} has both commas and blanks between digits, so it is not clear where a "
                "number ends; save it with a decimal point"
            ).format(name=name)
        )
    return ","


def _cells(line: str, mark: str | None, most: int) -> list[str]:
    """First cells of a line."""
    return [cell.strip() for cell in line.split(mark, most)[:most]]


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell) is not None


def _with_points(rows: list[str], name: str) -> list[str]:
    """Turn decimal commas into points; both together (1.234,5) are not guessed at."""
    if not any("," in row for row in rows):
        return rows
    if any("." in row for row in rows):
        raise Refusal(
            tr("{name} has numbers with commas and numbers with points; save it with a decimal point").format(
                name=name
            )
        )
    return [row.replace(",", ".") for row in rows]
