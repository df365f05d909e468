"""The table of a batch: a line for each checkpoint, in the order of the epochs."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from plrnn_explorer.batch.one import Row

#: Columns of the table.
COLUMNS = (
    "name", "epoch", "status", "family", "dimension", "units", "invertible", "fixed_points", "cycles",
    "stable", "attractors", "shares", "exponent", "escaped", "undecided", "fingerprint", "error",
)  # fmt: skip


def write_table(rows: Sequence[Row], path: Path) -> None:
    """Write the table as CSV, whole or not at all; the same for the same rows, whatever their order."""
    from plrnn_explorer.study.atomic import replace_file

    with replace_file(path) as part:
        part.write_text(table_text(rows), encoding="utf-8", newline="")


def table_text(rows: Sequence[Row]) -> str:
    """The table as CSV."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in sorted(rows, key=lambda r: (r["epoch"] is None, r["epoch"] or 0, r["name"])):
        writer.writerow(_cells(row))
    return text.getvalue()


def _cells(row: Row) -> list[object]:
    attractors = row.get("attractors") or []
    exponents = [a["exponent"] for a in attractors if a["exponent"] is not None]
    worked_out: dict[str, object] = {
        "attractors": "; ".join(_kind(a) for a in attractors),
        "shares": "; ".join(f"{a['share']:.4f}" for a in attractors),
        "exponent": f"{max(exponents):.6g}" if exponents else "",
        **{kind: f"{row[kind]:.4f}" for kind in ("escaped", "undecided") if kind in row},
    }
    return [worked_out.get(column, row.get(column, "")) for column in COLUMNS]


def _kind(attractor: Row) -> str:
    period = attractor["period"]
    return f"{attractor['kind']} ({period})" if period > 1 else str(attractor["kind"])
