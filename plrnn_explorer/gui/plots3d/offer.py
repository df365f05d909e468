"""Whether a study has anything to be seen in the view of space, and what is said where it has not."""

from __future__ import annotations

from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


def has_space(study: Study) -> bool:
    """Whether there is something to turn: three dimensions, or settling times over two."""
    return study.model.dimension > 2 or (study.model.dimension == 2 and bool(study.known_attractors))


def nothing(study: Study) -> tuple[str, ...]:
    """Why there is nothing to see, and what a button says that brings it."""
    if study.model.dimension == 1:
        return (tr("This model has one dimension: there is no space to turn."),)
    return (
        tr(
            "This model has two dimensions. What will be here: how many steps each starting point takes "
            "until it settles, as a height over the plane."
        ),
        tr("Map basins"),
    )
