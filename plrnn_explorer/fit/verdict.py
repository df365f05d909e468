"""A judgement in plain words."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.attractor import KINDS
from plrnn_explorer.fit.judging import FoundAttractor, Judgement

#: Divergence above what one part of the data has from another that is still "as the data", and "nearly".
_AS, _NEARLY = 0.5, 2.0


def verdict(found: Judgement) -> str:
    """The judgement in a few sentences, the most useful first."""
    sentences = [_follows(found), *_spreads(found), *_chaos(found), *_invents(found), *found.notes]
    return " ".join(f"{s[0].upper()}{s[1:]}." for s in sentences if s)


def _follows(found: Judgement) -> str:
    steps = found.steps
    if steps == 0:
        return "it does not follow the signal, not even for one step"
    most = len(found.errors)
    unit = "step" if steps == 1 else "steps"
    if found.whole.mean() > 0.5:
        return f"it follows the signal for {steps} {unit} (median), mostly until the data end"
    n = len(found.followed)
    return f"it follows the signal for {steps} {unit} (median of {n} starts, over up to {most} steps)"


def _spreads(found: Judgement) -> Iterator[str]:
    n, off = len(found.statistics.divergence), found.statistics.escaped
    if off:
        yield "left to itself it escapes to infinity" + (f" from {off} of its starts" if n > 1 else "")
    D = float(found.statistics.divergence.mean())
    if not np.isfinite(D):
        return
    own = found.own_divergence
    text = f"D_stsp {D:.2f}"
    if np.isnan(own):
        yield f"left to itself its orbits have {text} from the data; how little is possible is not known"
        return
    text += f"; two parts of the data differ by {own:.2f}"
    if own + _AS >= D:
        yield f"left to itself it goes where the data go ({text})"
    elif own + _NEARLY >= D:
        yield f"left to itself it goes roughly where the data go ({text})"
    else:
        yield f"left to itself it does not go where the data go ({text}): do not interpret its long run"


def _chaos(found: Judgement) -> Iterator[str]:
    e = found.exponents
    if e.agree is None:
        return
    ours = f"{e.model:.4f} ± {e.model_error:.4f}" if np.isfinite(e.model) else "-∞"
    text = f"{ours} per step; of the data {e.data:.4f} ± {e.data_error:.4f}"
    says = "agrees with" if e.agree else "differs from"
    yield f"its largest Lyapunov exponent {says} that of the data ({text})"


def _invents(found: Judgement) -> Iterator[str]:
    if found.attractors is None:
        yield "it was not searched for attractors that the data do not show"
        return
    if not found.invented:
        shown = len(found.attractors)
        yield (
            f"the search found {shown} attractor{'s' * (shown != 1)}, none that the data do not show"
            if shown
            else "the search found no attractor"
        )
    for one in found.invented:
        yield (
            f"it invents a {KINDS[one.attractor.kind]} that the data do not show, {one.distance:.2g} "
            f"standard deviations from the nearest sample: do not interpret {_where(one, found)}"
        )


def _where(one: FoundAttractor, found: Judgement) -> str:
    """The side of the data it lies on, by the coordinate in which it is farthest out."""
    low, high = found.seen.points.min(axis=0), found.seen.points.max(axis=0)
    beyond = np.maximum(low - one.centre, one.centre - high)
    i = int(beyond.argmax())
    if beyond[i] <= 0.0:
        return "the gap between the data that it lies in, nor its basin"
    side, end = ("below", low[i]) if one.centre[i] < low[i] else ("above", high[i])
    return f"the region where coordinate {i + 1} is {side} {end:.3g}, nor its basin"
