"""A judgement in plain words, which know what they speak of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from plrnn_explorer.fit.judging import FoundAttractor, Judgement
from plrnn_explorer.translation import mark, tr, trn

#: Divergence above what one part of the data has from another that is still "as the data", and "nearly".
_AS, _NEARLY = 0.5, 2.0
_KINDS: Mapping[str, str] = {
    "fixed point": mark("a resting point"),
    "cycle": mark("a cycle"),
    "closed curve": mark("a closed curve"),
    "chaotic set": mark("a chaotic set"),
    "bounded set": mark("a bounded set of unknown kind"),
}


@dataclass(frozen=True)
class Saying:
    """One sentence of a verdict.

    Attributes
    ----------
    topic : str
        "data", "follows", "spreads", "exponent", "attractors" or "notes".
    template : str
        Translated, with places in braces.
    values : mapping of place to its words
    attractor : int or None
        Index in `Judgement.attractors` of the one that the words at the place "what" mean.
    good : bool or None
        Whether it speaks for the model; None for neither.
    """

    topic: str
    template: str
    values: Mapping[str, str] = field(default_factory=dict)
    attractor: int | None = None
    good: bool | None = None

    @property
    def text(self) -> str:
        """The sentence."""
        return self.template.format(**self.values)


def verdict(found: Judgement) -> str:
    """The judgement in a few sentences, the most useful first."""
    return " ".join(saying.text for saying in sayings(found))


def sayings(found: Judgement) -> Iterator[Saying]:
    """The sentences of a verdict, the most useful first."""
    yield _data(found)
    yield _follows(found)
    yield from _against_stillness(found)
    yield from _spreads(found)
    yield from _chaos(found)
    yield from _invents(found)
    for note in found.notes:
        said = tr(note)
        yield Saying("notes", "{note}.", {"note": f"{said[:1].upper()}{said[1:]}"})


def _data(found: Judgement) -> Saying:
    if found.unseen_data is None:
        said = tr(
            "Whether the model was fitted to these data is not known: what it does well here may be what it"
            " learned by heart."
        )
    elif found.unseen_data:
        return Saying("data", tr("Judged on data that were held back from the fit."), good=True)
    else:
        said = tr("Nothing was held back: so it does on what it was fitted to.")
    return Saying("data", said, good=False)


def _follows(found: Judgement) -> Saying:
    steps = found.steps
    if steps == 0:
        return Saying("follows", tr("It does not follow the signal, not even for one step."), good=False)
    time = _duration(found, steps)
    if found.whole.mean() > 0.5:
        said = trn(
            "It follows the signal for {n} step{time} (median), mostly to the end of what was compared.",
            "It follows the signal for {n} steps{time} (median), mostly to the end of what was compared.",
            steps,
        )
        return Saying("follows", said, {"n": str(steps), "time": time}, good=True)
    said = trn(
        "It follows the signal for {n} step{time} (median of {starts} starts, over up to {most} steps).",
        "It follows the signal for {n} steps{time} (median of {starts} starts, over up to {most} steps).",
        steps,
    )
    starts, most = str(len(found.followed)), str(len(found.errors))
    return Saying("follows", said, {"n": str(steps), "time": time, "starts": starts, "most": most})


def _against_stillness(found: Judgement) -> Iterator[Saying]:
    """Beside repeating the last value, which follows a slow signal for long and knows nothing of it."""
    still, better = found.still_steps, found.beats_stillness
    if still is None or better is None or found.steps == 0:
        return
    values = {"n": str(still), "time": _duration(found, still)}
    if not better:
        said = trn(
            "That is no better than repeating the last value, which follows it for {n} step{time}.",
            "That is no better than repeating the last value, which follows it for {n} steps{time}.",
            still,
        )
        yield Saying("follows", said, values, good=False)
    elif found.steps == still:
        said = tr("Repeating the last value follows it for as long, with larger errors.")
        yield Saying("follows", said)
    else:
        said = trn(
            "Repeating the last value follows it for {n} step{time}.",
            "Repeating the last value follows it for {n} steps{time}.",
            still,
        )
        yield Saying("follows", said, values)


def _duration(found: Judgement, steps: int) -> str:
    """So many steps in seconds, in front of a space; "" where the sampling is not known."""
    dt = found.measured.dt if found.measured else 0.0
    if dt <= 0.0:
        return ""
    seconds = steps * dt
    return f", {seconds:.3g} s" if seconds >= 1.0 else f", {1e3 * seconds:.3g} ms"


def _spreads(found: Judgement) -> Iterator[Saying]:
    n, off = len(found.statistics.divergence), found.statistics.escaped
    if off and n > 1:
        said = tr("Left to itself it escapes to infinity from {off} of its {n} starts.")
        yield Saying("spreads", said, {"off": str(off), "n": str(n)}, good=False)
    elif off:
        yield Saying("spreads", tr("Left to itself it escapes to infinity."), good=False)
    D, own = float(found.statistics.divergence.mean()), found.own_divergence
    if not np.isfinite(D):
        return
    values = {"D": f"{D:.2f}", "own": f"{own:.2f}"}
    if np.isnan(own):
        said = tr(
            "Left to itself its orbits have D_stsp {D} from the data; how little is possible is not known."
        )
        yield Saying("spreads", said, values)
    elif min(own, D) > _NEARLY:
        said = tr(
            "Whether it goes where the data go cannot be told: two parts of the data differ themselves"
            " (D_stsp {own}; the model's: {D})."
        )
        yield Saying("spreads", said, values)
    elif own + _AS >= D:
        said = tr("Left to itself it goes where the data go (D_stsp {D}; two parts of the data: {own}).")
        yield Saying("spreads", said, values, good=True)
    elif own + _NEARLY >= D:
        said = tr(
            "Left to itself it goes roughly where the data go (D_stsp {D}; two parts of the data: {own})."
        )
        yield Saying("spreads", said, values)
    else:
        said = tr(
            "Left to itself it does not go where the data go (D_stsp {D}; two parts of the data: {own}):"
            " do not interpret its long run."
        )
        yield Saying("spreads", said, values, good=False)


def _chaos(found: Judgement) -> Iterator[Saying]:
    e = found.exponents
    if e.agree is None:
        return
    ours = f"{e.model:.4f} ± {e.model_error:.4f}" if np.isfinite(e.model) else "-∞"
    values = {
        "ours": ours.replace("-", "−"),
        "theirs": f"{e.data:.4f} ± {e.data_error:.4f}".replace("-", "−"),
    }
    said = (
        tr("Its largest Lyapunov exponent agrees with that of the data ({ours} per step; data {theirs}).")
        if e.agree
        else tr(
            "Its largest Lyapunov exponent differs from that of the data ({ours} per step; data {theirs})."
        )
    )
    yield Saying("exponent", said, values, good=e.agree)


def _invents(found: Judgement) -> Iterator[Saying]:
    if found.attractors is None:
        yield Saying("attractors", tr("It was not searched for attractors that the data do not show."))
        return
    if not found.attractors:
        yield Saying("attractors", tr("The search found no attractor."))
    elif not found.invented:
        said = trn(
            "The search found {n} attractor, none that the data do not show.",
            "The search found {n} attractors, none that the data do not show.",
            len(found.attractors),
        )
        yield Saying("attractors", said, {"n": str(len(found.attractors))}, good=True)
    for i, one in enumerate(found.attractors):
        if one.invented:
            said = tr(
                "It invents {what} that the data do not show, {far} standard deviations from the nearest"
                " sample: do not interpret {where}."
            )
            what = tr(_KINDS[one.attractor.kind])
            values = {"what": what, "far": f"{one.distance:.2g}", "where": _where(one, found)}
            yield Saying("attractors", said, values, i, good=False)


def _where(one: FoundAttractor, found: Judgement) -> str:
    """The side of the data it lies on, by the coordinate in which it is farthest out."""
    low, high = found.seen.points.min(axis=0), found.seen.points.max(axis=0)
    beyond = np.maximum(low - one.centre, one.centre - high)
    i = int(beyond.argmax())
    if beyond[i] <= 0.0:
        return tr("the gap between the data that it lies in, nor its basin")
    below = bool(one.centre[i] < low[i])
    said = (
        tr("the region where {name} is below {value}, nor its basin")
        if below
        else tr("the region where {name} is above {value}, nor its basin")
    )
    name, value = _coordinate(found, i, float(low[i] if below else high[i]))
    return said.format(name=name, value=value)


def _coordinate(found: Judgement, i: int, value: float) -> tuple[str, str]:
    """Name of a coordinate, and a value of it in recorded units."""
    seen = found.measured
    if seen is None:
        return tr("coordinate {n}").format(n=i + 1), f"{value:.3g}".replace("-", "−")
    recorded = f"{float(seen.mean[i] + seen.scale[i] * value):.3g}".replace("-", "−")
    return seen.names[i], f"{recorded} {seen.units[i]}".strip()
