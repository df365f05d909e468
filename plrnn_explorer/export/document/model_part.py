"""The model, the settings and how to make it all again, as parts of a report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.export.account.phrase import Phrase
from plrnn_explorer.export.document.parts import Block, Code, Table, Text
from plrnn_explorer.export.words import number
from plrnn_explorer.fit.recipe import recipe_words
from plrnn_explorer.models.equation import equation
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.script import parts_of, script_of, with_imports
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.version import program
from plrnn_explorer.translation import tr

#: Models with no more numbers than this are printed whole.
_MOST_NUMBERS = 80
#: Most characters of one setting.
_LONGEST = 90
#: Python that computes something.
_COMPUTES = re.compile(r"\b(analyse|analyse_view|grow_manifolds|judge_against|measure_orbit)\(")
#: Most characters of the script.
_LONGEST_CODE = 6000
#: What is said elsewhere in the report.
_SAID = frozenset({"model", "version", "cycle", "cycles", "curves", "plane", "which"})
_REFERENCES = (
    "Eisenmann, Brändle, Monfared & Durstewitz: Detecting Invariant Manifolds in ReLU-Based RNNs."
    " arXiv 2510.03814, ICLR 2026.",
    "Eisenmann, Monfared, Göring & Durstewitz: Bifurcations and loss jumps in RNN training. NeurIPS 2023.",
    "Smale: Diffeomorphisms with many periodic points. Differential and Combinatorial Topology, Princeton"
    " 1965 (a transverse homoclinic point implies chaos).",
    "Daza, Wagemakers, Georgeot, Guéry-Odelin & Sanjuán: Basin entropy. Sci. Rep. 6, 31416 (2016).",
    "Katzenelson: An algorithm for solving nonlinear resistor networks. Bell Syst. Tech. J. 44, 1605 (1965).",
)


def model_blocks(study: Study) -> list[Block]:
    """Family, equation, sizes, inputs, observation, and the matrices or their statistics."""
    model = study.model
    rows = [
        (tr("Name"), model.name or tr("without a name")),
        (tr("Family"), model.family),
        (tr("Update"), equation(model)),
        (tr("State variables M"), str(model.dimension)),
        (tr("ReLU units H"), str(model.n_units)),
        (tr("Fingerprint (SHA-256)"), model.fingerprint),
    ]
    if study.source:
        rows.append((tr("Source"), source_name(study)))
    if fitted := recipe_words(model.origin):
        rows.append((tr("Fitted"), fitted))
    if model.inputs is not None:
        rows.append((tr("Constant input"), model.inputs.text or tr("zero")))
    if model.observation is not None:
        rows.append((tr("Observed data"), ", ".join(model.observation.labels)))
    found: list[Block] = [
        Table(tr("What it is and where it comes from."), (tr("Property"), tr("Value")), tuple(rows))
    ]
    total = sum(array.size for array in _arrays(model).values())
    if total <= _MOST_NUMBERS:
        found.append(Code(_written(model), tr("All parameters, in full precision.")))
    return [*found, _statistics(model)]


def source_name(study: Study) -> str:
    """Name of the model file without its folder: reports travel."""
    return study.source if study.source.startswith("example:") else Path(study.source).name


def _arrays(model: PiecewiseLinearMap) -> dict[str, Floats]:
    arrays = {"A": model.A, "W1": model.W1, "W2": model.W2, "h1": model.h1, "h2": model.h2}
    if model.observation is not None:
        arrays |= {"B": model.observation.B, "b": model.observation.b}
    return arrays


def _written(model: PiecewiseLinearMap) -> str:
    with np.printoptions(precision=17, floatmode="unique", linewidth=96, threshold=10_000):
        return "\n".join(f"{name} = {array!r}" for name, array in _arrays(model).items())


def _statistics(model: PiecewiseLinearMap) -> Table:
    head = tuple(map(tr, ("Parameter", "Shape", "Smallest", "Largest", "Mean", "Largest singular value")))
    rows = []
    for name, array in _arrays(model).items():
        if not array.size:
            continue
        norm = number(float(np.linalg.norm(array, 2)))
        size = " × ".join(map(str, array.shape))
        rows.append((name, size, *(number(float(v)) for v in (array.min(), array.max(), array.mean())), norm))
    caption = tr("Parameters of the canonical form F(z) = A z + W1 relu(W2 z + h2) + h1.")
    return Table(caption, head, tuple(rows), numeric=frozenset(range(2, 6)))


def settings_table(study: Study) -> Table | None:
    """What every computation was asked for, as kept with its result."""
    parts: list[tuple[str, Mapping[str, Any]]] = []
    if study.cycles is not None:
        parts.append((tr("cycles"), study.cycles.parameters))
    for name, items in (
        (tr("manifolds"), study.manifolds), (tr("surfaces"), study.surfaces), (tr("slices"), study.slices),
        (tr("homoclinic points"), study.connections),
    ):  # fmt: skip
        if items:
            parts.append((name, items[0].parameters))
    if study.attractors is not None:
        parts.append((tr("attractors"), study.attractors.parameters))
    if study.basins is not None:
        parts.append((tr("basins"), study.basins.parameters))
    rows = tuple((name, key, value) for name, given in parts for key, value in _plain(given))
    if not rows:
        return None
    return Table(tr("Settings, as kept with each result."), (tr("Of"), tr("Setting"), tr("Value")), rows)


def _plain(given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in given.items():
        if key in _SAID or not isinstance(value, bool | int | float | str | tuple | list):
            continue
        text = _value(value)
        yield str(key), text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _value(value: Any) -> str:
    """A setting in words."""
    if isinstance(value, float):
        return number(value, 6)
    if isinstance(value, tuple | list):
        return f"({', '.join(map(_value, value))})"
    return str(value)


def reproduce_blocks(study: Study, commands: str) -> list[Block]:
    """The command line and the Python lines that make the results again."""
    name = source_name(study) if study.source else "MODEL"
    given = ",".join(number(v, 17).replace("−", "-") for v in _input_values(study))
    option = f" --input={given}" if given else ""
    period = ""
    if study.cycles is not None and study.cycles.completeness:
        period = f" --max-period {max(study.cycles.completeness)}"
    command = f"plrnn-explorer analyse {name} --out results{period}{option}"
    timings = ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in study.timings.items())
    made = tr("Made by {program}.").format(program=program())
    made += " " + tr("Computing took: {times}.").format(times=timings) if timings else ""
    return [
        Text((Phrase(made),)),
        Code(command, tr("On the command line:")),
        Code(commands, tr("In Python:")),
    ]


def _input_values(study: Study) -> list[float]:
    inputs = study.model.inputs
    return [] if inputs is None or not inputs.text else [float(v) for v in inputs.values]


def python_lines(study: Study) -> str:
    """Python that makes the study again: all that was done, or the analysis where no steps were kept."""
    if not study.source:  # matrices in full would be a book
        study = study.with_changes(source="model.npz")
    if any(_COMPUTES.search(step.code) for step in study.history):
        return _shortened(script_of(study))
    period = ""
    if study.cycles is not None and study.cycles.completeness:
        period = f", max_period={max(study.cycles.completeness)}"
    # What was found lies in the study file that was opened, which a reader of the report does not have.
    kept = tuple(step for step in study.history if step.kind != "open")
    done = "\n".join(code for _, code in parts_of(study.with_changes(history=kept)))
    return _shortened(
        with_imports(f'{done}\nstudy = analyse(study{period})\nwrite_report(study, "report.html")')
    )


def _shortened(code: str) -> str:
    """A script as far as it fits into a report."""
    if len(code) <= _LONGEST_CODE:
        return code
    told = tr("# … {n} more lines: the window copies the whole as Python, and the study keeps it")
    kept = code[:_LONGEST_CODE].rpartition("\n")[0]
    return f"{kept}\n{told.format(n=code.count(chr(10)) - kept.count(chr(10)))}"


def reference_blocks() -> list[Block]:
    """The papers the methods come from."""
    return [Text((Phrase(text),), "item") for text in _REFERENCES]
