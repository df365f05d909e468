"""How figures looked last time, and the looks that were given a name: kept for each user."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.gui.preferences import store

#: What belongs to one study and is no matter of taste.
_OF_THE_STUDY = ("title", "labels", "layers", "legend_at", "objects", "view", "bifurcation_axis")


def style_of(options: FigureOptions) -> FigureOptions:
    """Options without what belongs to one study."""
    default = FigureOptions()
    return options.with_changes(**{name: getattr(default, name) for name in _OF_THE_STUDY})


def last_options() -> FigureOptions:
    """How the last figure looked."""
    return _read(_plain("figure/last")) or FigureOptions()


def remember_options(options: FigureOptions) -> None:
    """Keep how a figure looks for the next one."""
    store().setValue("figure/last", json.dumps(style_of(options).to_dict()))


def last_choice(name: str, default: str) -> str:
    """What was chosen last of what is no option of the figure itself: "journal", "format"."""
    return str(store().value(f"figure/{name}", default))


def remember_choice(name: str, value: str) -> None:
    """Keep such a choice."""
    store().setValue(f"figure/{name}", value)


def presets() -> dict[str, FigureOptions]:
    """Looks that were given a name; what cannot be read is left out."""
    found = {name: _read(plain) for name, plain in _plain("figure/presets").items()}
    return {name: options for name, options in sorted(found.items()) if options is not None}


def save_preset(name: str, options: FigureOptions) -> None:
    """Keep a look under a name."""
    kept = {n: o.to_dict() for n, o in presets().items()}
    store().setValue("figure/presets", json.dumps({**kept, name: style_of(options).to_dict()}))


def forget_preset(name: str) -> None:
    """Forget a look."""
    kept = {n: o.to_dict() for n, o in presets().items() if n != name}
    store().setValue("figure/presets", json.dumps(kept))


def _plain(key: str) -> dict[str, Any]:
    try:
        found = json.loads(str(store().value(key, "") or "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _read(plain: Any) -> FigureOptions | None:
    try:
        return FigureOptions.from_dict(plain) if isinstance(plain, Mapping) and plain else None
    except (ExportError, TypeError):
        return None
