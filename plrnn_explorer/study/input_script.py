"""A change of a model's inputs as Python."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from plrnn_explorer.models.inputs import ConstantInput
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.literals import call, literal


def input_lines(before: PiecewiseLinearMap, after: PiecewiseLinearMap) -> list[str]:
    """Statements that bring a study from one input of its network to another; none if they are the same."""
    old, new = before.inputs, after.inputs
    if old is None and new is None:
        return []
    if new is None:
        return ["study = set_inputs(study, None)"]
    if old is None:
        return [_set(_made(after, new))]
    rests = [old.without(i) for i in range(len(old))] if len(new) == len(old) - 1 else []
    for index, rest in enumerate(rests):
        if rest is not None and _same(rest, new):
            return [_set(f"study.model.inputs.without({index})")]
    if len(new) > len(old):
        return _joined(after, old, new)
    if _same(replace(old, values=new.values), new):
        return [f"study = {call('at_input', 'study', literal(new.values))}"]
    return [_set(_ranged(old, new))]


def _ranged(old: ConstantInput, new: ConstantInput) -> str:
    """Inputs that differ in their ranges; written out whole where they differ in more."""
    ranges = [i for i in range(len(old)) if (old.low[i], old.high[i]) != (new.low[i], new.high[i])]
    text, reached = "study.model.inputs", old
    for i in ranges:
        reached = reached.with_range(i, new.low[i], new.high[i])
        text += f".with_range({i}, {literal(new.low[i])}, {literal(new.high[i])})"
    return text if _same(reached, new) else literal(new)


def _joined(model: PiecewiseLinearMap, old: ConstantInput, new: ConstantInput) -> list[str]:
    """Further inputs, and their values where these are not zero."""
    index = list(range(len(old), len(new)))
    rest = ConstantInput(
        new.C1[:, index],
        new.C2[:, index],
        new.h1,
        new.h2,
        np.zeros(len(index)),
        names=tuple(new.names[i] for i in index) if new.names else (),
        units=tuple(new.units[i] for i in index) if new.units else (),
        low=new.low[index],
        high=new.high[index],
    )
    lines = [_set(f"study.model.inputs.joined({_made(model, rest)})")]
    if not np.array_equal(old.joined(rest).values, new.values):
        lines.append(f"study = {call('at_input', 'study', literal(new.values))}")
    return lines


def _made(model: PiecewiseLinearMap, inputs: ConstantInput) -> str:
    """Inputs in few words where each goes to one coordinate or one unit."""
    for function, own, other in (
        ("input_on_coordinates", inputs.C1, inputs.C2),
        ("input_on_units", inputs.C2, inputs.C1),
    ):
        where = np.abs(own).argmax(axis=0) if own.size else np.zeros(0, dtype=int)
        plain = own.size and not other.any() and np.array_equal(own, np.eye(len(own))[:, where])
        usual = type(inputs)(inputs.C1, inputs.C2, inputs.h1, inputs.h2, np.zeros(len(inputs)))
        ranges = np.array_equal(inputs.low, usual.low) and np.array_equal(inputs.high, usual.high)
        if plain and ranges and not inputs.values.any() and not inputs.units:
            return call(function, "study.model", literal(where), literal(list(inputs.labels)))
    return literal(inputs)


def _same(one: ConstantInput, other: ConstantInput) -> bool:
    texts = one.labels == other.labels and (one.units or ()) == (other.units or ())
    arrays: tuple[str, ...] = ("C1", "C2", "values", "low", "high")
    return texts and all(np.array_equal(_array(one, n), _array(other, n)) for n in arrays)


def _array(inputs: ConstantInput, name: str) -> Any:
    return getattr(inputs, name)


def _set(text: str) -> str:
    return f"study = {call('set_inputs', 'study', text)}"
