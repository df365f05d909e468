"""What of the window goes into a figure: its view, layers and selection."""

from __future__ import annotations

from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.gui.plots.fit import first_view
from plrnn_explorer.gui.plots.picture import default_layers
from plrnn_explorer.gui.session import Session
from plrnn_explorer.study.study import Study


def as_shown(study: Study) -> Study:
    """Return a study with the view on screen: a study has none of its own before it is moved or analysed."""
    if study.model.dimension == 1:
        return study
    view = first_view(study)
    return study if view is study.view else study.with_changes(view=view)


def completed(options: FigureOptions, session: Session) -> FigureOptions:
    """Options with the layers, selected cycles and window of the phase space, where they have none."""
    study = session.study
    if study is None:
        return options
    shown = as_shown(study)
    by_hand = shown.view.layers if shown.view else {}
    layers = {**default_layers(study.model), **by_hand}
    # Names are left to the figure, unless switched by hand: print has no hovering.
    own = {n: on for n, on in layers.items() if n != "labels" or n in by_hand}
    selected = tuple(i for i in session.selected if i.startswith("cycle:"))
    return options.with_changes(
        layers=options.layers or own,
        objects=options.objects or selected,
        view=options.view or shown.view,
    )
