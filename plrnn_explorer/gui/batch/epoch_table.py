"""The checkpoints as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from plrnn_explorer.batch.one import Row as Found
from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.batch.words import attractor_words, kind_words, search_words
from plrnn_explorer.gui.panels.table import Cell, Column, Row, Table, TableModel
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.phrases import told
from plrnn_explorer.translation import mark, tr

COLUMNS = (
    Column(mark("Epoch"), mark("As the name of the file says")),
    Column(mark("File"), mark("Name of the checkpoint"), numeric=False),
    Column(mark("Attractors"), mark("Their kinds, the largest share first"), numeric=False),
    Column(mark("Largest share"), mark("Share of the window that leads to the attractor with most of it")),
    Column(mark("Exponent"), mark("Largest Lyapunov exponent of all attractors, per step")),
    Column(mark("Fixed points"), mark("Stable or not")),
    Column(mark("Cycles"), mark("Of period 2 and more, stable or not, and how surely all were found")),
    Column(mark("Escaped"), mark("Share of the window from which orbits leave for good")),
    Column(mark("Undecided"), mark("Share of the window that was not decided")),
)


class EpochTable(Table):
    """Sortable, copied with Ctrl+C; rows are the checkpoints by their position."""

    def __init__(self, theme: Theme) -> None:
        self._rows = TableModel(COLUMNS, theme)
        super().__init__(self._rows, tr("Checkpoints"))
        self.make_sortable()
        header = self.horizontalHeader()
        for section, width in enumerate((64, 150, 190, 92, 84, 84, 96, 76, 84)):
            header.setSectionResizeMode(section, header.ResizeMode.Interactive)
            header.resizeSection(section, width)
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)

    def show_run(self, run: Run) -> None:
        """Show another state of the run."""
        self._rows.set_rows(range(len(run.checkpoints)), lambda position: _row(run, position))

    def choose(self, position: int) -> None:
        """Choose the row of a checkpoint."""
        row = self.row_of(position)
        if row >= 0 and row != self.currentIndex().row():
            self.selectRow(row)


def _row(run: Run, position: int) -> Row:
    checkpoint, row = run.checkpoints[position], run.rows[position]
    epoch = checkpoint.epoch
    head = (
        Cell("" if epoch is None else str(epoch), sort=float("inf") if epoch is None else float(epoch)),
        Cell(checkpoint.name, tip=fmt.unmarked(str(checkpoint.path))),
    )
    if row is None or row["status"] == "failed":
        words = tr("waiting") if row is None else told(str(row["error"]))
        role = "dim" if row is None else "error"
        said = Cell(words, role=role, tip=fmt.unmarked(words))
        return (*head, said, *(Cell("", sort=-1.0) for _ in COLUMNS[3:]))
    return (*head, *_found(row))


def _found(row: Found) -> Row:
    attractors = sorted(row.get("attractors") or (), key=lambda a: -a["share"])
    largest = attractors[0]["share"] if attractors else float("nan")
    exponents = [a["exponent"] for a in attractors if a["exponent"] is not None]
    exponent = max(exponents, default=float("nan"))
    every = "\n".join(attractor_words(each) for each in attractors)
    return (
        Cell(", ".join(_counted(map(kind_words, attractors))) or fmt.NONE, tip=every),
        _share(largest),
        Cell(fmt.number(exponent), fmt.full(exponent), exponent if exponents else -1e9),
        _count(row, "fixed_points"),
        _count(row, "cycles", search_words(row)),
        _share(row.get("escaped", float("nan"))),
        _share(row.get("undecided", float("nan"))),
    )


def _counted(words: Iterable[str]) -> list[str]:
    """Each word once, with how often it comes: "2 × fixed point"."""
    return [f"{n} × {word}" if n > 1 else word for word, n in Counter(words).items()]


def _share(value: float) -> Cell:
    known = value == value
    return Cell(fmt.percent(value) if known else fmt.NONE, fmt.full(value), value if known else -1.0)


def _count(row: Found, field: str, word: str = "") -> Cell:
    if field not in row:
        return Cell(fmt.NONE, sort=-1)
    text = str(row[field])
    return Cell(f"{text} {word}".strip() if word else text, text, row[field], tip=word)
