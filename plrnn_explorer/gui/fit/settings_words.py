"""What the settings of a fit are called and what each means, in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from plrnn_explorer.fit.network import Kind
from plrnn_explorer.translation import mark


@dataclass(frozen=True)
class Row:
    """A number: its name, a sentence, from where to where, the step of its arrows, digits, and a unit."""

    name: str
    sentence: str
    low: float
    high: float
    step: float = 1.0
    decimals: int = 0
    suffix: str = ""


#: Families, and what each of them is.
KIND_WORDS: dict[Kind, tuple[str, str]] = {
    "shallow PLRNN": (
        mark("Shallow PLRNN"),
        mark("One hidden layer of ReLU units; its states are the data themselves. A good first choice."),
    ),
    "clipped shallow PLRNN": (
        mark("Clipped shallow PLRNN"),
        mark("As the shallow PLRNN, but every unit is bounded: its orbits cannot run off to infinity."),
    ),
    "AL-RNN": (
        mark("AL-RNN"),
        mark("Linear but for a few ReLU units: few regions, so that all cycles can be found. Slower to fit."),
    ),
}

#: Settings one thinks about first.
MAIN: dict[str, Row] = {
    "units": Row(
        mark("ReLU units"), mark("More units bend the map in more places; too many fit the noise."),
        1, 2000, 1,
    ),
    "dimension": Row(
        mark("State variables"), mark("More than there are data leave room for what was not measured."),
        1, 500, 1,
    ),
    "updates": Row(
        mark("Updates"), mark("How often the parameters are improved; the time grows with it."),
        50, 10_000_000, 1000,
    ),
    "networks": Row(
        mark("Networks"), mark("So many are trained from different seeds; the best one is kept."),
        1, 50, 1,
    ),
}  # fmt: skip

#: What is said of the two ways of teacher forcing.
FORCING_WORDS: dict[str, tuple[str, str]] = {
    "sparse": (
        mark("Sparse"),
        mark("Every so many steps the orbit is put back on the data; in between it runs freely."),
    ),
    "generalised": (
        mark("Generalised"),
        mark("At every step the orbit is moved a share of the way to the data."),
    ),
}

#: Settings that are folded away.
ADVANCED: dict[str, Row] = {
    "every": Row(
        mark("Forced every"), mark("About a quarter of a period: seldom enough to learn to go on alone."),
        1, 10_000, 1, 0, mark(" steps"),
    ),
    "share": Row(
        mark("Share of the way"), mark("1 is one-step prediction, 0 is free running."), 0, 1, 0.05, 3
    ),
    "length": Row(
        mark("Sequence length"), mark("Steps through which errors are followed back in time."),
        1, 100_000, 10, 0, mark(" steps"),
    ),
    "batch": Row(mark("Sequences per update"), mark("More give a steadier and slower descent."), 1, 4096, 4),
    "rate": Row(
        mark("Learning rate at first"), mark("Size of a step of the optimiser (Adam)."),
        1e-6, 1, 1e-3, 6,
    ),
    "final_rate": Row(
        mark("Learning rate at the end"), mark("It falls to this geometrically."), 1e-7, 1, 1e-5, 7
    ),
    "noise": Row(
        mark("Noise"), mark("Added to the data the orbit is forced to, in standard deviations."),
        0, 10, 0.01, 3,
    ),
    "invertibility": Row(
        mark("Towards invertibility"),
        mark("Weight of a penalty for regions that turn space inside out; 0 for none. Manifolds of an"
             " invertible map have no folds."),
        0, 1000, 0.1, 3,
    ),
    "seed": Row(
        mark("First seed"), mark("The same seed and settings give the same network, bit by bit."),
        0, 2_000_000_000, 1,
    ),
}  # fmt: skip
