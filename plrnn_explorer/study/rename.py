"""New names and units for the coordinates of a model: everything found about it stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from plrnn_explorer.dynamics.axes import axes_of, axes_shown
from plrnn_explorer.dynamics.window import share_settled
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.namesakes import with_names
from plrnn_explorer.study.space_view import renamed_space
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.translation import tr

#: Longest name and unit.
_LONGEST_NAME, _LONGEST_UNIT = 40, 20


def name_fault(
    model: PiecewiseLinearMap, coordinates: Sequence[str], names: Sequence[str], units: Sequence[str]
) -> str:
    """Say in a sentence why coordinates cannot be called so; "" if they can.

    Parameters
    ----------
    model : PiecewiseLinearMap
    coordinates : names of the M state coordinates, empty texts for z1 …
    names, units : of the N data coordinates, empty texts for x1 … and no unit
    """
    wanted = _filled(coordinates, "z") + _filled(names, "x")
    for text, most, what in (
        *((name, _LONGEST_NAME, tr("name")) for name in wanted),
        *((unit, _LONGEST_UNIT, tr("unit")) for unit in units),
    ):
        if len(text) > most:
            return tr("The {what} {value}… is too long; take at most {most} characters.").format(
                what=what, value=text[:12], most=most
            )
        if not text.isprintable():
            return tr("The {what} {text!r} holds characters that cannot be shown; leave them out.").format(
                what=what, text=text
            )
    for i, name in enumerate(wanted):
        if name in wanted[:i]:
            return tr("The name {name} is given twice; every coordinate needs its own.").format(name=name)
    return ""


def renamed(
    model: PiecewiseLinearMap, coordinates: Sequence[str], names: Sequence[str], units: Sequence[str]
) -> PiecewiseLinearMap:
    """Return the same map with other names and units.

    Raises
    ------
    ValueError
        One sentence, see `name_fault`.
    """
    fault = name_fault(model, coordinates, names, units)
    if fault:
        raise ValueError(fault)
    states, seen = _filled(coordinates, "z"), model.observation
    if seen is not None:
        data = _filled(names, "x")
        default = all(name == f"x{i + 1}" for i, name in enumerate(data))
        seen = replace(seen, names=() if default else tuple(data), units=tuple(units) if any(units) else ())
    default = all(name == f"z{i + 1}" for i, name in enumerate(states))
    new = with_names(model, () if default else tuple(states), seen)
    share_settled(model, new)
    return new


def rename_changes(
    study: Study, coordinates: Sequence[str], names: Sequence[str], units: Sequence[str]
) -> Mapping[str, Any]:
    """Fields of a study that change with new names: the model, and the view whose axes bear them."""
    new = renamed(study.model, coordinates, names, units)
    changes: dict[str, Any] = {"model": new}
    if study.view is not None:
        changes["view"] = _renamed_view(study.model, new, study.view)
    if study.views:
        changes["views"] = tuple(_renamed_view(study.model, new, view) for view in study.views)
    if study.space is not None:
        changes["space"] = renamed_space(study.model, new, study.space)
    return changes


def _renamed_view(old: PiecewiseLinearMap, new: PiecewiseLinearMap, view: View) -> View:
    """A view whose axes have the names of a renamed model; those of other directions keep theirs."""
    labels = {(axis.kind, axis.index): axis.label for axis in axes_of(new)}
    shown = axes_shown(old, view.plane)
    one, two = (
        labels[axis.kind, axis.index] if axis is not None else name
        for axis, name in zip(shown, view.plane.names)
    )
    return replace(view, plane=replace(view.plane, names=(one, two)))


def _filled(names: Sequence[str], letter: str) -> list[str]:
    return [name.strip() or f"{letter}{i + 1}" for i, name in enumerate(names)]
