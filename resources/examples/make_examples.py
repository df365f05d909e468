"""Make the bundled example models: run ``python resources/examples/make_examples.py [NAME ...]``.

Three are written down (Lozi, bistable, evidence). Three are fitted to the flow map z(t) -> z(t + dt) of a
differential equation: hinges relu(w.z + b) with random directions, through random data points, of which the
most useful are kept (orthogonal least squares: Chen, Cowan & Grant, IEEE Trans. Neural Netw. 2 (1991) 302),
then one ridge regression for A, W1 and h1. Hinges come in pairs that respect the symmetry of the equation,
so the fitted map has the same symmetry up to rounding. Everything random is seeded; the errors printed are
those of fresh points.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":  # a checkout need not be installed
    sys.path.insert(0, str(HERE.parents[1]))

from plrnn_explorer.fit.fitting import fit_model  # noqa: E402
from plrnn_explorer.fit.preparing import Preparation  # noqa: E402
from plrnn_explorer.fit.settings import FitSettings  # noqa: E402
from plrnn_explorer.models.inputs import ConstantInput  # noqa: E402
from plrnn_explorer.models.load import save_model  # noqa: E402
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap  # noqa: E402
from plrnn_explorer.recordings.load import load_recording  # noqa: E402

Floats = NDArray[np.float64]
Field = Callable[[Floats], Floats]

# ---------------------------------------------------------------- the equations


def duffing_field(z: Floats) -> Floats:
    """Damped, unforced Duffing oscillator x'' = x - x^3 - 0.35 x' in a double well, z = (x, x')."""
    x, v = z[..., 0], z[..., 1]
    return np.stack([v, x - x**3 - 0.35 * v], axis=-1)


def decision_field(s: Floats) -> Floats:
    """Two-variable decision model of Wong & Wang, J. Neurosci. 26 (2006) 1314, at coherence 0; time in s.

    Their published parameters, stimulus 30 Hz to both populations; s are the two NMDA gating variables.
    """
    current = s @ np.array([[0.2609, -0.0497], [-0.0497, 0.2609]]) + 0.3255 + 5.2e-4 * 30.0
    drive = 270.0 * current - 108.0
    # drive / (1 - exp(-d drive)) tends to 1/d at 0.
    safe = np.where(np.abs(drive) < 1e-9, 1e-9, drive)
    rate = safe / -np.expm1(np.minimum(-0.154 * safe, 700.0))
    return -s / 0.1 + (1.0 - s) * 0.641 * rate


def lorenz_field(s: Floats) -> Floats:
    """Lorenz-63 with sigma = 10, rho = 28, beta = 8/3."""
    x, y, z = s[..., 0], s[..., 1], s[..., 2]
    return np.stack([10.0 * (y - x), x * (28.0 - z) - y, x * y - 8.0 / 3.0 * z], axis=-1)


def neuron_field(x: Floats) -> Floats:
    """Persistent sodium and potassium (Izhikevich 2007, ch. 4), x = (V in mV, n), per ms; 3 µA/cm² injected.

    With a potassium current this fast (0.152 ms) the neuron rests at -63.8 mV or spikes without end.
    """
    V, n = x[..., 0], x[..., 1]
    sodium = 1.0 / (1.0 + np.exp((-20.0 - V) / 15.0))
    open_ = 1.0 / (1.0 + np.exp((-25.0 - V) / 5.0))
    by_V = 3.0 - 8.0 * (V + 80.0) - 20.0 * sodium * (V - 60.0) - 10.0 * n * (V + 90.0)
    return np.stack([by_V, (open_ - n) / 0.152], axis=-1)


def flow_map(field: Field, dt: float, substeps: int) -> Field:
    """Map z(t) to z(t + dt) by classical Runge-Kutta steps of dt / substeps."""
    h = dt / substeps

    def advance(z: Floats) -> Floats:
        for _ in range(substeps):
            a = field(z)
            b = field(z + 0.5 * h * a)
            c = field(z + 0.5 * h * b)
            d = field(z + h * c)
            z = z + h / 6.0 * (a + 2.0 * b + 2.0 * c + d)
        return z

    return advance


# ---------------------------------------------------------------- the fit


def choose_hinges(columns: Floats, targets: Floats, n_base: int, count: int) -> list[int]:
    """Pick hinge pairs one after the other, each the one that explains most of what is left.

    columns (N, n_base + 2 pool): those every model has, then the first and the second hinges of all pairs;
    targets (N, M). Works on the scalar products alone, from which the chosen columns are eliminated.
    """

    def eliminate(taken: list[int]) -> None:
        nonlocal gram, share
        solved = np.linalg.solve(gram[np.ix_(taken, taken)], np.c_[gram[taken], share[taken]])
        away = gram[:, taken] @ solved
        gram, share = gram - away[:, : len(gram)], share - away[:, len(gram) :]

    gram, share = columns.T @ columns, columns.T @ targets
    pool = (len(gram) - n_base) // 2
    floor = 1e-6 * np.diag(gram)
    chosen: list[int] = []
    eliminate(list(range(n_base)))
    for _ in range(count):
        gain = (share**2).sum(axis=1) / np.maximum(np.diag(gram), floor)
        of_pair = gain[n_base : n_base + pool] + gain[n_base + pool :]
        of_pair[chosen] = -1.0
        chosen.append(int(of_pair.argmax()))
        eliminate([n_base + chosen[-1], n_base + pool + chosen[-1]])
    return chosen


def fit(
    step: Field, z: Floats, weight: Floats, symmetry: Floats, units: int, rng: np.random.Generator
) -> dict[str, Floats]:
    """Fit A, W1, W2, h1, h2 so that F(z) is near step(z) at z (N, M), counted by `weight` (N,).

    `symmetry` (M, M), its own inverse, commutes with the step: data and hinges are mirrored by it.
    """
    z = np.concatenate([z, z @ symmetry])
    root = np.sqrt(np.concatenate([weight, weight]))[:, None]
    pool, M = 300, z.shape[1]
    W2 = rng.normal(size=(pool, M))
    W2 /= np.linalg.norm(W2, axis=1, keepdims=True)
    h2 = -(W2 * z[rng.choice(len(z), size=pool, p=(root[:, 0] / root.sum()))]).sum(axis=1)
    base = np.concatenate([z, np.ones((len(z), 1))], axis=1)
    hinges = [np.maximum(z @ V.T + h2, 0.0) for V in (W2, W2 @ symmetry)]
    columns, target = np.concatenate([base, *hinges], axis=1) * root, step(z) * root
    kept = choose_hinges(columns, target, M + 1, units // 2)
    columns = columns[:, [*range(M + 1), *(M + 1 + k + side for side in (0, pool) for k in kept)]]
    ridge = 1e-8 * len(z) * np.r_[np.zeros(M + 1), np.ones(2 * len(kept))]
    found = np.linalg.solve(columns.T @ columns + np.diag(ridge), columns.T @ target).T
    return {
        "A": found[:, :M],
        "h1": found[:, M],
        "W1": found[:, M + 1 :],
        "W2": np.concatenate([W2[kept], W2[kept] @ symmetry]),
        "h2": np.concatenate([h2[kept], h2[kept]]),
    }


def errors(parameters: dict[str, Floats], step: Field, z: Floats) -> dict[str, float]:
    """Root-mean-square distance from the true flow after 1, 10 and 100 steps from z (N, M)."""
    model, true, out = PiecewiseLinearMap(**parameters), z, {}
    for n in range(1, 101):
        z, true = model(z), step(true)
        if n in (1, 10, 100):
            rms = float(np.sqrt(((z - true) ** 2).sum(axis=1).mean()))
            out[f"rms_error_{n}_step{'s' * (n > 1)}"] = float(f"{rms:.3g}")
    return out


# ---------------------------------------------------------------- the models


def lozi() -> PiecewiseLinearMap:
    """Lozi map x' = 1 - a|x| + y, y' = b x with a = 1.7, b = 0.5, by |x| = 2 relu(x) - x."""
    a, b = 1.7, 0.5
    return PiecewiseLinearMap(
        A=[[a, 1.0], [b, 0.0]],
        W1=[[-2.0 * a], [0.0]],
        W2=[[1.0, 0.0]],
        h1=[1.0, 0.0],
        h2=[0.0],
        name="Lozi map",
        coordinates=("x", "y"),
        origin={"source": "R. Lozi, J. Phys. Colloques 39 (1978) C5-9", "a": a, "b": b},
    )


def bistable() -> PiecewiseLinearMap:
    """Two sinks (one a focus) and a saddle; all four determinants are positive, so the map is invertible."""
    return PiecewiseLinearMap(
        A=[[0.58, 0.18], [0.88, 0.53]],
        W1=[[0.5, -2.09], [0.27, -2.26]],
        W2=np.eye(2),
        h1=[0.23, -0.74],
        h2=np.zeros(2),
        name="Bistable network",
        origin={"source": "parameters drawn at random until the map was invertible and bistable"},
    )


def duffing() -> PiecewiseLinearMap:
    """Shallow PLRNN for 0.3 time units of the Duffing oscillator, fitted on the square of half-side 2.2."""
    rng = np.random.default_rng(1)
    step = flow_map(duffing_field, 0.3, 30)
    z = rng.uniform(-2.2, 2.2, (2500, 2))
    found = fit(step, z, np.ones(len(z)), -np.eye(2), 64, rng)
    fresh = np.random.default_rng(100).uniform(-2.0, 2.0, (4000, 2))
    return PiecewiseLinearMap(
        **found,
        name="Duffing oscillator",
        coordinates=("position", "velocity"),
        origin={
            "source": "flow map of x'' = x - x^3 - 0.35 x', ridge regression",
            "dt": 0.3,
            **errors(found, step, fresh),
        },
    )


def decision() -> PiecewiseLinearMap:
    """Shallow PLRNN for 50 ms of the Wong-Wang decision model, fitted on the square from -0.1 to 1.1."""
    # The best of 23 seeds: invertible, as the flow is, and with the saddle in its place.
    rng = np.random.default_rng(21)
    step = flow_map(decision_field, 0.05, 20)
    z = rng.uniform(-0.1, 1.1, (2500, 2))
    found = fit(step, z, np.ones(len(z)), np.array([[0.0, 1.0], [1.0, 0.0]]), 32, rng)
    fresh = np.random.default_rng(100).uniform(0.0, 1.0, (4000, 2))
    return PiecewiseLinearMap(
        **found,
        name="Two-choice decision",
        coordinates=("S1", "S2"),
        origin={
            "source": "flow map of Wong & Wang, J. Neurosci. 26 (2006) 1314, coherence 0, ridge regression",
            "dt": 0.05,
            **errors(found, step, fresh),
        },
    )


LORENZ_MEAN, LORENZ_SCALE = np.array([0.0, 0.0, 23.55]), np.array([7.92, 9.0, 8.6])


def lorenz_step() -> Field:
    """Flow map of Lorenz-63 over 0.05 time units in standardised coordinates."""
    raw = flow_map(lorenz_field, 0.05, 25)
    return lambda z: (raw(z * LORENZ_SCALE + LORENZ_MEAN) - LORENZ_MEAN) / LORENZ_SCALE


def lorenz_states(starts: int, steps: int, rng: np.random.Generator) -> Floats:
    """Points (starts * steps, 3) of the attractor, standardised."""
    step, z, orbit = lorenz_step(), rng.normal(size=(starts, 3)), []
    for n in range(200 + steps):
        z = step(z)
        if n >= 200:
            orbit.append(z)
    return np.concatenate(orbit)


def lorenz() -> PiecewiseLinearMap:
    """Shallow PLRNN for 0.05 time units of Lorenz-63, fitted on, near and far from the attractor."""
    rng = np.random.default_rng(0)
    orbit = lorenz_states(60, 60, rng)
    near = orbit + rng.normal(0.0, 0.05, orbit.shape)
    far = rng.uniform(-3.0, 3.0, (1500, 3))  # a little weight far out keeps orbits from leaving
    z = np.concatenate([orbit, near, far])
    weight = np.r_[np.ones(2 * len(orbit)), np.full(len(far), 0.01)]
    found = fit(lorenz_step(), z, weight, np.diag([-1.0, -1.0, 1.0]), 100, rng)
    fresh = lorenz_states(40, 50, np.random.default_rng(100))
    return PiecewiseLinearMap(
        **found,
        name="Lorenz-63",
        coordinates=("x", "y", "z"),
        observation=Observation(np.diag(LORENZ_SCALE), LORENZ_MEAN, ("X", "Y", "Z")),
        origin={
            "source": "flow map of Lorenz-63 (sigma 10, rho 28, beta 8/3), standardised, ridge regression",
            "dt": 0.05,
            **errors(found, lorenz_step(), fresh),
        },
    )


def lorenz_recording(path: Path) -> None:
    """Write Lorenz-63 as it might be measured: 40 time units, 100 samples each, noise of 1 % of the spread.

    It begins where the first orbit of the example does, so that the two are seen to part.
    """
    step, z = flow_map(lorenz_field, 0.01, 10), np.array([0.1, 0.1, -0.2]) * LORENZ_SCALE + LORENZ_MEAN
    rows = []
    for n in range(4000):
        rows.append([0.01 * n, *z])
        z = step(z)
    table = np.array(rows)
    table[:, 1:] += np.random.default_rng(63).normal(size=(len(table), 3)) * 0.01 * LORENZ_SCALE
    np.savetxt(
        path, table, fmt=["%.2f", "%.3f", "%.3f", "%.3f"], delimiter=",", header="t (s),X,Y,Z", comments=""
    )


def neuron_recording(path: Path) -> None:
    """Write the neuron as 80 sweeps of 5 ms, sampled every 50 µs; every other one starts within the cycle."""
    rng = np.random.default_rng(3)
    wide = rng.uniform((-75.0, 0.0), (-5.0, 0.75), (40, 2))
    within = rng.uniform((-40.0, 0.2), (-18.0, 0.55), (40, 2))
    x, step = np.stack([wide, within], axis=1).reshape(-1, 2), flow_map(neuron_field, 0.05, 10)
    sweeps = [x]
    for _ in range(99):
        sweeps.append(step(sweeps[-1]))
    time = np.broadcast_to(0.05 * np.arange(100)[:, None, None], (100, 80, 1))
    table = np.concatenate([time, np.stack(sweeps)], axis=2).swapaxes(0, 1).reshape(-1, 3)
    np.savetxt(
        path, table, fmt=["%.2f", "%.3f", "%.5f"], delimiter=",", header="t (ms),V (mV),n", comments=""
    )


def neuron() -> PiecewiseLinearMap:
    """Shallow PLRNN fitted to the recording beside it, as a user would; its last 20 sweeps are held back."""
    neuron_recording(HERE / "neuron_recording.csv")
    settings = FitSettings(
        units=80, updates=40_000, length=30, batch=32, every=6, share=0.0, rate=3e-3, final_rate=1e-5
    )
    fitted = fit_model(
        load_recording(HERE / "neuron_recording.csv"), settings, (0, 1, 2),
        preparation=Preparation(held_back=tuple(range(60, 80))),
    )  # fmt: skip
    print(fitted.judgement.verdict)
    source = "fitted to neuron_recording.csv: Izhikevich, Dynamical Systems in Neuroscience (2007), ch. 4"
    return fitted.model.with_changes(
        name="Spiking neuron", coordinates=("v", "n"), origin={"source": source, **fitted.model.origin}
    )


def evidence() -> PiecewiseLinearMap:
    """Two populations that inhibit each other, with two constant inputs: evidence for one, and drive to both.

    r_i' = 0.8 r_i + 0.2 f(1/2 + 3/2 (r_i - r_j) + drive +- evidence), f(u) = relu(u) - relu(u - 1) between 0
    and 1. Without drive, with the difference d = r_1 - r_2 and the evidence e: two sinks at d = 1 and -1, a
    saddle at d = -e. At e = 1 the saddle meets the sink at d = -1 on a border, and both vanish. Without
    evidence and with a drive between 1/2 and 1 there is a third sink, both populations active.
    """
    inner = 1.5 * np.array([[1.0, -1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, 1.0]])
    plain = PiecewiseLinearMap(
        A=0.8 * np.eye(2),
        W1=0.2 * np.array([[1.0, -1.0, 0.0, 0.0], [0.0, 0.0, 1.0, -1.0]]),
        W2=inner,
        h1=np.zeros(2),
        h2=np.array([0.5, -0.5, 0.5, -0.5]),
        name="Decision with evidence",
        coordinates=("r1", "r2"),
        origin={"source": "r_i' = 0.8 r_i + 0.2 f(1/2 + 3/2 (r_i - r_j) + drive +- evidence), 0 <= f <= 1"},
    )
    C = np.stack([np.sign(inner[:, 0]), np.ones(4)], axis=1)
    inputs = ConstantInput(
        np.zeros((2, 2)), C, plain.h1, plain.h2, np.zeros(2), ("evidence", "drive"),
        low=np.array([-1.5, -1.0]), high=np.array([1.5, 1.5]),
    )  # fmt: skip
    return plain.with_inputs(inputs)


EXAMPLES: dict[str, Callable[[], PiecewiseLinearMap]] = {
    "lozi": lozi,
    "bistable": bistable,
    "duffing": duffing,
    "decision": decision,
    "evidence": evidence,
    "lorenz": lorenz,
    "neuron": neuron,
}


def main(names: list[str]) -> None:
    """Write the named examples, or all, and print what their fits are worth."""
    for name in names or EXAMPLES:
        model = EXAMPLES[name]()
        save_model(model, HERE / f"{name}.npz")
        if name == "lorenz":
            lorenz_recording(HERE / "lorenz_recording.csv")
        fitted = ", ".join(f"{key} {value}" for key, value in model.origin.items() if "error" in key)
        print(f"{name}: M = {model.dimension}, {model.n_units} units{', ' * bool(fitted)}{fitted}")


if __name__ == "__main__":
    main(sys.argv[1:])
