"""A fit as Python that gives the same network again."""

from __future__ import annotations

from dataclasses import replace

from plrnn_explorer.fit.fitting import Fitting
from plrnn_explorer.fit.preparing import Preparation
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.literals import literal
from plrnn_explorer.study.recording_code import recording_code
from plrnn_explorer.study.version import program

_IMPORTS = "from plrnn_explorer import FitSettings, Preparation, fit_model, load_recording{more}\n{study}"


def fit_script(recording: Recording, preparation: Preparation, found: Fitting, target: str) -> str:
    """A script that fits the same network and saves it as `target`."""
    head = f'"""Written by {program()}: fits the same network again, bit by bit."""\n\n'
    imports = _IMPORTS.format(more=", save_model", study="")
    body = _fit(recording, preparation, found)
    end = f"\nprint(fitted.judgement.verdict)\nsave_model(fitted.model, {literal(target)})\n"
    return f"{head}{imports}\n{body}{end}"


def study_code(recording: Recording, preparation: Preparation, found: Fitting) -> str:
    """Statements that make the study of a fitted model, for its history."""
    imports = _IMPORTS.format(
        more=", prepare", study="from plrnn_explorer.study.fitted import study_of_fit\n"
    )
    call_ = "study_of_fit(fitted.model, recording, preparation, prepare(recording, preparation))"
    return f"{imports}{_fit(recording, preparation, found)}study = {call_}"


def _fit(recording: Recording, preparation: Preparation, found: Fitting) -> str:
    settings = replace(found.settings, seed=found.seeds[0])
    stopped = "" if found.done >= 1.0 else f", until={found.made}"
    fitted = f"fit_model(recording, settings, {literal(found.seeds)}, preparation=preparation{stopped})"
    lines = [
        f"preparation = {literal(preparation)}",
        f"settings = {literal(settings)}",
        f"fitted = {fitted}",
    ]
    return "\n".join([recording_code(recording).rstrip(), *lines]) + "\n"
