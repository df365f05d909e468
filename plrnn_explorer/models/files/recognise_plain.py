"""Families saved under the names of their papers: A, W, h and A, W1, W2, h1, h2."""

from __future__ import annotations

import re
from typing import Any

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.driven import input_weights
from plrnn_explorer.models.files.likely import ask_clipped, ask_thresholds, choose_relu_units
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.observation import first_states_of, observation_of
from plrnn_explorer.models.files.questions import YES_NO, Questions
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.said import said_clipped, said_mean_centred
from plrnn_explorer.models.files.stacks import unstack
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.translation import tr

#: Modules of codes that train shallow PLRNNs with an option "clipped" and do not save it.
_CLIPPING_CODE = ("latent_step.", "parameters_.")


def linear_part(raw: RawModel, key: str, dimension: int) -> Floats:
    """Read A as a matrix (M, M), or as a vector (M,) of its diagonal."""
    if len(raw.shape(key)) == 2 and dimension > 1 and 1 not in raw.shape(key):
        return raw.floats(key, (dimension, dimension))
    return raw.vector(key, dimension)


def shallow(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Shallow PLRNN or the canonical form itself; also one of a stack, and with W1 and W2 swapped."""
    stacked = len(raw.shape(prefix + "W1")) == 3
    raw = unstack(raw, prefix, questions)
    for key in (prefix + "W1", prefix + "W2"):
        if len(raw.shape(key)) != 2:
            raise Refusal(tr("the array {key} is not a matrix").format(key=key))
    swapped = _is_swapped(raw, prefix, stacked, questions)
    outer, inner = ("2", "1") if swapped else ("1", "2")
    M, H = raw.shape(prefix + "W" + outer)
    parts = {
        "A": linear_part(raw, prefix + "A", M),
        "W1": raw.floats(prefix + "W" + outer),
        "W2": raw.floats(prefix + "W" + inner, (H, M)),
        "h1": raw.vector(prefix + "h" + outer, M),
        "h2": raw.vector(prefix + "h" + inner, H),
    }
    seen = observation_of(raw, prefix, M)
    driven = input_weights(raw, prefix, M, H)

    def build(clipped: bool) -> PiecewiseLinearMap:
        make = families.clipped_shallow_plrnn if clipped else families.shallow_plrnn
        return make(**parts, **driven, observation=seen)

    said, evidence = said_clipped(raw, prefix)
    if said is not None or prefix.endswith(_CLIPPING_CODE):
        return ask_clipped(questions, build, said, evidence)
    return build(questions.option("clipped", False))


def _is_swapped(raw: RawModel, prefix: str, stacked: bool, questions: Questions) -> bool:
    """Whether W1 (H, M) stands inside the ReLU: by shape against A; where it is square, asked of stacks."""
    rows, columns = raw.shape(prefix + "W1")
    M = max(raw.shape(prefix + "A"), default=0)
    if rows == columns and not stacked:
        return bool(questions.option("swapped", False))
    question = tr("Is W1 the inner weight matrix (inside the ReLU)?")
    if rows == columns:
        question += tr(" The shapes fit both ways.")
        choice = Choice("swapped", question, YES_NO, True, tr("stacked models are saved that way"))
        return bool(questions.ask(choice))
    likely = columns == M
    evidence = tr("W1 is {rows}×{columns} and A has {m} state variables").format(
        rows=rows, columns=columns, m=M
    )
    if stacked and M in (rows, columns):
        return bool(questions.settled(Choice("swapped", question, YES_NO, likely, evidence), evidence))
    if not likely:
        return False
    question += tr(" The array A has {m} rows, but W1 is {rows}×{columns}.").format(
        m=M, rows=rows, columns=columns
    )
    return bool(questions.ask(Choice("swapped", question, YES_NO, True, evidence)))


def plain(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """PLRNN or AL-RNN from A, W, h and perhaps P."""
    raw = unstack(raw, prefix, questions)
    h_key = prefix + "h"
    M = raw.vector(h_key).shape[0]
    W = raw.floats(prefix + "W", (M, M))
    A, h = linear_part(raw, prefix + "A", M), raw.vector(h_key)
    P = _relu_units(raw, prefix, W, questions)
    driven: dict[str, Any] = dict(input_weights(raw, prefix, M))
    if P is None:
        return _without_P(raw, prefix, {"A": A, "W": W, "h": h, **driven}, questions)
    # A Julia file says what observes the network: its B is that of an observation model, biased or not.
    own_states = raw.format.startswith("PyTorch") or (P < M and not raw.format.startswith("Julia"))
    seen = (first_states_of if own_states else observation_of)(raw, prefix, M)
    if P == M:
        return families.plrnn(A=A, W=W, h=h, observation=seen, **driven)
    return families.alrnn(A=A, W=W, h=h, P=P, observation=seen, **driven)


def _relu_units(raw: RawModel, prefix: str, W: Floats, questions: Questions) -> int | None:
    """P of an AL-RNN: stored, given or asked for; None for a PLRNN."""
    M = len(W)
    choice = choose_relu_units(raw.path, M, W)
    stored: Any = raw.settings.get(prefix + "P", raw.settings.get("P"))
    if prefix + "P" in raw:
        stored = float(raw.vector(prefix + "P", 1)[0])
    if isinstance(stored, (int, float)):
        if 1 <= stored <= M and stored == int(stored):
            evidence = raw.says("P", f"P = {stored:g}")
            question = tr("How many units (the last P) are ReLU?")
            stated = Choice("P", question, choice.options, int(stored), evidence)
            return int(questions.settled(stated, evidence))
        if not questions.given("P"):
            raise Refusal(
                tr("P = {stored} should be a whole number between 1 and {m}").format(stored=stored, m=M)
            )
    if raw.format.startswith("PyTorch"):
        return int(questions.ask(choice))
    return int(questions.option("P", None, choice.options)) if questions.given("P") else None


def _without_P(raw: RawModel, prefix: str, parts: dict[str, Any], questions: Questions) -> PiecewiseLinearMap:
    """PLRNN, with h outside the ReLU or inside it as in 2017; asked only where something hints at that."""

    def build(thresholds: bool) -> PiecewiseLinearMap:
        if thresholds:
            return families.plrnn_2017(**parts)
        mean_centred = _mean_centred(raw, prefix, questions)
        seen = observation_of(raw, prefix, len(parts["h"]))
        return families.plrnn(**parts, mean_centred=mean_centred, observation=seen)

    hints = _hints_at_2017(raw, prefix)
    if hints:
        return ask_thresholds(questions, build, hints, prefix + "B" in raw)
    return build(bool(questions.option("thresholds", False)))


def _hints_at_2017(raw: RawModel, prefix: str) -> list[str]:
    """What in a MATLAB file points to the training code of 2017."""
    if not raw.format.startswith("MATLAB"):
        return []
    year = re.search(r"\b(20\d\d)\b", str(raw.settings.get("created", "")))
    old = (
        [tr("it was written in {year}").format(year=year[1])]
        if year is not None and int(year[1]) < 2019
        else []
    )
    guesses = [name for name in ("W0", "h0", "B0") if prefix + name in raw]
    return old + (
        [tr("it holds the first guesses {names}").format(names=", ".join(guesses))] if guesses else []
    )


def dendritic(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Dendritic PLRNN from A, W, h, alpha, H (thresholds subtracted)."""
    raw = unstack(raw, prefix, questions)
    alpha = raw.vector(prefix + "alpha")
    h = raw.vector(prefix + "h")
    M = len(h)
    W, A = raw.floats(prefix + "W", (M, M)), linear_part(raw, prefix + "A", M)
    H = raw.floats(prefix + "H", (M, len(alpha)))
    seen = observation_of(raw, prefix, M)
    driven = input_weights(raw, prefix, M)
    mean_centred = questions.option("mean_centred", False)

    def build(clipped: bool) -> PiecewiseLinearMap:
        return families.dendritic_plrnn(
            A=A,
            W=W,
            h=h,
            alpha=alpha,
            H=H,
            clipped=clipped,
            mean_centred=mean_centred,
            observation=seen,
            **driven,
        )

    return ask_clipped(questions, build, *said_clipped(raw, prefix))


def fully_connected_dendritic(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Fully connected dendritic PLRNN from A, one W for each basis (B, M, M), h, H."""
    h = raw.vector(prefix + "h")
    M = len(h)
    W = raw.floats(prefix + "W_bases", (None, M, M))
    return families.fully_connected_dendritic_plrnn(
        A=linear_part(raw, prefix + "A", M),
        W=W,
        h=h,
        H=raw.floats(prefix + "H", (M, len(W))),
        observation=observation_of(raw, prefix, M),
        **input_weights(raw, prefix, M),
    )


def _mean_centred(raw: RawModel, prefix: str, questions: Questions) -> bool:
    said, evidence = said_mean_centred(raw, prefix)
    if said is None:
        return bool(questions.option("mean_centred", False))
    question = tr("Is the mean of the state subtracted inside the ReLU?")
    return bool(questions.settled(Choice("mean_centred", question, YES_NO, said, evidence), evidence))
