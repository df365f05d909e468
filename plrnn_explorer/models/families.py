"""Every supported network family, brought to the canonical form F(z) = A z + W1 relu(W2 z + h2) + h1.

Each constructor takes the family's own parameters under its published names and returns a
`PiecewiseLinearMap`; a wrong shape or a NaN raises `ValueError` naming the parameter. Extra keyword
arguments (`name`, `coordinates`, `observation`, `origin`) go to the map unchanged.

Every constructor also takes a constant external input s, as its family is trained with one:
`C` (M, K) adds C s outside the ReLU, `C_hidden` (units, K) adds it inside the ReLU of the family's own units
(of clipped pairs to the shifted one only: relu(W2 z + h2 + C s) - relu(W2 z)), `input_values` (K,) is s (zero
when not given), `input_names` its names. The map then carries a `ConstantInput`.

References
----------
PLRNN: Durstewitz, PLoS Comput. Biol. 13 (2017) e1005542. AL-RNN: Brenner et al., NeurIPS 2024.
Dendritic PLRNN: Brenner et al., ICML 2022. Shallow and clipped shallow PLRNN: Hess et al., ICML 2023.
Low-rank: Pals et al., NeurIPS 2024.
"""

from __future__ import annotations

import operator
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.models.family_parts import canonical, centring, check_size, square, vector_or_matrix
from plrnn_explorer.models.inputs import constant_input
from plrnn_explorer.models.map import PiecewiseLinearMap, frozen_array
from plrnn_explorer.translation import tr


def plrnn(
    *, A: ArrayLike, W: ArrayLike, h: ArrayLike, mean_centred: bool = False, **about: Any
) -> PiecewiseLinearMap:
    """PLRNN: z′ = A z + W relu(z) + h.

    Parameters
    ----------
    A : (M,) or (M, M) array_like
    W : (M, M) array_like
    h : (M,) array_like
    mean_centred : bool
        relu(z - mean(z)) in place of relu(z) (mcPLRNN).
    """
    W = square(W)
    M = W.shape[0]
    check_size(M, M)
    inner = centring(M) if mean_centred else np.eye(M)
    family = "mean-centred PLRNN" if mean_centred else "PLRNN"
    return canonical(
        vector_or_matrix(A, M), W, inner, frozen_array(h, "h", (M,)), np.zeros(M), family=family, **about
    )


def plrnn_2017(*, A: ArrayLike, W: ArrayLike, h: ArrayLike, **about: Any) -> PiecewiseLinearMap:
    """PLRNN as first published, thresholds inside the ReLU: z′ = A z + W relu(z - h).

    Parameters
    ----------
    A : (M,) or (M, M) array_like
    W : (M, M) array_like
    h : (M,) array_like
    """
    W = square(W)
    M = W.shape[0]
    check_size(M, M)
    h2 = -frozen_array(h, "h", (M,))
    return canonical(
        vector_or_matrix(A, M), W, np.eye(M), np.zeros(M), h2, family="PLRNN (thresholds)", **about
    )


def alrnn(*, A: ArrayLike, W: ArrayLike, h: ArrayLike, P: int, **about: Any) -> PiecewiseLinearMap:
    """AL-RNN: z′ = A z + W [z_1 … z_{M-P}, relu(z_{M-P+1}) … relu(z_M)] + h.

    Parameters
    ----------
    A : (M,) or (M, M) array_like
    W : (M, M) array_like
        With its diagonal.
    h : (M,) array_like
    P : int
        Number of ReLU units, 1 to M: the last P coordinates.
    """
    W = square(W)
    M = W.shape[0]
    P = operator.index(P)
    check_size(M, M)
    if not 1 <= P <= M:
        raise ValueError(
            tr("P should lie between 1 and {m}, the number of state variables, but is {p}").format(m=M, p=P)
        )
    linear = vector_or_matrix(A, M).copy()
    linear[:, : M - P] += W[:, : M - P]
    return canonical(
        linear,
        W[:, M - P :],
        np.eye(M)[M - P :],
        frozen_array(h, "h", (M,)),
        np.zeros(P),
        family="AL-RNN",
        **about,
    )


def shallow_plrnn(
    *, A: ArrayLike, W1: ArrayLike, W2: ArrayLike, h1: ArrayLike, h2: ArrayLike, **about: Any
) -> PiecewiseLinearMap:
    """Shallow PLRNN: z′ = A z + W1 relu(W2 z + h2) + h1.

    Parameters
    ----------
    A : (M,) or (M, M) array_like
    W1 : (M, H) array_like
    W2 : (H, M) array_like
    h1 : (M,) array_like
    h2 : (H,) array_like
    """
    W1 = frozen_array(W1, "W1", (None, None))
    M, H = W1.shape
    check_size(M, H)
    about.setdefault("family", "shallow PLRNN")
    return canonical(
        vector_or_matrix(A, M),
        W1,
        frozen_array(W2, "W2", (H, M)),
        frozen_array(h1, "h1", (M,)),
        frozen_array(h2, "h2", (H,)),
        **about,
    )


def clipped_shallow_plrnn(
    *, A: ArrayLike, W1: ArrayLike, W2: ArrayLike, h1: ArrayLike, h2: ArrayLike, **about: Any
) -> PiecewiseLinearMap:
    """Clipped shallow PLRNN: z′ = A z + W1 [relu(W2 z + h2) - relu(W2 z)] + h1.

    Parameters
    ----------
    A : (M,) or (M, M) array_like
    W1 : (M, H) array_like
    W2 : (H, M) array_like
    h1 : (M,) array_like
    h2 : (H,) array_like

    Returns
    -------
    PiecewiseLinearMap
        With 2 H units: first relu(W2 z + h2), then relu(W2 z) with weights -W1.
    """
    W1 = frozen_array(W1, "W1", (None, None))
    M, H = W1.shape
    check_size(M, 2 * H)
    inner = frozen_array(W2, "W2", (H, M))
    about.setdefault("family", "clipped shallow PLRNN")
    return canonical(
        vector_or_matrix(A, M),
        np.hstack([W1, -W1]),
        np.vstack([inner, inner]),
        frozen_array(h1, "h1", (M,)),
        np.concatenate([frozen_array(h2, "h2", (H,)), np.zeros(H)]),
        own_units=H,
        **about,
    )


def dendritic_plrnn(
    *,
    A: ArrayLike,
    W: ArrayLike,
    h: ArrayLike,
    alpha: ArrayLike,
    H: ArrayLike,
    clipped: bool = False,
    mean_centred: bool = False,
    **about: Any,
) -> PiecewiseLinearMap:
    """Dendritic PLRNN with B bases: z′ = A z + W Σ_b α_b relu(z - H_b) + h.

    Parameters
    ----------
    A : (M,) or (M, M) array_like
    W : (M, M) array_like
    h : (M,) array_like
    alpha : (B,) array_like
        Slopes of the bases.
    H : (M, B) array_like
        Thresholds, one column a basis.
    clipped : bool
        α_b [relu(z - H_b) - relu(z)] in place of α_b relu(z - H_b).
    mean_centred : bool
        z - mean(z) in place of z inside the ReLU.

    Returns
    -------
    PiecewiseLinearMap
        With M B units, basis by basis. Clipped: M more, because the B copies of relu(z) share their
        borders and are collapsed into one with weights -(Σ α_b) W.
    """
    W = square(W)
    M = W.shape[0]
    alpha = frozen_array(alpha, "alpha", (None,))
    B = alpha.shape[0]
    copies = B + 1 if clipped else B
    check_size(M, M * copies)
    slopes = np.append(alpha, -alpha.sum()) if clipped else alpha
    thresholds = -frozen_array(H, "H", (M, B)).T.ravel()
    words = ["mean-centred"] * mean_centred + ["clipped"] * clipped + ["dendritic PLRNN"]
    return canonical(
        vector_or_matrix(A, M),
        np.hstack([slope * W for slope in slopes]) if copies else np.empty((M, 0)),
        np.tile(centring(M) if mean_centred else np.eye(M), (copies, 1)),
        frozen_array(h, "h", (M,)),
        np.concatenate([thresholds, np.zeros(M)]) if clipped else thresholds,
        own_units=M * B,
        family=" ".join(words),
        **about,
    )


def clipped_dendritic_plrnn(**parameters: Any) -> PiecewiseLinearMap:
    """Clipped dendritic PLRNN: z′ = A z + W Σ_b α_b [relu(z - H_b) - relu(z)] + h; see `dendritic_plrnn`."""
    return dendritic_plrnn(clipped=True, **parameters)


def fully_connected_dendritic_plrnn(
    *, A: ArrayLike, W: ArrayLike, h: ArrayLike, H: ArrayLike, **about: Any
) -> PiecewiseLinearMap:
    """Fully connected dendritic PLRNN with B bases: z′ = A z + Σ_b W_b relu(z - H_b) + h.

    Parameters
    ----------
    A : (M,) or (M, M) array_like
    W : (B, M, M) array_like
        One weight matrix a basis.
    h : (M,) array_like
    H : (M, B) array_like
        Thresholds, one column a basis.

    Returns
    -------
    PiecewiseLinearMap
        With M B units, basis by basis.
    """
    W = frozen_array(W, "W", (None, None, None))
    B, M, _ = W.shape
    W = frozen_array(W, "W", (B, M, M))
    check_size(M, M * B)
    return canonical(
        vector_or_matrix(A, M),
        W.transpose(1, 0, 2).reshape(M, B * M),
        np.tile(np.eye(M), (B, 1)),
        frozen_array(h, "h", (M,)),
        -frozen_array(H, "H", (M, B)).T.ravel(),
        family="fully connected dendritic PLRNN",
        **about,
    )


def low_rank(
    *,
    decay: float,
    n: ArrayLike,
    m: ArrayLike,
    h: ArrayLike,
    hz: ArrayLike | None = None,
    clipped: bool = False,
    **about: Any,
) -> PiecewiseLinearMap:
    """Low-rank RNN inferred from data: z′ = a z + n relu(m z - h) + hz.

    Parameters
    ----------
    decay : float
        a, the same for all coordinates.
    n : (M, H) array_like
    m : (H, M) array_like
    h : (H,) array_like
        Thresholds. Mind the sign: subtracted in the plain form, added in the clipped one, as in the
        code that trains them.
    hz : (M,) array_like, optional
        Bias of the latent state; 0.
    clipped : bool
        n [relu(m z + h) - relu(m z)] in place of n relu(m z - h).
    """
    n = frozen_array(n, "n", (None, None))
    M, H = n.shape
    h = frozen_array(h, "h", (H,))
    bias = np.zeros(M) if hz is None else hz
    make = clipped_shallow_plrnn if clipped else shallow_plrnn
    return make(
        A=frozen_array(decay, "decay", ()),
        W1=n,
        W2=frozen_array(m, "m", (H, M)),
        h1=frozen_array(bias, "hz", (M,)),
        h2=h if clipped else -h,
        **{"family": "clipped low-rank RNN" if clipped else "low-rank RNN", **about},
    )


def low_rank_task(
    *, n: ArrayLike, m: ArrayLike, b: ArrayLike, dt: float, tau: float, **about: Any
) -> PiecewiseLinearMap:
    """Low-rank RNN trained on a task: z′ = (1 - a) z + (a/H) n relu(m z + b), a = dt/τ.

    Parameters
    ----------
    n : (M, H) array_like
    m : (H, M) array_like
    b : (H,) array_like
    dt, tau : float
        Time step and time constant, in the same unit.
    """
    n = frozen_array(n, "n", (None, None))
    M, H = n.shape
    if H == 0:
        raise ValueError(tr("n has no columns: the network has no units"))
    dt, tau = float(frozen_array(dt, "dt", ())), float(frozen_array(tau, "tau", ()))
    if not (dt > 0 and tau > 0):
        raise ValueError(tr("dt and tau should be positive but are {dt} and {tau}").format(dt=dt, tau=tau))
    a = dt / tau
    return shallow_plrnn(
        A=1.0 - a,
        W1=a * n / H,
        W2=frozen_array(m, "m", (H, M)),
        h1=np.zeros(M),
        h2=frozen_array(b, "b", (H,)),
        **{"family": "task-trained low-rank RNN", **about},
    )


def relu_rnn(*, W: ArrayLike, b: ArrayLike, **about: Any) -> PiecewiseLinearMap:
    """ReLU RNN: z′ = relu(W z + b).

    Parameters
    ----------
    W : (M, M) array_like
        Hidden-to-hidden weights.
    b : (M,) array_like
        All biases together, with a constant input W_in s where there is one.
    """
    W = square(W)
    M = W.shape[0]
    check_size(M, M)
    zero = np.zeros(M)
    b = frozen_array(b, "b", (M,))
    return canonical(np.zeros((M, M)), np.eye(M), W, zero, b, family="ReLU RNN", **about)


def with_constant_input(
    model: PiecewiseLinearMap, C: ArrayLike, s: ArrayLike, *, inside: bool = False
) -> PiecewiseLinearMap:
    """Return `model` under a constant input: C s added to h1, or to h2 where the input is `inside` the ReLU.

    Parameters
    ----------
    model : PiecewiseLinearMap
    C : (M, K) array_like
        (H, K) when inside.
    s : (K,) array_like
    inside : bool
    """
    C, s = np.asarray(C), frozen_array(s, "s", (None,))
    outer, inner = (None, C) if inside else (C, None)
    added = constant_input(model.h1, model.h2, C1=outer, C2=inner, values=s)
    if added is None:
        return model
    return model.with_inputs(added if model.inputs is None else model.inputs.joined(added))
