"""Python that writes a figure of a study again: what a history keeps of a figure that was saved."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

from plrnn_explorer.export.look import MANY_BORDERS
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.study.literals import call, literal
from plrnn_explorer.study.study import Study


def figure_statement(study: Study, path: Path, options: FigureOptions, function: str = "save_figure") -> str:
    """A statement that writes a figure of the variable ``study``, with the options that are not usual.

    Parameters
    ----------
    study : Study
    path : of the file
    options : FigureOptions
    function : "save_figure" or "write_figure_script"
    """
    usual = FigureOptions()
    given: dict[str, Any] = {
        f.name: getattr(options, f.name)
        for f in fields(options)
        if getattr(options, f.name) != getattr(usual, f.name)
    }
    if _same_window(study, options):
        given.pop("view", None)
    layers = _switched(study, options)
    given = {k: v for k, v in given.items() if k != "layers"} | ({"layers": layers} if layers else {})
    return call(function, "study", literal(str(path)), **given)


def _same_window(study: Study, options: FigureOptions) -> bool:
    """Whether a figure shows the study's own window, which it does without being told."""
    one, two = study.view, options.view
    if one is None or two is None:
        return False
    return one.plane.same_as(two.plane) and (one.x, one.y) == (two.x, two.y)


def _switched(study: Study, options: FigureOptions) -> dict[str, bool]:
    """Layers that are not as the figure has them by itself."""
    own = dict(study.view.layers) if study.view else {}
    usual = {"borders": study.model.n_units <= MANY_BORDERS, "vectors": False, **own}
    return {name: on for name, on in options.layers.items() if usual.get(name, True) != on}
