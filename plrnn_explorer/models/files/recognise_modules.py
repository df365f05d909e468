"""Families saved as the state dict of a PyTorch module, under that module's names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.likely import ask_clipped
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.observation import observation_of
from plrnn_explorer.models.files.questions import YES_NO, Questions
from plrnn_explorer.models.files.raw import RawModel, shape_text
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

_CLIPPED_NAMES = {"clipped-PLRNN": True, "dendr-PLRNN": False}


def _split_AW(raw: RawModel, prefix: str) -> dict[str, Floats]:
    """A (the diagonal), W (the rest) of AW (M, M), and h."""
    h = raw.vector(prefix + "h")
    AW = raw.floats(prefix + "AW", (len(h), len(h)))
    A = np.diag(AW).copy()
    return {"A": A, "W": AW - np.diag(A), "h": h}


def _mean_centred(raw: RawModel, prefix: str, questions: Questions) -> bool:
    """Whether the state is centred before the ReLU.

    The training code keeps an identity module called "norm" where it is not; the file lists its modules.
    """
    question = "Is the mean of the state subtracted inside the ReLU?"
    said = raw.settings.get("mean_centering")
    evidence = raw.says("mean_centering", f"mean_centering = {said}") if isinstance(said, bool) else ""
    if not evidence and prefix + "norm" in raw.modules:
        said, evidence = False, f"the file lists {prefix}norm, a module that leaves the state as it is"
    if evidence:
        choice = Choice("mean_centred", question, YES_NO, said, evidence)
        return bool(questions.settled(choice, evidence))
    likely = bool(raw.modules)
    reason = "the file lists no module that leaves the state as it is" if likely else "most are not"
    question += " The file does not say."
    return bool(questions.ask(Choice("mean_centred", question, YES_NO, likely, reason, customary=not likely)))


def dendritic(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Dendritic PLRNN (AW, h, thetas, alphas): thresholds are added, relu(z + θ)."""
    parts = _split_AW(raw, prefix)
    M = len(parts["h"])
    alpha = raw.vector(prefix + "alphas")
    thresholds = -raw.floats(prefix + "thetas", (M, len(alpha)))
    seen = observation_of(raw, prefix, M)
    mean_centred = _mean_centred(raw, prefix, questions)

    def build(clipped: bool) -> PiecewiseLinearMap:
        return families.dendritic_plrnn(
            **parts,
            alpha=alpha,
            H=thresholds,
            clipped=clipped,
            mean_centred=mean_centred,
            observation=seen,
        )

    name = str(raw.settings.get("latent_model"))
    return ask_clipped(
        questions, build, _CLIPPED_NAMES.get(name), raw.says("latent_model", f"latent_model = {name}")
    )


def vanilla(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """PLRNN (AW with A on its diagonal, h)."""
    parts = _split_AW(raw, prefix)
    seen = observation_of(raw, prefix, len(parts["h"]))
    mean_centred = _mean_centred(raw, prefix, questions)
    return families.plrnn(**parts, mean_centred=mean_centred, observation=seen)


def pyro_dendritic(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Dendritic PLRNN of the pyro code: the state is a row, so W acts transposed; relu(z - H)."""
    A = raw.vector(prefix + "diag.A_diag")
    M = len(A)
    alpha = raw.vector(prefix + "phi.alpha")
    W = raw.floats(prefix + "off_diag.W", (M, M)) * (1.0 - np.eye(M))
    H = raw.floats(prefix + "phi.H", (1, M, len(alpha)))[0]
    h = raw.vector(prefix + "bias", M)
    clipped = questions.option("clipped", False)
    return families.dendritic_plrnn(A=A, W=W.T, h=h, alpha=alpha, H=H, clipped=clipped)


def _section(settings: Mapping[str, Any], *names: str) -> tuple[str, Mapping[str, Any]]:
    """First of `names` under which the settings hold a nested dictionary, and that dictionary."""
    return next(((n, settings[n]) for n in names if isinstance(settings.get(n), dict)), ("", {}))


def low_rank_inferred(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Low-rank RNN inferred from data (n, m, h, hz and a logarithmic decay)."""
    key = next(k for k in ("AW", "decay_param", "decay") if prefix + k in raw)
    if np.prod(raw.shape(prefix + key)) != 1:
        shape = shape_text(raw.shape(prefix + key))
        raise Refusal(f"the array {prefix + key} has shape {shape} where one number, the decay, is needed")
    section, said = _section(raw.settings, "rnn_params", "prior_params")
    if said.get("exp_par") is False:
        raise Refusal("its decay is stored in a form not known here (exp_par is False)")
    with np.errstate(over="ignore", under="ignore"):  # exp(-exp(AW)) is 0 for a large AW
        decay = float(np.exp(-np.exp(raw.floats(prefix + key).reshape(()))))
    if len(raw.shape(prefix + "n")) != 2:
        raise Refusal(f"the array {prefix}n is not a matrix")
    M, H = raw.shape(prefix + "n")
    parts = {
        "n": raw.floats(prefix + "n"),
        "m": raw.floats(prefix + "m", (H, M)),
        "h": raw.vector(prefix + "h", H),
        "hz": raw.vector(prefix + "hz", M) if prefix + "hz" in raw else np.zeros(M),
    }
    seen = observation_of(raw, prefix, M)

    def build(clipped: bool) -> PiecewiseLinearMap:
        return families.low_rank(decay=decay, **parts, clipped=clipped, observation=seen)

    evidence = raw.says(section, f"activation = {said.get('activation')!r:.40}")
    return ask_clipped(questions, build, _activation_is_clipped(said), evidence)


def _activation_is_clipped(said: Mapping[str, Any]) -> bool | None:
    """Read the settings as the training code does: "relu" with the older switch `clipped` means clipped."""
    activation = said.get("activation")
    if activation is None:
        return None
    if activation not in ("relu", "clipped_relu"):
        raise Refusal(f"its units are {activation!r:.40}, not ReLU; only ReLU networks are piecewise linear")
    return activation == "clipped_relu" or bool(said.get("clipped"))


def low_rank_task(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Low-rank RNN trained on a task (m, n, b_rec; dt and tau in the settings beside it)."""
    if len(raw.shape(prefix + "n")) != 2:
        raise Refusal(f"the array {prefix}n is not a matrix")
    M, H = raw.shape(prefix + "n")
    need_relu(raw, questions, "the training code offers several")
    return families.low_rank_task(
        n=raw.floats(prefix + "n"),
        m=raw.floats(prefix + "m", (H, M)),
        b=raw.vector(prefix + "b_rec", H),
        dt=_constant(raw, "dt", "dt", questions),
        tau=_constant(raw, "tau", "tau_lims", questions),
    )


#: Argument: its meaning, usual values, and the one the training code starts from.
_CONSTANTS = {
    "dt": ("time step dt", (1.0, 2.0, 5.0, 10.0, 20.0, 50.0), 10.0),
    "tau": ("time constant τ of the units", (10.0, 20.0, 50.0, 100.0, 200.0, 500.0), 100.0),
}


def _constant(raw: RawModel, argument: str, key: str, questions: Questions) -> float:
    """Return a time constant from the settings (a number or a list of one), else ask for it."""
    said = raw.settings.get(key)
    if isinstance(said, (list, tuple)) and len(said) > 1:
        raise Refusal(f"it has several time constants {argument}, which a low-rank map cannot have")
    value = said[0] if isinstance(said, (list, tuple)) and said else said
    meaning, usual, likely = _CONSTANTS[argument]
    question = f"What is the {meaning}, in milliseconds?"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        evidence = raw.says(key, f"{key} = {value:g}")
        numbers = sorted({*usual, float(value)})
        likely, reason = float(value), evidence
    else:
        question += " It lies in the settings file, which is missing."
        numbers, evidence, reason = list(usual), "", "the value the training code starts from"
    options = tuple((number, f"{number:g} ms") for number in numbers)
    choice = Choice(argument, question, options, likely, reason, any_number=True, customary=True)
    return float(questions.settled(choice, evidence))


def need_relu(raw: RawModel, questions: Questions, reason: str, key: str = "nonlinearity") -> None:
    """Refuse a network whose units are not ReLU, as the setting `key` or the user says."""
    said = raw.settings.get(key)
    options = (("relu", "ReLU"), ("tanh", "tanh or another (cannot be opened)"))
    question, evidence, likely = "Which nonlinearity has the network?", "", "relu"
    if isinstance(said, str):
        evidence = reason = raw.says(key, f"{key} = {said:.40}")
        likely = said
    else:
        question += " The file does not say."
    answer = questions.settled(Choice("activation", question, options, likely, reason), evidence)
    if answer != "relu":
        raise Refusal(f"its units are {answer!r:.40}, not ReLU; only ReLU networks are piecewise linear")


def torch_rnn(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """torch.nn.RNN with one layer of ReLU units; its input is held at zero."""
    if any(name.endswith(("_l1", "_reverse")) for name in raw.arrays):
        raise Refusal("it has several recurrent layers or runs both ways in time; only one layer is one map")
    key = prefix + "weight_hh_l0"
    rows, columns = raw.shape(key) if len(raw.shape(key)) == 2 else (0, 0)
    kind = {3: "a GRU", 4: "an LSTM"}.get(rows // columns if columns else 0)
    if kind and rows != columns:
        raise Refusal(f"it is {kind}, whose gates are not piecewise linear; only ReLU networks can be opened")
    W = raw.floats(key, (rows, rows))
    b = np.zeros(rows)
    for name in ("bias_hh_l0", "bias_ih_l0"):
        if prefix + name in raw:
            b = b + raw.vector(prefix + name, rows)
    need_relu(raw, questions, "it is the only one that can be opened here")
    return families.relu_rnn(W=W, b=b)
