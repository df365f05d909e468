"""Run the benchmarks and print one table:  python -m tests.benchmarks [ROW …]"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import numpy as np

import plrnn_explorer
from tests.benchmarks import basin_rows, cycle_rows, manifold_rows, maps
from tests.benchmarks.table import Row, table

ROWS: dict[str, Callable[[], Row | Iterable[Row]]] = {
    "cycles-lozi": partial(cycle_rows.against_scyfi, "the Lozi map", maps.lozi()),
    "cycles-border": partial(cycle_rows.against_scyfi, "the border-collision map", maps.border_collision()),
    "cycles-newton": cycle_rows.against_newton,
    "cycles-27": cycle_rows.long_periods,
    "curve-lozi": partial(manifold_rows.curve, 1e4, 0.02, "Lozi curve, arclength 10,000"),
    "curve-large": partial(manifold_rows.curve, 1e6, None, "Lozi curve, arclength 1,000,000"),
    "curve-points": manifold_rows.curve_as_points,
    "surface": manifold_rows.surface_row,
    "exact": basin_rows.exact,
    "crossings": manifold_rows.crossing_row,
    **{f"basins-{M}-{H}": partial(basin_rows.every_step, M, H) for M, H in ((2, 2), (3, 50), (20, 20))},
    "early-2-2": partial(basin_rows.early_stopping, 2, 2, 1000),
    **{f"early-{M}-{H}": partial(basin_rows.early_stopping, M, H) for M, H in ((3, 50), (20, 20))},
}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "rows", nargs="*", metavar="ROW", help="rows to run (default: all): " + ", ".join(ROWS)
    )
    parser.add_argument("--out", help="also write the table to this file, row by row")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.rows if name not in ROWS]
    if unknown:
        parser.error(f"there is no row {unknown[0]}; the rows are {', '.join(ROWS)}")
    begin = time.perf_counter()
    rows: list[Row] = []
    for name in options.rows or ROWS:
        print(f"{name} …", file=sys.stderr, flush=True)
        made = ROWS[name]()
        rows += [made] if isinstance(made, Row) else list(made)
        text = f"{_heading()}\n\n{table(rows)}\n\n{_ending(rows, time.perf_counter() - begin)}\n"
        if options.out:  # after every row: an interrupted run leaves what it has
            Path(options.out).write_text(text, encoding="utf-8")
    print(text)
    return 0


def _heading() -> str:
    import numba

    return (
        f"plrnn_explorer {plrnn_explorer.__version__}, Python {platform.python_version()}, "
        f"numpy {np.__version__}, numba {numba.__version__}, {platform.machine()}; one process. Times are "
        "processor time, medians of warm calls; the first call, which compiles what was not cached, is apart."
    )


def _ending(rows: list[Row], seconds: float) -> str:
    return f"{sum(row.reached for row in rows)} of {len(rows)} reached; {seconds:.0f} s in all."


if __name__ == "__main__":
    sys.exit(main())
