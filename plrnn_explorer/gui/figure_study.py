"""What of the window goes into a figure: its view, layers and selection."""

from __future__ import annotations

from plrnn_explorer.export.options import PANELS, FigureOptions
from plrnn_explorer.gui.plots.fit import first_view
from plrnn_explorer.gui.plots.picture import default_layers
from plrnn_explorer.gui.session import Session
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


def as_shown(session: Session) -> Study | None:
    """Return the study with the view on screen: it has none of its own before it is moved or analysed."""
    study = session.study
    if study is None or study.model.dimension == 1:
        return study
    view = study.view or session.on_screen() or first_view(study)
    return study if view is study.view else study.with_changes(view=view)


def completed(options: FigureOptions, session: Session) -> FigureOptions:
    """Options with the layers, selected cycles and window of the phase space, where they have none."""
    shown = as_shown(session)
    if shown is None:
        return options
    by_hand = shown.view.layers if shown.view else {}
    layers = {**default_layers(shown.model), **by_hand}
    # Names are left to the figure, unless switched by hand: print has no hovering.
    own = {n: on for n, on in layers.items() if n != "labels" or n in by_hand}
    selected = tuple(i for i in session.selected if i.startswith("cycle:"))
    return options.with_changes(
        layers=options.layers or own,
        objects=options.objects or selected,
        view=options.view or shown.view,
    )


def possible(options: FigureOptions, study: Study | None) -> FigureOptions:
    """Options without the panels that a study has nothing for; with the first it has, if none is left."""
    missing = missing_panels(study)
    left = tuple(p for p in options.panels if p not in missing)
    return options.with_changes(panels=left or tuple(p for p in PANELS if p not in missing)[:1] or PANELS[:1])


def missing_panels(study: Study | None) -> dict[str, str]:
    """Panels that cannot be drawn of a study, and why."""
    found = _missing_of_state(study)
    if study is not None and study.bifurcations is None:
        found["bifurcations"] = tr("No bifurcation diagram was computed yet.")
    return found


def _missing_of_state(study: Study | None) -> dict[str, str]:
    """Panels about the state at one input that cannot be drawn, and why."""
    if study is None:
        return dict.fromkeys(PANELS, tr("There is no model."))
    found = {}
    if study.model.dimension == 1:
        found["phase"] = tr("A map of one dimension has no phase plane.")
    if not study.views or study.model.dimension == 1:
        found["second"] = tr("No second view is open.")
    if study.model.dimension == 1:
        found["space"] = tr("The state has one dimension.")
    elif study.model.dimension == 2 and not study.known_attractors:
        found["space"] = tr("The basins were not mapped yet.")
    if not study.cycles or not study.cycles.cycles:
        found["spectrum"] = tr("No cycle was found yet.")
    if study.basins is None:
        found["basins"] = tr("The basins were not mapped yet.")
    if not (study.orbits or study.recordings):
        found["series"] = tr("There is no orbit and no recording.")
    if not any(len(c) for c in study.connections or ()):
        found["homoclinic"] = tr("No homoclinic point was found yet.")
    return found
