"""One row of the table, and the table as text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One piece of work, done twice.

    Attributes
    ----------
    work, baseline : str
        What was done, and what it is compared with; an empty baseline leaves times and ratio out.
    baseline_seconds, seconds : float
        Medians, warm; `seconds` is ours. The baseline is NaN where there is none.
    reach : str
        What was aimed at, in words.
    reached : bool
        Whether it was, the checks included.
    checked : str
        What was compared for equality, with the outcome.
    first : float
        Seconds of our first call, compilation included where nothing was cached.
    """

    work: str
    baseline: str
    baseline_seconds: float
    seconds: float
    reach: str
    reached: bool
    checked: str
    first: float = float("nan")

    @property
    def ratio(self) -> float:
        """How many times faster than the baseline."""
        return self.baseline_seconds / self.seconds


_HEADS = ("work", "baseline", "its time", "ours", "ratio", "first call", "reach", "reached", "checked")


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [_HEADS, *map(_cells, rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(_HEADS))]
    text = ["| " + " | ".join(cell.ljust(w) for cell, w in zip(line, widths)) + " |" for line in lines]
    text.insert(1, "|" + "|".join("-" * (w + 2) for w in widths) + "|")
    return "\n".join(text)


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.work,
        row.baseline,
        duration(row.baseline_seconds),
        duration(row.seconds),
        f"{row.ratio:.3g}x" if row.ratio == row.ratio else "",
        duration(row.first),
        row.reach,
        "yes" if row.reached else "NO",
        row.checked,
    )


def duration(seconds: float) -> str:
    """A time in words; nothing where there is none."""
    if seconds != seconds:
        return ""
    if seconds < 1e-3:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1e3:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"
