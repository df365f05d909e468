"""Likely answers to what a file does not say, from its name and from how the candidates behave."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.questions import YES_NO, Questions
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.translation import mark, tr

_P_IN_NAME = re.compile(r"(?:^|[^a-z0-9])p[_=-]?(\d{1,4})(?![a-z0-9])", re.IGNORECASE)
#: Above this many weights trying out both answers would make opening a file slow.
_SMALL = 300_000
#: Reasons that are customs only.
_FEW = mark("AL-RNNs are trained with few ReLU units")
_MOST = mark("most published models of this kind are clipped")
_STARTS, _STEPS, _FAR = 4, 200, 1e6


def choose_relu_units(path: Path, dimension: int, W: Floats) -> Choice:
    """Ask for P, the number of ReLU units of an AL-RNN: from the file's or folder's name, else a guess."""
    likely, reason = 2 if dimension > 2 else dimension, tr(_FEW)
    if not np.diag(W).any():
        likely, reason = dimension, tr("W has no diagonal, as in a PLRNN, where all units are ReLU")
    for name in (path.parent.name, path.stem if path.suffix.isalpha() else path.name):
        found = _P_IN_NAME.search(name)
        if found and 1 <= int(found.group(1)) <= dimension:
            likely, reason = (
                int(found.group(1)),
                tr("the name {name} says P = {group}").format(name=name, group=found.group(1)),
            )
    options = tuple(
        (p, (tr("{p} of {n}") if p < dimension else tr("all {n} (a PLRNN)")).format(p=p, n=dimension))
        for p in range(1, dimension + 1)
    )
    question = tr("How many units (the last P) are ReLU? The file does not say.")
    return Choice("P", question, options, likely, reason, customary=reason == tr(_FEW))


def ask_clipped(
    questions: Questions,
    build: Callable[[bool], PiecewiseLinearMap],
    said: bool | None = None,
    evidence: str = "",
) -> PiecewiseLinearMap:
    """Build the map with clipped ReLUs or not: as given, as `said`, or as asked.

    The question preselects the form in which the few orbits tried stay bounded.

    Parameters
    ----------
    questions : Questions
    build : function
        From the answer to the map.
    said : bool, optional
        What the file or its settings say, and the `evidence`.
    """
    question = tr("Are the ReLUs clipped, relu(u + h) − relu(u)?")
    if said is not None:
        return build(bool(questions.settled(Choice("clipped", question, YES_NO, said, evidence), evidence)))
    candidates = {answer: build(answer) for answer in (True, False)}
    likely, reason = True, tr(_MOST)
    bounded = _bounded_answer(candidates)
    if bounded is not None:
        likely = bounded
        reason = (
            tr("with clipping the orbits tried stay bounded, without some escape")
            if likely
            else tr("without clipping the orbits tried stay bounded, with it some escape")
        )
    question += tr(" The file does not say.")
    choice = Choice("clipped", question, YES_NO, likely, reason, customary=reason == tr(_MOST))
    return candidates[bool(questions.ask(choice))]


def ask_thresholds(
    questions: Questions, build: Callable[[bool], PiecewiseLinearMap], hints: Sequence[str], observed: bool
) -> PiecewiseLinearMap:
    """Ask whether h stands inside the ReLU and build the map.

    The question preselects the form in which the few orbits tried stay bounded.

    Parameters
    ----------
    questions : Questions
    build : function
        From the answer to the map.
    hints : sequence of str
        What in the file points to the form of 2017, e.g. ``"it was written in 2017"``; not empty.
    observed : bool
        Whether the file has an observation matrix, which the form of 2017 applies to the ReLU's output.
    """
    question = tr("Is h inside the ReLU, z′ = A z + W relu(z − h), as in the PLRNN of 2017?")
    if observed:
        question += tr(" Its observations B relu(z − h) are not linear and would be left out.")
    candidates = {answer: build(answer) for answer in (True, False)}
    old = any(re.search(r"\b20\d\d\b", hint) for hint in hints)  # a year, in whatever language
    likely, customary = old, not old
    told = tr(" and ").join(hints)
    reason = told if old else tr("{hints}, but later PLRNNs have h outside").format(hints=told)
    bounded = _bounded_answer(candidates)
    if bounded is not None:
        likely, customary = bounded, False
        reason = (
            tr("with h inside the orbits tried stay bounded, with h outside some escape")
            if likely
            else tr("with h outside the orbits tried stay bounded, with h inside some escape")
        )
    choice = Choice("thresholds", question, YES_NO, likely, reason, customary=customary)
    return candidates[bool(questions.ask(choice))]


def _bounded_answer(candidates: Mapping[bool, PiecewiseLinearMap]) -> bool | None:
    """Return the answer whose orbits stay bounded; None if both or neither do, or it would take long."""
    if candidates[True].W1.size > _SMALL:
        return None
    bounded = {answer: _stays_bounded(model) for answer, model in candidates.items()}
    return None if bounded[True] == bounded[False] else bounded[True]


def _stays_bounded(model: PiecewiseLinearMap) -> bool:
    z = np.random.default_rng(0).standard_normal((_STARTS, model.dimension))
    for _ in range(_STEPS):
        with np.errstate(all="ignore"):
            z = model(z)
        if not np.abs(z).max() < _FAR:
            return False
    return True
