"""How a model was fitted, kept in the model itself: recording, preparation, settings and seed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import numpy as np

import plrnn_explorer
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.fit.fitting import Fitting
    from plrnn_explorer.fit.judging import Judgement
    from plrnn_explorer.fit.preparing import Preparation
    from plrnn_explorer.recordings.recording import Recording

#: Entry of a model's `origin` that holds it.
FIT = "fit"


def recipe_of(
    recording: Recording, preparation: Preparation, found: Fitting, judgement: Judgement | None = None
) -> dict[str, Any]:
    """Describe a fit as plain JSON-able data, enough to make the same network again.

    The recording is named by its file's name and the digest of its values: where it lies is nobody's business
    who gets the model.
    """
    best = found.best
    recipe = {
        "recording": recording.name,
        "file": PurePath(recording.source).name,
        "digest": recording.digest,
        "preparation": asdict(preparation),
        "settings": asdict(found.settings),
        "seeds": found.seeds,
        "updates": found.made,
        "chosen": None if best is None else {"seed": best.seed, "update": best.update},
        "measures": None if judgement is None else _measures(judgement),
        "program": f"plrnn_explorer {plrnn_explorer.__version__}",
    }
    plain: dict[str, Any] = json.loads(json.dumps(recipe, allow_nan=False))
    return plain


def _measures(judgement: Judgement) -> dict[str, Any]:
    """D_stsp, D_H and the steps followed; None for what is not a number."""
    found = judgement.statistics
    numbers = {"D_stsp": found.divergence.mean(), "D_H": found.spectrum.mean()}
    measured = {name: float(value) if np.isfinite(value) else None for name, value in numbers.items()}
    return {**measured, "steps": judgement.steps, "held back": judgement.unseen_data}


def with_recipe(model: PiecewiseLinearMap, recipe: Mapping[str, Any]) -> PiecewiseLinearMap:
    """The model with the recipe in its `origin`, which goes into every file that is written of it."""
    return model.with_changes(origin={**model.origin, FIT: dict(recipe)})


def recipe_words(origin: Mapping[str, Any]) -> str:
    """How a model was fitted, in a line for people; "" if it was not, or not by this program."""
    recipe = origin.get(FIT)
    if not isinstance(recipe, Mapping):
        return ""
    settings, chosen = recipe.get("settings"), recipe.get("chosen")
    if not isinstance(settings, Mapping) or not isinstance(chosen, Mapping):
        return ""
    return tr("to {recording}, {units} units, seed {seed}, after {update} of {updates} updates").format(
        recording=recipe.get("recording") or recipe.get("file") or tr("a recording"),
        units=settings.get("units"), seed=chosen.get("seed"), update=chosen.get("update"),
        updates=settings.get("updates"),
    )  # fmt: skip
