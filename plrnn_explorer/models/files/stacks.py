"""Several models in one file, saved as arrays with one axis more: which axis counts them, and one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawArray, RawModel, Shape, shape_text
from plrnn_explorer.translation import mark, tr

#: Axes each parameter has in a single model; A may be a vector or a matrix and is judged apart.
_AXES = {
    "A": 2, "W": 2, "W1": 2, "W2": 2, "H": 2, "B": 2, "C": 2,
    "h": 1, "h1": 1, "h2": 1, "alpha": 1, "b": 1, "bias": 1, "P": 0,
}  # fmt: skip


def ask_index(count: int, questions: Questions, what: str = mark("models")) -> int:
    """Ask which of `count` models of a file to open."""
    if count == 1:
        return int(questions.option("index", 0, ((0, "index 0"),)))
    name = tr("number {n} (index {i})")
    options = tuple((i, name.format(n=i + 1, i=i)) for i in range(count))
    question = tr("The file holds {count} {what}: which one?").format(count=count, what=tr(what))
    return int(questions.ask(Choice("index", question, options, 0, tr("it comes first"))))


def unstack(raw: RawModel, prefix: str, questions: Questions) -> RawModel:
    """Return the file as if it held one model: the one chosen, where its weights are stacked.

    Parameters
    ----------
    raw : RawModel
    prefix : str
        Of its parameters A, W, h or A, W1, W2, h1, h2.
    questions : Questions
        Asked for the index.

    Raises
    ------
    Refusal
        If the shapes do not say which axis counts the models.
    """
    weights = [prefix + name for name in ("W", "W1", "W2") if prefix + name in raw]
    if not weights or any(len(raw.shape(key)) != 3 for key in weights):
        return raw
    axis = _counting_axis([raw.shape(key) for key in weights], weights[0])
    T = raw.shape(weights[0])[axis]
    if T == 0:
        raise Refusal(tr("the stack {weights} is empty").format(weights=weights[0]))
    index = ask_index(T, questions)
    arrays = dict(raw.arrays)
    for name in _AXES:
        if prefix + name in raw:
            arrays[prefix + name] = _slice(raw, prefix + name, name, T, axis, index)
    return replace(raw, arrays=arrays)


def _counting_axis(shapes: Sequence[Shape], key: str) -> int:
    """0 or 2: for matrices M×M the two equal axes remain, for a pair H×M and M×H those that swap."""
    if len(shapes) == 1:
        (p, q, r) = shapes[0]
        fits = {0: q == r, 2: p == q}
    else:
        (p, q, r), other = shapes
        fits = {0: other == (p, r, q), 2: other == (q, p, r)}
    found = [axis for axis, fit in fits.items() if fit]
    if len(found) == 1:
        return found[0]
    shape = shape_text(shapes[0])
    if not found:
        raise Refusal(
            tr("the stack {key} has shape {shape}, which does not fit its other parameters").format(
                key=key, shape=shape
            )
        )
    raise Refusal(
        tr(
            "the shape {shape} of the stack {key} does not say which axis counts the models; "
            "save the one you want alone"
        ).format(shape=shape, key=key)
    )


def _slice(raw: RawModel, key: str, name: str, T: int, axis: int, index: int) -> RawArray:
    """One model's part of a parameter, or all of it where the models share it."""
    array = raw.arrays[key]
    shape = array.shape
    wide = len(shape) == 3 or sum(n != 1 for n in shape) > _AXES[name]
    if name == "A" and len(shape) == 2 and shape[axis // 2] == T != 1:
        wide = _is_stack_of_diagonals(raw, key, shape)
    if not wide or len(shape) < 2:
        return _scalar_of_stack(array, name, T, index)
    along = axis if len(shape) == 3 else axis // 2
    if shape[along] != T:
        raise Refusal(
            tr("the array {key} has shape {shape}, which does not fit a stack of {t} models").format(
                key=key, shape=shape_text(shape), t=T
            )
        )
    rest = tuple(n for i, n in enumerate(shape) if i != along)
    return RawArray(rest, partial(_taken, array, index, along))


def _scalar_of_stack(array: RawArray, name: str, T: int, index: int) -> RawArray:
    """P is one number for each model, or one for all."""
    if name == "P" and T > 1 and sum(n != 1 for n in array.shape) == 1 and T in array.shape:
        return RawArray((), partial(_taken, RawArray((T,), lambda: array.load().reshape(-1)), index, 0))
    return array


def _is_stack_of_diagonals(raw: RawModel, key: str, shape: Shape) -> bool:
    """Whether A is one diagonal for each model rather than one matrix for all."""
    if shape[0] != shape[1]:
        return True
    A = raw.floats(key)
    if np.count_nonzero(A - np.diag(np.diag(A))):
        raise Refusal(
            tr(
                "the array {key} could be one matrix for all models or a diagonal for each; save "
                "the model you want alone"
            ).format(key=key)
        )
    return False


def _taken(array: RawArray, index: int, axis: int) -> NDArray[Any]:
    return np.asarray(np.take(array.load(), index, axis))
