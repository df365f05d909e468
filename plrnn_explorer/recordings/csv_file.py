"""Tables of text (.csv, .tsv, .txt, .dat): read block by block, whatever their delimiter and decimal sign."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.map import Floats
from plrnn_explorer.phrases import phrase
from plrnn_explorer.recordings.arrays import check_names
from plrnn_explorer.recordings.errors import MAX_FILE_BYTES, check_count
from plrnn_explorer.recordings.header import INDEX_NAMES, is_time, time_unit
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.recordings.sniff import Style, is_remark, sniff, split
from plrnn_explorer.recordings.time_axis import interval, is_clock
from plrnn_explorer.translation import grouped, tr

#: Bytes read at once, and looked at to find out how the table is written; no line is longer.
_BLOCK, _HEAD = 2 << 20, 1 << 18
#: Rows of a block between two chances to cancel, where it must be read cell by cell.
_LEAST_ROWS = 8


def csv_steps(path: Path) -> Steps[Recording | None]:
    """Read a table of text, reporting how far it is.

    Raises
    ------
    Refusal
        If it is no table of numbers, too large, or a row has another number of entries than the others.
    """
    size = path.stat().st_size
    if size > MAX_FILE_BYTES:
        raise Refusal(
            tr("it has {size}; save every n-th sample, or the part that matters").format(
                size=human_bytes(size)
            )
        )
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    encoding = encoding_of(head)
    style = sniff(_lines(_decoded(head, encoding, final=len(head) < _HEAD), whole=len(head) < _HEAD))
    blocks: list[Floats] = []
    seen = rows = 0
    for text, done in _blocks(path, encoding):
        lines = text.split("\n")
        values = _numbers(lines, style, seen)
        seen += len(lines) - (lines[-1] == "")
        rows += len(values)
        check_count(rows, len(style.numeric))
        blocks.append(values)
        yield Progress(None, 0.95 * done / max(size, 1), _READING.format(n=rows))
    table = np.concatenate(blocks) if blocks else np.empty((0, len(style.numeric)))
    if len(table) < _LEAST_ROWS:
        raise Refusal(
            tr("it holds only {n} rows of numbers; a time series needs at least {least_rows}").format(
                n=len(table), least_rows=_LEAST_ROWS
            )
        )
    yield Progress(_recording(path, table, style), 1.0)


def encoding_of(head: bytes) -> str:
    """UTF-8, UTF-16 with a mark, else Latin-1."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8-sig")().decode(head)
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8-sig"


def _decoded(data: bytes, encoding: str, *, final: bool) -> str:
    return codecs.getincrementaldecoder(encoding)(errors="replace").decode(data, final)


def _lines(text: str, *, whole: bool) -> list[str]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not whole and len(lines) > 1:
        lines.pop()  # cut off in its middle
    return lines


def _blocks(path: Path, encoding: str) -> Iterator[tuple[str, int]]:
    """Go through the text in blocks that end with a line, each with the bytes read so far."""
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    rest, done = "", 0
    with path.open("rb") as stream:
        while data := stream.read(_BLOCK):
            done += len(data)
            text = rest + decoder.decode(data)
            held = text.endswith("\r")  # perhaps the first half of a line's end
            text = (text[:-1] if held else text).replace("\r\n", "\n").replace("\r", "\n")
            cut = text.rfind("\n") + 1
            rest = text[cut:] + ("\r" if held else "")
            if len(rest) > _BLOCK:
                raise Refusal(tr("one of its lines is longer than 2 MB; it is not a table of samples"))
            if cut:
                yield text[:cut], done
    rest = (rest + decoder.decode(b"", True)).replace("\r", "\n")
    if rest:
        yield rest, done


def _numbers(lines: list[str], style: Style, seen: int) -> Floats:
    """Values (n, columns) of some lines, of which `seen` came before."""
    skip = max(0, style.skipped - seen)
    rows = [line for line in lines[skip:] if line and not line.isspace() and not is_remark(line)]
    if not rows:
        return np.empty((0, len(style.numeric)))
    values = _at_once(rows, style)
    return _cell_by_cell(lines, style, seen, skip) if values is None else values


def _at_once(rows: list[str], style: Style) -> Floats | None:
    """Values of rows by NumPy's fast reader; None where it cannot, and each cell must be looked at."""
    even, columns = False, None
    if style.delimiter is not None and len(style.numeric) < style.width:
        even = all(row.count(style.delimiter) == style.width - 1 for row in rows)
        columns = style.numeric if even else None  # words are skipped; so a row's length is checked before
    text = "\n".join(rows)
    if style.decimal == ",":
        text = text.replace(",", ".")
    for missing in (False, True):
        try:
            # A missing value first, and then only: it takes as long as the rest.
            given = style.gaps.sub("nan", text) if missing else text
            values = np.loadtxt(
                io.StringIO(given), delimiter=style.delimiter, comments=None, ndmin=2, quotechar='"',
                usecols=columns,
            )  # fmt: skip
        except (ValueError, OverflowError):
            continue
        if even:
            return np.asarray(values)
        if values.shape[1] == style.width + 1 and np.isnan(values[:, -1]).all():
            values = values[:, :-1]  # a delimiter at the end of each line
        return np.asarray(values[:, list(style.numeric)]) if values.shape[1] == style.width else None
    return None


def _cell_by_cell(lines: list[str], style: Style, seen: int, skip: int) -> Floats:
    found: list[list[float]] = []
    for number, line in enumerate(lines[skip:], start=seen + skip + 1):
        if is_remark(line):
            continue
        cells = split(line, style.delimiter)
        if len(cells) == style.width + 1 and not cells[-1].strip():
            cells.pop()  # a delimiter at the end of the line
        if len(cells) != style.width:
            raise Refusal(
                tr(
                    "line {number} has {n} entries where the first row has {width}; it may be cut "
                    "short, or it is not a table"
                ).format(number=grouped(number), n=len(cells), width=style.width)
            )
        try:
            found.append([style.number(cells[k]) for k in style.numeric])
        except (ValueError, OverflowError) as error:
            raise Refusal(
                tr("line {number} holds words where numbers are expected; remove it").format(
                    number=grouped(number)
                )
            ) from error
    return np.array(found, dtype=np.float64).reshape(-1, len(style.numeric))


_READING = phrase("Reading {n:,} samples")
_NO_NUMBERS = phrase("Left out, holding no numbers: {names}.")
_CLOCK = phrase("The first column rises in equal steps and was taken as the time.")


def _recording(path: Path, table: Floats, style: Style) -> Recording:
    names = [style.names[k] for k in style.numeric]
    units = [style.units[k] for k in style.numeric]
    words = [style.names[k] or f"column {k + 1}" for k in range(style.width) if k not in style.numeric]
    notes = [_NO_NUMBERS.format(names=", ".join(words[:6]))] if words else []
    keep = [k for k in range(table.shape[1]) if names[k] or not np.isnan(table[:, k]).all()]
    dt = 0.0
    sweeps: tuple[int, ...] = (0,)
    for k in list(keep):
        if len(keep) == 1:
            break
        if is_time(names[k]) or (k == 0 and not names[k] and is_clock(table[:, 0])):
            if not is_time(names[k]):
                notes.append(_CLOCK)
            dt, sweeps = interval(table[:, k], time_unit(names[k], units[k]), notes)
            keep.remove(k)
            break
        if names[k].strip().lower() in INDEX_NAMES and is_clock(table[:, k]):
            keep.remove(k)
    return Recording(
        table[:, keep], check_names([names[k] for k in keep]), tuple(units[k] for k in keep), dt, sweeps,
        path.stem, str(path.absolute()), phrase("table of text"), tuple(notes),
    )  # fmt: skip
