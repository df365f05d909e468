"""See what a trained ReLU recurrent network does: cycles, manifolds, basins, homoclinic points."""

from __future__ import annotations

import os
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
    from plrnn_explorer.dynamics.cycles import find_cycles
    from plrnn_explorer.dynamics.entropy import topological_entropy
    from plrnn_explorer.dynamics.exact_basins import exact_basins
    from plrnn_explorer.dynamics.homoclinic import find_homoclinic_points
    from plrnn_explorer.dynamics.invertibility_check import check_invertibility
    from plrnn_explorer.dynamics.lyapunov import lyapunov_spectrum
    from plrnn_explorer.dynamics.manifolds import grow_manifold
    from plrnn_explorer.dynamics.observed_states import states_of_observation
    from plrnn_explorer.dynamics.preimages import find_preimages
    from plrnn_explorer.dynamics.slices import slice_stable_manifold
    from plrnn_explorer.dynamics.symbols import find_symbols
    from plrnn_explorer.dynamics.volumes import volume_fractions
    from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
    from plrnn_explorer.models.load import load_model, save_model
    from plrnn_explorer.models.map import PiecewiseLinearMap
    from plrnn_explorer.recordings.errors import RecordingFileError
    from plrnn_explorer.recordings.load import load_recording
    from plrnn_explorer.recordings.matching import align_recording

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
}

__all__ = [
    "ModelChoiceNeeded",
    "ModelFileError",
    "PiecewiseLinearMap",
    "RecordingFileError",
    "align_recording",
    "check_invertibility",
    "exact_basins",
    "find_attractors",
    "find_cycles",
    "find_homoclinic_points",
    "find_preimages",
    "find_symbols",
    "grow_manifold",
    "load_model",
    "load_recording",
    "lyapunov_spectrum",
    "map_basins",
    "save_model",
    "slice_stable_manifold",
    "states_of_observation",
    "topological_entropy",
    "volume_fractions",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
