"""The update equation of a model's family, as plain text for people."""

from __future__ import annotations

from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.translation import mark

CANONICAL = "z′ = A z + W₁ relu(W₂ z + h₂) + h₁"

_EQUATIONS = {
    mark("PLRNN"): "z′ = A z + W relu(z) + h",
    mark("mean-centred PLRNN"): "z′ = A z + W relu(z − mean(z)) + h",
    mark("PLRNN (thresholds)"): "z′ = A z + W relu(z − h)",
    mark("AL-RNN"): "z′ = A z + W [z₁, …, relu(z_{M−P+1}), …, relu(z_M)] + h",
    mark("shallow PLRNN"): CANONICAL,
    mark("clipped shallow PLRNN"): "z′ = A z + W₁ [relu(W₂ z + h₂) − relu(W₂ z)] + h₁",
    mark("dendritic PLRNN"): "z′ = A z + W Σ α_b relu(z − h_b) + h",
    mark("clipped dendritic PLRNN"): "z′ = A z + W Σ α_b [relu(z − h_b) − relu(z)] + h",
    mark("mean-centred dendritic PLRNN"): "z′ = A z + W Σ α_b relu(z − mean(z) − h_b) + h",
    mark("mean-centred clipped dendritic PLRNN"): (
        "z′ = A z + W Σ α_b [relu(z − mean(z) − h_b) − relu(z − mean(z))] + h"
    ),
    mark("low-rank RNN"): "z′ = a z + n relu(m z − h) + h_z",
    mark("clipped low-rank RNN"): "z′ = a z + n [relu(m z + h) − relu(m z)] + h_z",
    mark("task-trained low-rank RNN"): "z′ = (1 − a) z + (a/H) n relu(m z + b),  a = dt/τ",
    mark("ReLU RNN"): "z′ = relu(W z + b)",
}


def equation(model: PiecewiseLinearMap) -> str:
    """Return the update equation of the model's family; the canonical form for a family not known here.

    Where the model has inputs, C s stands where it is added: inside the first ReLU, at the end, or both.
    """
    text = _EQUATIONS.get(model.family, CANONICAL)
    if model.inputs is None:
        return text
    inside, outside = bool(model.inputs.C2.any()), bool(model.inputs.C1.any())
    if inside:
        at = _end_of_first_relu(text)
        text = f"{text[:at]} + {'C₂' if outside else 'C'} s{text[at:]}"
    formula, comma, where = text.partition(",  ")  # what follows explains a symbol
    return f"{formula} + {'C₁' if inside else 'C'} s{comma}{where}" if outside else text


def _end_of_first_relu(text: str) -> int:
    """Index of the bracket that closes the first relu."""
    start, depth = text.index("relu(") + len("relu("), 0
    for at in range(start, len(text)):
        depth += (text[at] == "(") - (text[at] == ")")
        if depth < 0:
            return at
    raise ValueError("an equation with an open bracket")
