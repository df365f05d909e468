"""Networks of the pyro-plrnn code: the state is a row, so matrices act transposed; thresholds are subtracted.

z′ = A z + (W ∘ mask)ᵀ φ(z) + b, with the mask leaving out the diagonal. φ is relu, a dendritic expansion
relu(z - H) α, or the first M units of a hidden layer relu(L z + c); z inside φ may be mean-centred.
"""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.family_parts import centring
from plrnn_explorer.models.files.likely import ask_clipped
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.questions import YES_NO, Questions
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.translation import tr

#: Where the earlier form of the code keeps W and φ.
EARLIER = "connectivity_module."


def pyro(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """Any network of this code, by which parameters of φ there are."""
    inner = prefix + EARLIER if f"{prefix}{EARLIER}off_diag.W" in raw else prefix
    A = raw.vector(prefix + "diag.A_diag")
    M = len(A)
    W = (raw.floats(inner + "off_diag.W", (M, M)) * (1.0 - np.eye(M))).T
    h = raw.vector(prefix + "bias", M)
    centred = _mean_centred(inner != prefix, questions)
    if inner + "phi.H" in raw:
        return _dendritic(raw, inner, (A, W, h), centred, questions)
    if inner + "phi.linear_1.weight" in raw:
        return _shallow(raw, inner, (A, W, h), centred, questions)
    return families.plrnn(A=A, W=W, h=h, mean_centred=centred)


def earlier_shallow(raw: RawModel, prefix: str, _: Questions) -> PiecewiseLinearMap:
    """Shallow network of the earlier form: z′ = A z + V relu(L z + c) + b."""
    A = raw.vector(prefix + "diag.A_diag")
    layers = f"{prefix}{EARLIER}sequential."
    L = raw.floats(layers + "0.weight", (None, len(A)))
    return families.shallow_plrnn(
        A=A,
        W1=raw.floats(layers + "2.weight", (len(A), len(L))),
        W2=L,
        h1=raw.vector(prefix + "bias", len(A)),
        h2=raw.vector(layers + "0.bias", len(L)),
    )


def _mean_centred(earlier: bool, questions: Questions) -> bool:
    if earlier:
        return bool(questions.option("mean_centred", False))
    question = tr("Is the mean of the state subtracted inside the ReLU? The file does not say.")
    reason = tr("the networks of the published code do it")
    return bool(questions.ask(Choice("mean_centred", question, YES_NO, True, reason, customary=True)))


_Parts = tuple[Floats, Floats, Floats]


def _dendritic(
    raw: RawModel, inner: str, parts: _Parts, centred: bool, questions: Questions
) -> PiecewiseLinearMap:
    A, W, h = parts
    alpha = raw.vector(inner + "phi.alpha")
    H = raw.floats(inner + "phi.H", (1, len(A), len(alpha)))[0]

    def build(clipped: bool) -> PiecewiseLinearMap:
        return families.dendritic_plrnn(
            A=A, W=W, h=h, alpha=alpha, H=H, clipped=clipped, mean_centred=centred
        )

    return ask_clipped(questions, build)


def _shallow(
    raw: RawModel, inner: str, parts: _Parts, centred: bool, questions: Questions
) -> PiecewiseLinearMap:
    """Only the first M hidden units are used by the code."""
    A, W, h = parts
    M = len(A)
    L = raw.floats(inner + "phi.linear_1.weight", (None, M))
    c = raw.vector(inner + "phi.linear_1.bias", len(L))
    if len(L) < M:
        raise Refusal(
            tr("the array {inner}phi.linear_1.weight has {n} rows where at least {m} are needed").format(
                inner=inner, n=len(L), m=M
            )
        )
    W2 = L[:M] @ centring(M) if centred else L[:M]

    def build(clipped: bool) -> PiecewiseLinearMap:
        make = families.clipped_shallow_plrnn if clipped else families.shallow_plrnn
        return make(A=A, W1=W, W2=W2, h1=h, h2=c[:M])

    return ask_clipped(questions, build)
