"""What is said of a checkpoint and of its attractors."""

from __future__ import annotations

from collections.abc import Mapping

from plrnn_explorer.batch.one import Row
from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.dynamics.basin_shares import outward
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.translation import mark, tr

_KINDS: Mapping[str, str] = {
    "fixed point": mark("fixed point"),
    "closed curve": mark("closed curve"),
    "chaotic set": mark("chaotic set"),
    "bounded set": mark("bounded set"),
}
_SEARCHES: Mapping[str, str] = {
    "complete": mark("complete"),
    "exhaustive": mark("exhaustive"),
    "search": mark("searched"),
}


def kind_words(attractor: Row) -> str:
    """Kind of an attractor: "fixed point", "4-cycle", "chaotic set"."""
    if attractor["kind"] == "cycle":
        return tr("{period}-cycle").format(period=attractor["period"])
    return tr(_KINDS.get(attractor["kind"], attractor["kind"]))


def share_words(attractor: Row) -> str:
    """Share of the window with what it may be off: "65.7 ± 0.3 %", or exact."""
    value, error = outward(100 * attractor["share"], 100 * attractor["error"], 1)
    return tr("{value} % (exact)").format(value=value) if attractor["exact"] else f"{value} ± {error} %"


def exponent_words(attractor: Row) -> str:
    """Largest exponent per step, with its standard error where it has one; "" where it is unknown."""
    value, error = attractor["exponent"], attractor["exponent_error"]
    if value is None:
        return ""
    return fmt.number(value) if error is None else f"{fmt.number(value)} ± {fmt.number(error, 2)}"


def attractor_words(attractor: Row) -> str:
    """All of an attractor in a line."""
    parts = [kind_words(attractor), share_words(attractor)]
    if exponent := exponent_words(attractor):
        parts.append(tr("exponent {value}").format(value=exponent))
    return ", ".join(parts)


def search_words(row: Row) -> str:
    """How surely all cycles were found: the least sure word for any period, "" where none was searched."""
    said = set((row.get("search") or {}).values())
    least = next((word for word in ("search", "exhaustive", "complete") if word in said), "")
    return tr(_SEARCHES[least]) if least else ""


def account(run: Run, position: int) -> str:
    """What is known of a checkpoint, in some lines."""
    row, title = run.rows[position], run.title(position)
    if row is None:
        return tr("{name}: not analysed yet").format(name=title)
    if row["status"] == "failed":
        return f"{title}: {fmt.unmarked(str(row['error']))}"
    lines = [title]
    lines += [attractor_words(each) for each in row.get("attractors") or ()]
    if "fixed_points" in row:
        counted = tr("{points} fixed points, {cycles} cycles of longer period ({search})")
        lines.append(
            counted.format(points=row["fixed_points"], cycles=row["cycles"], search=search_words(row))
        )
    return "\n".join(lines)
