"""A bifurcation diagram as part of a study, and whether it still belongs to the study's network."""

from __future__ import annotations

from typing import Any

from plrnn_explorer.dynamics.bifurcation import bifurcation_steps
from plrnn_explorer.dynamics.bifurcations.diagram import BifurcationDiagram
from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.study.history import Step
from plrnn_explorer.study.literals import call, literal
from plrnn_explorer.study.study import Study


def study_bifurcation_steps(
    study: Study, parameter: str, values: tuple[float, float], **settings: Any
) -> Steps[Study]:
    """Run `follow_bifurcations` step by step."""
    known = study.cycles.cycles if study.cycles is not None else ()
    for progress in bifurcation_steps(study.model, parameter, values, cycles=known, **settings):
        done = bool(progress.result.branches)
        result = study.with_changes(bifurcations=progress.result) if done else study
        yield Progress(result, progress.fraction, progress.message)


def follow_bifurcations(study: Study, parameter: str, values: tuple[float, float], **settings: Any) -> Study:
    """Follow the cycles of a study's network along an input or a parameter; see `bifurcation_diagram`.

    Parameters
    ----------
    study : Study
        Its cycles are followed, and those that a search finds.
    parameter : str
        Name of an input, or an entry such as ``"W1[0, 3]"``.
    values : (float, float)
    **settings
        As for `bifurcation_diagram`: ``longest_period``, ``searches``, ``samples``, …

    Returns
    -------
    Study
        With ``bifurcations``.
    """
    return finish(study_bifurcation_steps(study, parameter, values, **settings))


def bifurcation_step(text: str, parameter: str, values: tuple[float, float], **settings: Any) -> Step:
    """The step of the history that does it again."""
    given = call("follow_bifurcations", "study", literal(parameter), literal(values), **settings)
    return Step(text, f"study = {given}")


def line_of(study: Study | None) -> ParameterLine | None:
    """The line of maps a study's diagram is of; None without one, or where the network is another one now."""
    if study is None or study.bifurcations is None:
        return None
    diagram: BifurcationDiagram = study.bifurcations
    try:
        line = ParameterLine.of(study.model, diagram.parameter)
    except ValueError:
        return None
    return line if line.at(diagram.low).fingerprint == diagram.parameters.get("line") else None
