"""See what a trained ReLU recurrent network does: cycles, manifolds, basins, homoclinic points."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

# The matrices are small and many: a second BLAS thread only makes every product wait for it, and may sum in
# another order, so that results would depend on the machine's load. Set these variables before to have more.
for _variable in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_variable, "1")

__version__ = "0.1.0"

if TYPE_CHECKING:
    from plrnn_explorer.dynamics.attractors import find_attractors
    from plrnn_explorer.dynamics.basins import map_basins
    from plrnn_explorer.dynamics.bifurcation import bifurcation_diagram
    from plrnn_explorer.dynamics.cycles import find_cycles
    from plrnn_explorer.dynamics.entropy import topological_entropy
    from plrnn_explorer.dynamics.exact_basins import exact_basins
    from plrnn_explorer.dynamics.homoclinic import find_homoclinic_points
    from plrnn_explorer.dynamics.invertibility_check import check_invertibility
    from plrnn_explorer.dynamics.lyapunov import lyapunov_spectrum
    from plrnn_explorer.dynamics.manifolds import grow_manifold
    from plrnn_explorer.dynamics.observed_states import states_of_observation
    from plrnn_explorer.dynamics.plane import Plane
    from plrnn_explorer.dynamics.preimages import find_preimages
    from plrnn_explorer.dynamics.slices import slice_stable_manifold
    from plrnn_explorer.dynamics.symbols import find_symbols
    from plrnn_explorer.dynamics.volumes import volume_fractions
    from plrnn_explorer.export.figure import draw_figure, save_figure
    from plrnn_explorer.export.options import FigureOptions
    from plrnn_explorer.export.recipe import read_figure_recipe
    from plrnn_explorer.export.script import write_figure_script
    from plrnn_explorer.export.summary import summary
    from plrnn_explorer.fit.fitting import fit_model
    from plrnn_explorer.fit.judging import judge
    from plrnn_explorer.fit.preparing import Preparation, prepare
    from plrnn_explorer.fit.proposal import proposed_settings
    from plrnn_explorer.fit.settings import FitSettings
    from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
    from plrnn_explorer.models.inputs import ConstantInput, input_on_coordinates, input_on_units
    from plrnn_explorer.models.load import load_model, save_model
    from plrnn_explorer.models.map import PiecewiseLinearMap
    from plrnn_explorer.recordings.errors import RecordingFileError
    from plrnn_explorer.recordings.load import load_recording
    from plrnn_explorer.recordings.matching import align_recording
    from plrnn_explorer.report import write_report
    from plrnn_explorer.study.analyse import Settings
    from plrnn_explorer.study.commands import (
        add_orbit,
        add_recording,
        align_again,
        analyse,
        analyse_view,
        at_input,
        at_parameter,
        follow_bifurcations,
        grow_manifolds,
        judge_against,
        look_at,
        measure_orbit,
        move_orbit,
        name_coordinates,
        open_study,
        remove,
        run_orbits,
        set_appearance,
        set_inputs,
        show_layers,
    )
    from plrnn_explorer.study.script import script_of
    from plrnn_explorer.study.store import save_study
    from plrnn_explorer.study.study import Study

# Imported on first use: the command line and the window start without scipy.
_HOMES = {
    "PiecewiseLinearMap": "models.map",
    "ModelChoiceNeeded": "models.errors",
    "ModelFileError": "models.errors",
    "RecordingFileError": "recordings.errors",
    "align_recording": "recordings.matching",
    "load_model": "models.load",
    "load_recording": "recordings.load",
    "save_model": "models.load",
    "volume_fractions": "dynamics.volumes",
    "bifurcation_diagram": "dynamics.bifurcation",
    "check_invertibility": "dynamics.invertibility_check",
    "exact_basins": "dynamics.exact_basins",
    "find_attractors": "dynamics.attractors",
    "find_cycles": "dynamics.cycles",
    "find_homoclinic_points": "dynamics.homoclinic",
    "find_preimages": "dynamics.preimages",
    "find_symbols": "dynamics.symbols",
    "grow_manifold": "dynamics.manifolds",
    "lyapunov_spectrum": "dynamics.lyapunov",
    "map_basins": "dynamics.basins",
    "slice_stable_manifold": "dynamics.slices",
    "states_of_observation": "dynamics.observed_states",
    "topological_entropy": "dynamics.entropy",
    "ConstantInput": "models.inputs",
    "FitSettings": "fit.settings",
    "Preparation": "fit.preparing",
    "fit_model": "fit.fitting",
    "judge": "fit.judging",
    "prepare": "fit.preparing",
    "proposed_settings": "fit.proposal",
    "Plane": "dynamics.plane",
    "Settings": "study.analyse",
    "Study": "study.study",
    "add_orbit": "study.commands",
    "add_recording": "study.commands",
    "align_again": "study.commands",
    "analyse": "study.commands",
    "analyse_view": "study.commands",
    "at_input": "study.commands",
    "at_parameter": "study.commands",
    "draw_figure": "export.figure",
    "FigureOptions": "export.options",
    "read_figure_recipe": "export.recipe",
    "write_figure_script": "export.script",
    "follow_bifurcations": "study.commands",
    "grow_manifolds": "study.commands",
    "input_on_coordinates": "models.inputs",
    "input_on_units": "models.inputs",
    "judge_against": "study.commands",
    "look_at": "study.commands",
    "measure_orbit": "study.commands",
    "move_orbit": "study.commands",
    "name_coordinates": "study.commands",
    "open_study": "study.commands",
    "remove": "study.commands",
    "run_orbits": "study.commands",
    "save_figure": "export.figure",
    "save_study": "study.store",
    "script_of": "study.script",
    "set_appearance": "study.commands",
    "set_inputs": "study.commands",
    "show_layers": "study.commands",
    "summary": "export.summary",
    "write_report": "report",
}

__all__ = [
    "ConstantInput",
    "FigureOptions",
    "FitSettings",
    "ModelChoiceNeeded",
    "ModelFileError",
    "PiecewiseLinearMap",
    "Plane",
    "Preparation",
    "RecordingFileError",
    "Settings",
    "Study",
    "add_orbit",
    "add_recording",
    "align_again",
    "align_recording",
    "analyse",
    "analyse_view",
    "at_input",
    "at_parameter",
    "bifurcation_diagram",
    "check_invertibility",
    "draw_figure",
    "exact_basins",
    "find_attractors",
    "find_cycles",
    "find_homoclinic_points",
    "find_preimages",
    "find_symbols",
    "fit_model",
    "follow_bifurcations",
    "grow_manifold",
    "grow_manifolds",
    "input_on_coordinates",
    "input_on_units",
    "judge",
    "judge_against",
    "load_model",
    "load_recording",
    "look_at",
    "lyapunov_spectrum",
    "map_basins",
    "measure_orbit",
    "move_orbit",
    "name_coordinates",
    "open_study",
    "prepare",
    "proposed_settings",
    "read_figure_recipe",
    "remove",
    "run_orbits",
    "save_figure",
    "save_model",
    "save_study",
    "script_of",
    "set_appearance",
    "set_inputs",
    "show_layers",
    "slice_stable_manifold",
    "states_of_observation",
    "summary",
    "topological_entropy",
    "volume_fractions",
    "write_figure_script",
    "write_report",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


if "IPython" in sys.modules:  # in a notebook, values show themselves
    import_module(f"{__name__}.notebook").register()
