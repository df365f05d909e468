"""The main job: everything about a model, stage by stage, as one long computation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.study.study import Study

Stage = Literal["invertibility", "cycles", "manifolds", "connections", "basins"]
STAGES: tuple[Stage, ...] = ("invertibility", "cycles", "manifolds", "connections", "basins")


@dataclass(frozen=True)
class Settings:
    """What the analysis may spend.

    Attributes
    ----------
    max_period : int
        Longest cycles searched.
    resolution : int
        Cells along the longer side of the basin window.
    max_arclength : float
        Of each manifold, in widths of the window.
    max_cells : int
        Segments of each manifold.
    basin_steps : int
        Steps before a cell is left undecided.
    seed : int
        Of everything random.
    """

    max_period: int = 8
    resolution: int = 400
    max_arclength: float = 200.0
    max_cells: int = 100_000
    basin_steps: int = 4000
    seed: int = 0


def analyse_steps(
    study: Study, settings: Settings | None = None, stages: tuple[Stage, ...] = STAGES
) -> Steps[Study]:
    """Run the named stages on a study; each step yields the study found so far.

    A stage that needs an earlier one that has not been run yet (manifolds need cycles) runs it first. The
    first run also chooses the view's window so that the recurrent part is seen.
    """
    raise NotImplementedError
