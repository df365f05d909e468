"""Low-rank and full-rank ReLU networks of the smc_rnns code that were trained on a task.

Reference: Pals et al., NeurIPS 2024. The low-rank map is that of z in x = m z + v, with x the units and v the
filtered input, which for a constant input settles at the input itself; that stands inside the ReLU here.
"""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawModel, shape_text
from plrnn_explorer.models.files.units import need_relu
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.translation import mark, tr


def low_rank_task(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Low-rank RNN trained on a task (m, n, b_rec; dt and tau in the settings beside it)."""
    n = raw.floats(prefix + "n", (None, None))
    M, H = n.shape
    need_relu(raw, questions, tr("the training code offers several"))
    return families.low_rank_task(
        n=n,
        m=raw.floats(prefix + "m", (H, M)),
        b=raw.vector(prefix + "b_rec", H),
        dt=_constant(raw, "dt", "dt", questions),
        tau=_constant(raw, "tau", "tau_lims", questions),
        C_hidden=_task_input(raw, prefix, H),
    )


def full_rank_task(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Full-rank RNN trained on a task: z′ = (1 - a) z + a (W relu(z) + w_inpᵀ s), a = dt/τ."""
    W = raw.floats(prefix + "w_rec", (None, None))
    M = len(W)
    if W.shape != (M, M):
        raise Refusal(
            tr("the array {prefix}w_rec has shape {shape} where a square is needed").format(
                prefix=prefix, shape=shape_text(W.shape)
            )
        )
    for mask in ("dale_mask", "conn_mask"):
        if raw.settings.get(mask) is not None:
            raise Refusal(
                tr(
                    "{says}, which acts on {prefix}w_rec and cannot be read; save the network's A, "
                    "W1, W2, h1, h2 as .npz"
                ).format(says=raw.says(mask, tr("there is a {mask}").format(mask=mask)), prefix=prefix)
            )
    need_relu(raw, questions, tr("the training code offers several"))
    a = _constant(raw, "dt", "dt", questions) / _constant(raw, "tau", "tau_lims", questions)
    C = _task_input(raw, prefix, M)
    return families.shallow_plrnn(
        A=1.0 - a,
        W1=a * W,
        W2=np.eye(M),
        h1=np.zeros(M),
        h2=np.zeros(M),
        C=None if C is None else a * C,
        family=mark("task-trained RNN"),
    )


def _task_input(raw: RawModel, prefix: str, units: int) -> Floats | None:
    """Input weights (H, K) of a task-trained network: w_inp (K, H) times its scale."""
    if prefix + "w_inp" not in raw:
        return None
    w = raw.floats(prefix + "w_inp", (None, units))
    scale = raw.vector(prefix + "w_inp_scale", 1)[0] if prefix + "w_inp_scale" in raw else 1.0
    return np.asarray(scale * w.T)


#: Argument: its meaning, usual values, and the one the training code starts from.
_CONSTANTS = {
    "dt": (mark("time step dt"), (1.0, 2.0, 5.0, 10.0, 20.0, 50.0), 10.0),
    "tau": (mark("time constant τ of the units"), (10.0, 20.0, 50.0, 100.0, 200.0, 500.0), 100.0),
}


def _constant(raw: RawModel, argument: str, key: str, questions: Questions) -> float:
    """Return a time constant from the settings (a number or a list of one), else ask for it."""
    said = raw.settings.get(key)
    if isinstance(said, (list, tuple)) and len(said) > 1:
        raise Refusal(
            tr("it has several time constants {argument}, which a low-rank map cannot have").format(
                argument=argument
            )
        )
    value = said[0] if isinstance(said, (list, tuple)) and said else said
    meaning, usual, likely = _CONSTANTS[argument]
    question = tr("What is the {meaning}, in milliseconds?").format(meaning=tr(meaning))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        evidence = raw.says(key, f"{key} = {value:g}")
        numbers = sorted({*usual, float(value)})
        likely, reason = float(value), evidence
    else:
        question += tr(" It lies in the settings file, which is missing.")
        numbers, evidence, reason = list(usual), "", tr("the value the training code starts from")
    options = tuple((number, f"{number:g} ms") for number in numbers)
    choice = Choice(argument, question, options, likely, reason, any_number=True, customary=not evidence)
    return float(questions.settled(choice, evidence))
