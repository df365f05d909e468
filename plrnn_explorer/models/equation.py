"""The update equation of a model's family, as plain text for people."""

from __future__ import annotations

from plrnn_explorer.models.map import PiecewiseLinearMap

CANONICAL = "z′ = A z + W₁ relu(W₂ z + h₂) + h₁"

_EQUATIONS = {
    "PLRNN": "z′ = A z + W relu(z) + h",
    "mean-centred PLRNN": "z′ = A z + W relu(z − mean(z)) + h",
    "PLRNN (thresholds)": "z′ = A z + W relu(z − h)",
    "AL-RNN": "z′ = A z + W [z₁, …, relu(z_{M−P+1}), …, relu(z_M)] + h",
    "shallow PLRNN": CANONICAL,
    "clipped shallow PLRNN": "z′ = A z + W₁ [relu(W₂ z + h₂) − relu(W₂ z)] + h₁",
    "dendritic PLRNN": "z′ = A z + W Σ α_b relu(z − h_b) + h",
    "clipped dendritic PLRNN": "z′ = A z + W Σ α_b [relu(z − h_b) − relu(z)] + h",
    "mean-centred dendritic PLRNN": "z′ = A z + W Σ α_b relu(z − mean(z) − h_b) + h",
    "mean-centred clipped dendritic PLRNN": (
        "z′ = A z + W Σ α_b [relu(z − mean(z) − h_b) − relu(z − mean(z))] + h"
    ),
    "low-rank RNN": "z′ = a z + n relu(m z − h) + h_z",
    "clipped low-rank RNN": "z′ = a z + n [relu(m z + h) − relu(m z)] + h_z",
    "task-trained low-rank RNN": "z′ = (1 − a) z + (a/H) n relu(m z + b),  a = dt/τ",
    "ReLU RNN": "z′ = relu(W z + b)",
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
