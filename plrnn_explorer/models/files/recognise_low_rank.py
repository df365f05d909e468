"""Low-rank (and full-rank) ReLU networks of the smc_rnns code, inferred from data.

Reference: Pals et al., NeurIPS 2024. An input enters through the units: with a constant input the filtered
input of that code settles at the input itself, which is what stands inside the ReLU here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from plrnn_explorer.models import families
from plrnn_explorer.models.files.likely import ask_clipped
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawModel, shape_text
from plrnn_explorer.models.inputs import constant_input
from plrnn_explorer.models.map import Floats, Observation, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark, tr

_SECTIONS = ("rnn_params", "prior_params")
#: Settings of the code under which the stored matrices are not those that act.
_TRANSFORMS = ("orth", "m_norm", "m_orth")

_WITH_INPUT = phrase(
    "Its data also contain what the input adds to them; the data space here leaves that out."
)
_NOT_LINEAR = phrase("Its data are {function}(B z + b); the data space here shows B z + b.")


def low_rank_inferred(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Low-rank RNN inferred from data (n, m, h, hz and a logarithmic decay)."""
    section, said = _section(raw.settings)
    decay = _decay(raw, prefix, section, said)
    n = raw.floats(prefix + "n", (None, None))
    M, H = n.shape
    m, h = raw.floats(prefix + "m", (H, M)), raw.vector(prefix + "h", H)
    hz = raw.vector(prefix + "hz", M) if prefix + "hz" in raw else np.zeros(M)
    inside = _input(raw, prefix, m)
    seen = _observation(raw, prefix, m, said, questions)

    def build(clipped: bool) -> PiecewiseLinearMap:
        model = families.low_rank(decay=decay, n=n, m=m, h=h, hz=hz, clipped=clipped, observation=seen)
        # In this code the input stands in both halves of a clipped unit: relu(u + h) - relu(u).
        C2 = None if inside is None else np.vstack([inside, inside]) if clipped else inside
        inputs = constant_input(model.h1, model.h2, C2=C2)
        return model if inputs is None else model.with_inputs(inputs)

    return ask_clipped(questions, build, *_said_clipped(raw, section, said))


def full_rank_inferred(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Full-rank RNN inferred from data: z′ = a z + (1 - a) W φ(z) + Wu s, φ a ReLU with thresholds."""
    section, said = _section(raw.settings)
    a = _decay(raw, prefix, section, said)
    h = raw.vector(prefix + "h")
    M = len(h)
    W = raw.floats(prefix + "W", (M, M))
    C = raw.floats(prefix + "Wu", (M, None)) if prefix + "Wu" in raw else None
    seen = _observation(raw, prefix, np.eye(M), said, questions)

    def build(clipped: bool) -> PiecewiseLinearMap:
        make = families.clipped_shallow_plrnn if clipped else families.shallow_plrnn
        return make(
            A=a,
            W1=(1.0 - a) * W,
            W2=np.eye(M),
            h1=np.zeros(M),
            h2=h if clipped else -h,
            C=C,
            observation=seen,
            family=mark("clipped full-rank RNN") if clipped else mark("full-rank RNN"),
        )

    return ask_clipped(questions, build, *_said_clipped(raw, section, said))


def _section(settings: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """Dictionary of the network's settings and its name; empty where there is none."""
    return next(((n, settings[n]) for n in _SECTIONS if isinstance(settings.get(n), dict)), ("", {}))


def _decay(raw: RawModel, prefix: str, section: str, said: Mapping[str, Any]) -> float:
    """Decay a = exp(-exp(p)) of a step, from its logarithmic parameter p."""
    key = next(k for k in ("AW", "decay_param", "decay") if prefix + k in raw)
    if np.prod(raw.shape(prefix + key)) != 1:
        shape = shape_text(raw.shape(prefix + key))
        raise Refusal(
            tr("the array {value} has shape {shape} where one number, the decay, is needed").format(
                value=prefix + key, shape=shape
            )
        )
    if said.get("exp_par") is False:
        raise Refusal(
            tr(
                "{says}, so its decay {value} is stored in a form not known here; save the "
                "network's A, W1, W2, h1, h2 as .npz"
            ).format(says=raw.says(section, "exp_par = False"), value=prefix + key)
        )
    for name in _TRANSFORMS:
        if said.get(name):
            raise Refusal(
                tr(
                    "{says}, so its stored {prefix}m is not the matrix that acts; save the network's "
                    "A, W1, W2, h1, h2 as .npz"
                ).format(says=raw.says(section, f"{name} = {said[name]!s:.20}"), prefix=prefix)
            )
    with np.errstate(over="ignore", under="ignore"):  # exp(-exp(AW)) is 0 for a large AW
        return float(np.exp(-np.exp(raw.floats(prefix + key).reshape(()))))


def _said_clipped(raw: RawModel, section: str, said: Mapping[str, Any]) -> tuple[bool | None, str]:
    """Read the settings as the training code does: "relu" with the older switch `clipped` means clipped."""
    activation = said.get("activation")
    if activation is None:
        return None, ""
    evidence = raw.says(section, f"activation = {activation!r:.40}")
    if activation not in ("relu", "clipped_relu"):
        raise Refusal(
            tr(
                "{evidence}: its units are {activation!r:.40}, not ReLU, and so not piecewise "
                "linear; open a network trained with ReLU"
            ).format(evidence=evidence, activation=activation)
        )
    switch = bool(said.get("clipped"))
    return activation == "clipped_relu" or switch, f"{evidence}, clipped = {switch}" if switch else evidence


def _input(raw: RawModel, prefix: str, m: Floats) -> Floats | None:
    """Input weights of the units (H, K); the code has several ways to compose them."""
    H, M = m.shape
    for key in ("Wu", "_Wu"):
        if prefix + key in raw:
            return raw.floats(prefix + key, (H, None))
    if prefix + "B" not in raw:
        return None
    aligned = m @ raw.floats(prefix + "B", (M, None))
    if prefix + "I_fix" in raw:
        basis = raw.floats(prefix + "I_fix", (H, None))
        aligned = aligned + basis @ raw.floats(prefix + "C", (basis.shape[1], None))
    elif prefix + "D_raw" in raw:
        D = raw.floats(prefix + "D_raw", (H, None))
        inside = np.linalg.solve(m.T @ m + 1e-6 * np.eye(M), m.T @ D)
        aligned = aligned + D - m @ inside
    return aligned


def _observation(
    raw: RawModel, prefix: str, m: Floats, said: Mapping[str, Any], questions: Questions
) -> Observation | None:
    """Readout of the latent state (or of the units' currents m z); None where it is read from rates."""
    outer = prefix[:-1].rpartition(".")[0]
    outer = f"{outer}." if outer else ""
    key, bias = f"{outer}observation.B", f"{outer}observation.Bias"
    if key not in raw or len(raw.shape(key)) != 2:
        return None
    H, M = m.shape
    rows, N = raw.shape(key)
    B = raw.floats(key)
    if said.get("identity_readout"):
        B = B * np.eye(rows, N)
    if rows == M:
        B = B.T
    elif said.get("readout_from") == "currents" and rows == H:
        B = B.T @ m
    elif said.get("readout_from") == "z_and_v" and rows > M:
        B = (B[rows - M :] if prefix + "_Wu" in raw else B[:M]).T
    else:
        return None
    names = [said.get(k) or raw.settings.get(k) for k in ("out_nonlinearity", "obs_nonlinearity")]
    if rows != M and _input(raw, prefix, m) is not None:
        questions.note(_WITH_INPUT)
    nonlinear = next((n for n in (*names, raw.settings.get("obs_rectify")) if isinstance(n, str)), "identity")
    if nonlinear != "identity":
        questions.note(_NOT_LINEAR.format(function=f"{nonlinear:.20}"))
    return Observation(B, raw.vector(bias, N) if bias in raw else np.zeros(N))
