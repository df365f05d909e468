"""What a bifurcation diagram says, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from plrnn_explorer.dynamics.bifurcations.diagram import BifurcationDiagram, Branch, Event
from plrnn_explorer.dynamics.bifurcations.rational import MOST_PAIRS
from plrnn_explorer.models.parameters import ParameterRef
from plrnn_explorer.phrases import told
from plrnn_explorer.translation import grouped, mark, tr

#: Kinds of events by name.
KINDS: Mapping[str, str] = {
    "persistence": mark("border crossing"),
    "fold": mark("nonsmooth fold"),
    "border doubling": mark("period doubling at a border"),
    "border birth": mark("birth of cycles at a border"),
    "flip": mark("degenerate flip (multiplier −1)"),
    "one": mark("multiplier 1"),
    "circle": mark("Neimark–Sacker (a complex pair on the unit circle)"),
    "infinity": mark("cycle at infinity"),
    "unclear": mark("border collision that is not resolved"),
}
#: Stabilities of branches by name.
STABILITIES: Mapping[str, str] = {
    "sink": mark("sink"), "saddle": mark("saddle"), "source": mark("source"), "neutral": mark("neutral"),
}  # fmt: skip
_SENTENCES: Mapping[str, str] = {
    "persistence": mark("The cycle crosses the border and goes on."),
    "fold": mark("Two cycles meet at the border; beyond it there is neither."),
    "border doubling": mark("The cycle crosses the border; a cycle of twice its period is born there."),
    "border birth": mark("Other cycles are born where the cycle meets the border."),
    "flip": mark("A multiplier passes −1 inside the region."),
    "one": mark("A multiplier passes 1 inside the region."),
    "circle": mark("A complex pair of multipliers passes the unit circle inside the region."),
    "infinity": mark("The cycle runs off to infinity."),
    "unclear": mark("The index sums on both sides differ: a cycle is missing, or several borders meet."),
}


def parameter_label(diagram: BifurcationDiagram) -> str:
    """Name of what is moved as the window writes it: an input's, or an entry with indices from 1."""
    try:
        return ParameterRef.parse(diagram.parameter).label
    except ValueError:
        return diagram.parameter


def event_name(event: Event) -> str:
    """Kind of an event, with the units whose border it is."""
    name = tr(KINDS[event.kind])
    if not event.units:
        return name
    units = ", ".join(str(unit + 1) for unit in event.units)
    word = tr("{name}, unit {units}") if len(event.units) == 1 else tr("{name}, units {units}")
    return word.format(name=name, units=units)


def event_text(diagram: BifurcationDiagram, event: Event) -> str:
    """Where an event is, what happens, and which cycles there are on either side."""
    value = f"{event.value:.12g}".replace("-", "−")
    if event.certified:
        where = tr("{parameter} = {value} (certified to {width})").format(
            parameter=parameter_label(diagram),
            value=value,
            width=f"{event.high - event.low:.0e}".replace("-", "−"),
        )
    else:
        where = tr("{parameter} = {value} (floating point)").format(
            parameter=parameter_label(diagram), value=value
        )
    sides = tr("Below: {below}. Above: {above}.").format(
        below=cycles_text(diagram.branches[i] for i in event.before),
        above=cycles_text(diagram.branches[i] for i in event.after),
    )
    return f"{event_name(event)}: {where}. {tr(_SENTENCES[event.kind])} {sides}"


def cycles_text(branches: Iterable[Branch]) -> str:
    """Cycles counted by period and stability; "none" where there are none."""
    counted = Counter((branch.period, branch.stability) for branch in branches)
    parts = []
    for (period, stability), n in sorted(counted.items()):
        kind = tr("fixed point") if period == 1 else tr("{period}-cycle").format(period=period)
        times = f"{n} × " if n > 1 else ""
        parts.append(f"{times}{kind} ({tr(STABILITIES[stability])})")
    return ", ".join(parts) if parts else tr("none")


def scope_text(diagram: BifurcationDiagram) -> str:
    """What the diagram proves to be all, and what was searched."""
    every = [k for k, how in diagram.completeness.items() if how == "exhaustive"]
    rest = [k for k, how in diagram.completeness.items() if how != "exhaustive"]
    parts = []
    if every:
        parts.append(
            tr("Period 1 to {period}: exhaustive, all itineraries were solved.").format(period=max(every))
            if max(every) > 1
            else tr("Period 1: exhaustive, all itineraries were solved.")
        )
    if rest:
        periods = str(rest[0]) if len(rest) == 1 else f"{min(rest)}–{max(rest)}"
        n, wanted = len(diagram.searched), diagram.parameters.get("searches", len(diagram.searched))
        text = (
            tr("Period {periods}: searched at {n} values; between them other cycles may come and go.")
            if n in (0, wanted)
            else tr(
                "Period {periods}: searched at {n} of {wanted} values, then the time for it ran out; between"
                " them other cycles may come and go."
            )
        )
        parts.append(text.format(periods=periods, n=n, wanted=wanted))
    without = without_circles(diagram)
    if without is not None:
        text = tr("Neimark–Sacker bifurcations were not looked for from period {period} on.")
        parts.append(text.format(period=without))
    return " ".join([*parts, left_out_text(diagram), told(diagram.note)]).strip()


def left_out_text(diagram: BifurcationDiagram) -> str:
    """What was met but not followed, and why; "" where nothing was."""
    if not diagram.left_out:
        return ""
    text = (
        tr("The time for following ran out: {left} itineraries were left out; branches may be missing.")
        if diagram.late
        else tr("There are more than {most} branches: {left} itineraries were left out.")
    )
    most = diagram.parameters.get("most_branches", len(diagram.branches))
    return text.format(left=grouped(diagram.left_out), most=most)


def without_circles(diagram: BifurcationDiagram) -> int | None:
    """Shortest period of a branch whose Neimark–Sacker bifurcations were not looked for.

    Their equations have k M (M - 1) / 2 unknowns. None where there is no such branch, and along an input or a
    bias: multipliers do not change there within a region.
    """
    try:
        if ParameterRef.parse(diagram.parameter).matrix not in ("A", "W1", "W2"):
            return None
    except ValueError:
        return None
    sizes = ((b.period, b.points.shape[2]) for b in diagram.branches)
    return min((k for k, M in sizes if k * (M * (M - 1) // 2) > MOST_PAIRS), default=None)


def summary_sentence(diagram: BifurcationDiagram) -> str:
    """How many events of which kind there are along the parameter."""
    counted = Counter(event.kind for event in diagram.events)
    kinds = ", ".join(f"{n} × {tr(KINDS[kind])}" for kind, n in counted.most_common())
    return tr("Along {parameter} from {low} to {high}: {events}.").format(
        parameter=parameter_label(diagram),
        low=f"{diagram.low:.4g}".replace("-", "−"),
        high=f"{diagram.high:.4g}".replace("-", "−"),
        events=kinds or tr("no bifurcation was found"),
    )
