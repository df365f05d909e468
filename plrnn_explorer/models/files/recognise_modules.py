"""PLRNN modules of the dendPLRNN code and its kin (MTF, ChaosRNN): AW holds A on its diagonal and W off it.

References: Brenner et al., ICML 2022 (dendPLRNN); Mikhaeil et al., NeurIPS 2022 (ChaosRNN); Brenner et al.,
ICML 2024 (MTF). Thresholds are added, relu(z + θ); only the variational form of dendPLRNN subtracts them.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.driven import input_weights
from plrnn_explorer.models.files.likely import ask_clipped
from plrnn_explorer.models.files.observation import observation_of
from plrnn_explorer.models.files.questions import YES_NO, Questions
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.stacks import unstack
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark, tr

_CLIPPED_NAMES = {"clipped-PLRNN": True, "dendr-PLRNN": False}
#: The setting "mean-centred" by the codes' names; it may be 0 or 1.
_CENTRING = ("mean_centering", "layer_norm", "mean_center")
#: Slope below the threshold in the variational form of dendPLRNN.
_SLOPE = 0.18


def _parameters(raw: RawModel, prefix: str) -> dict[str, Floats]:
    """A (the diagonal), W (the rest) of AW (M, M), and h; A and W may also be apart."""
    h = raw.vector(prefix + "h")
    M = len(h)
    if prefix + "AW" not in raw:
        return {"A": raw.vector(prefix + "A", M), "W": raw.floats(prefix + "W", (M, M)), "h": h}
    AW = raw.floats(prefix + "AW", (M, M))
    A = np.diag(AW).copy()
    return {"A": A, "W": AW - np.diag(A), "h": h}


def _mean_centred(raw: RawModel, prefix: str, questions: Questions) -> bool:
    """Whether the state is centred before the ReLU.

    The training code keeps an identity module called "norm" where it is not; the file lists its modules.
    """
    question = tr("Is the mean of the state subtracted inside the ReLU?")
    key = next((k for k in _CENTRING if raw.settings.get(k) in (True, False)), "")
    said = bool(raw.settings.get(key)) if key else False
    evidence = raw.says(key, f"{key} = {raw.settings.get(key)}") if key else ""
    if not evidence and prefix + "norm" in raw.modules:
        evidence = tr("the file lists {name}, a module that leaves the state as it is").format(
            name=f"{prefix}norm"
        )
    if evidence:
        choice = Choice("mean_centred", question, YES_NO, said, evidence)
        return bool(questions.settled(choice, evidence))
    likely = bool(raw.modules)
    reason = tr("the file lists no module that leaves the state as it is") if likely else tr("most are not")
    question += tr(" The file does not say.")
    return bool(questions.ask(Choice("mean_centred", question, YES_NO, likely, reason, customary=not likely)))


_CUT = phrase(
    "{who}: unless its ReLUs are clipped, the training code cut the state to ±{limit} after every step; the "
    "map here does not, and agrees where |z| stays below."
)


def _note_range(raw: RawModel, questions: Questions) -> None:
    """Say that these codes cut the state to a range, where the settings give one."""
    limit = raw.settings.get("clip_range")
    if isinstance(limit, (int, float)) and not isinstance(limit, bool):
        says = f"clip_range = {limit:g}"
        who = f"{raw.companion or 'file'}, {says}"
        questions.note(_CUT.format(who=f"{who[0].upper()}{who[1:]}", limit=f"{limit:g}"))


def dendritic(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Dendritic PLRNN (AW, h, thetas, alphas): thresholds are added, relu(z + θ)."""
    if _is_variational(raw, prefix):
        return _variational(raw, prefix, questions)
    raw = unstack(raw, prefix, questions)
    parts = _parameters(raw, prefix)
    M = len(parts["h"])
    alpha = raw.vector(prefix + "alphas")
    thresholds = -raw.floats(prefix + "thetas", (M, len(alpha)))
    seen = observation_of(raw, prefix, M)
    driven = input_weights(raw, prefix, M)
    mean_centred = _mean_centred(raw, prefix, questions)

    def build(clipped: bool) -> PiecewiseLinearMap:
        return families.dendritic_plrnn(
            **parts,
            **driven,
            alpha=alpha,
            H=thresholds,
            clipped=clipped,
            mean_centred=mean_centred,
            observation=seen,
        )

    _note_range(raw, questions)
    name = str(raw.settings.get("latent_model"))
    return ask_clipped(
        questions, build, _CLIPPED_NAMES.get(name), raw.says("latent_model", f"latent_model = {name:.40}")
    )


def vanilla(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """PLRNN (AW with A on its diagonal, h)."""
    if _is_variational(raw, prefix):
        return _variational(raw, prefix, questions)
    parts = _parameters(raw, prefix)
    M = len(parts["h"])
    seen = observation_of(raw, prefix, M)
    mean_centred = _mean_centred(raw, prefix, questions)
    _note_range(raw, questions)
    driven = input_weights(raw, prefix, M)
    return families.plrnn(**parts, **driven, mean_centred=mean_centred, observation=seen)


def _is_variational(raw: RawModel, prefix: str) -> bool:
    """Whether it is of the variational form of dendPLRNN, by its noise covariances or its clipping."""
    outer = prefix[:-1].rpartition(".")[0]
    outer = f"{outer}." if outer else ""
    return prefix + "clipping" in raw or (outer + "R_z0" in raw and outer + "R_x" in raw)


def _variational(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Form with leaky units: φ(u) = s u + (1 - s) relu(u), thresholds subtracted.

    z′ = A z + W Σ_b α_b φ(z - θ_b) + h, or with φ(z - θ_b) - φ(z - θ_b + c_b) in place of φ(z - θ_b). The
    linear part of the units joins A and h.
    """
    parts = _parameters(raw, prefix)
    A, W, h = np.diag(parts["A"]), parts["W"], parts["h"]
    M = len(h)
    choice = Choice(
        "slope",
        tr("Which slope have the units below their threshold? The file does not say."),
        ((_SLOPE, f"{_SLOPE}, leaky"), (0.0, "0, a ReLU")),
        _SLOPE,
        tr("the published code of this form (dendPLRNN, variational inference) has leaky units"),
        customary=True,
    )
    s = float(questions.ask(choice))
    about: dict[str, Any] = {"observation": observation_of(raw, prefix, M), **input_weights(raw, prefix, M)}
    if prefix + "thetas" not in raw:
        model = families.plrnn(A=A + s * W, W=(1.0 - s) * W, h=h, **about)
        return model.with_changes(family=mark("leaky PLRNN") if s else model.family)
    alpha = raw.vector(prefix + "alphas")
    theta = raw.floats(prefix + "thetas", (M, len(alpha)))
    if prefix + "clipping" in raw:
        c = raw.floats(prefix + "clipping", theta.shape)
        h, slopes, H = h - s * W @ (c @ alpha), np.append(alpha, -alpha), np.hstack([theta, theta - c])
    else:
        A, h, slopes, H = A + s * alpha.sum() * W, h - s * W @ (theta @ alpha), alpha, theta
    model = families.dendritic_plrnn(A=A, W=W, h=h, alpha=(1.0 - s) * slopes, H=H, **about)
    words = ["leaky"] * bool(s) + ["clipped"] * (prefix + "clipping" in raw) + ["dendritic PLRNN"]
    return model.with_changes(family=" ".join(words))
