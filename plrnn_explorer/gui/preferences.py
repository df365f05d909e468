"""What is remembered between sessions: recent files, look, layout, limits of the analysis."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, get_args

from PySide6.QtCore import QByteArray

from plrnn_explorer.gui.recent import add_recent as add_recent
from plrnn_explorer.gui.recent import forget_recent as forget_recent
from plrnn_explorer.gui.recent import recent_files as recent_files
from plrnn_explorer.gui.settings_store import store as store
from plrnn_explorer.gui.theme import Mode
from plrnn_explorer.study.analyse import Settings

#: Rises when docks or toolbars get other names: an older layout is then left alone.
LAYOUT_VERSION = 4
#: Sizes of text that can be chosen, in pixels, and the first one.
TEXT_SIZES, DEFAULT_TEXT_SIZE = range(11, 21), 13
#: Seconds after which unsaved changes are kept, at first.
AUTOSAVE_SECONDS = 5.0


def theme_mode() -> Mode:
    """Look chosen by the user."""
    found = store().value("theme", "system")
    return next((mode for mode in get_args(Mode) if mode == found), "system")


def set_theme_mode(mode: Mode) -> None:
    """Remember the look."""
    store().setValue("theme", mode)


def shows_slices() -> bool | None:
    """Whether the user wants sliders for the position of the slice; None as long as nobody said so."""
    found = str(store().value("views/slices", ""))
    return None if found not in ("true", "false") else found == "true"


def set_shows_slices(shown: bool) -> None:
    """Remember whether the sliders of the slice are on view."""
    store().setValue("views/slices", "true" if shown else "false")


def links_axes() -> bool:
    """Whether views show the same range of a coordinate they share."""
    return str(store().value("views/linked", "true")) == "true"


def set_links_axes(linked: bool) -> None:
    """Remember whether views are linked along the coordinates they share."""
    store().setValue("views/linked", "true" if linked else "false")


def analysis_settings() -> Settings:
    """Limits of the analysis; a key that is damaged falls back to its default, the others stay."""
    defaults, kept, chosen = Settings(), store(), {}
    for field in fields(Settings):
        default = getattr(defaults, field.name)
        try:
            value = type(default)(kept.value(f"analysis/{field.name}", default))
        except (TypeError, ValueError):
            continue
        if math.isfinite(value) and (value > 0 or default == 0):
            chosen[field.name] = value
    return Settings(**chosen)


def set_analysis_settings(settings: Settings) -> None:
    """Remember the limits of the analysis."""
    kept = store()
    for field in fields(Settings):
        kept.setValue(f"analysis/{field.name}", getattr(settings, field.name))


def text_size() -> int:
    """Size of text in pixels."""
    found = _number("text_size", DEFAULT_TEXT_SIZE)
    return int(min(max(found, TEXT_SIZES[0]), TEXT_SIZES[-1]))


def set_text_size(pixels: int) -> None:
    """Remember the size of text."""
    store().setValue("text_size", pixels)


def language() -> str:
    """Code of the language chosen, "system" for that of the system."""
    return str(store().value("language", "system"))


def set_language(code: str) -> None:
    """Remember the language; it comes into force at the next start."""
    store().setValue("language", code)


def motion() -> bool:
    """Whether things may move smoothly to where they go; not, they jump there."""
    return _switch("motion", True)


def set_motion(moves: bool) -> None:
    """Remember whether things move smoothly."""
    store().setValue("motion", moves)


def legend_corner() -> str:
    """Corner of the plot the user wants the legend in, "" for the emptiest one."""
    return str(store().value("legend_corner", ""))


def set_legend_corner(corner: str) -> None:
    """Remember the corner of the legend."""
    store().setValue("legend_corner", corner)


def _switch(key: str, default: bool) -> bool:
    """A remembered yes or no; the default where it is damaged."""
    found = str(store().value(key, default)).lower()
    return default if found not in ("true", "false") else found == "true"


def _number(key: str, default: float) -> float:
    """A remembered number; the default where it is damaged."""
    try:
        found = float(str(store().value(key, default)))
    except ValueError:
        return default
    return found if math.isfinite(found) else default


def reset_all() -> None:
    """Forget everything that is remembered, as before the first start."""
    store().clear()


def tour_taken() -> bool:
    """Whether the tour was seen, or ended before its end."""
    return _switch("tour_taken", False)


def set_tour_taken(taken: bool) -> None:
    """Remember whether the tour was seen."""
    store().setValue("tour_taken", taken)


def autosave_seconds() -> float:
    """How long after a change the study is kept for a recovery, in seconds; 0: never."""
    return min(3600.0, max(0.0, _number("autosave", AUTOSAVE_SECONDS)))


def set_autosave_seconds(seconds: float) -> None:
    """Remember how soon changes are kept."""
    store().setValue("autosave", seconds)


def chosen_lately() -> list[str]:
    """Keys of the entries chosen lately in the command palette, newest first."""
    found: Any = store().value("palette", [])
    return [found] if isinstance(found, str) else list(map(str, found)) if isinstance(found, list) else []


def note_chosen(key: str) -> None:
    """Put an entry of the command palette at the head of those chosen lately."""
    store().setValue("palette", [key, *(each for each in chosen_lately() if each != key)][:8])


def import_answers(kind: str) -> dict[str, Any]:
    """Answers given for the last model file of a kind, by argument; empty where none or damaged."""
    found = store().value(f"imports/{_key(kind)}", "")
    try:
        answers = json.loads(str(found)) if found else {}
    except ValueError:
        return {}
    plain = (bool, int, float, str)
    return {k: v for k, v in answers.items() if isinstance(v, plain)} if isinstance(answers, dict) else {}


def all_import_answers() -> dict[str, dict[str, Any]]:
    """Answers remembered, by kind of model file."""
    kept = store()
    kept.beginGroup("imports")
    kinds = kept.childKeys()
    kept.endGroup()
    return {kind: answers for kind in kinds if (answers := import_answers(kind))}


def remember_import(kind: str, answers: Mapping[str, Any]) -> None:
    """Remember the answers given for a model file of a kind."""
    store().setValue(f"imports/{_key(kind)}", json.dumps(dict(answers)))


def forget_import(kind: str) -> None:
    """Forget the answers for one kind of model file."""
    store().remove(f"imports/{_key(kind)}")


def _key(kind: str) -> str:
    """A name for the settings file: slashes would make groups of it."""
    return "".join(c if c.isalnum() else "_" for c in kind)


def save_layout(name: str, state: QByteArray) -> None:
    """Remember a window's geometry or dock layout."""
    store().setValue(f"layout{LAYOUT_VERSION}/{name}", state)


def layout(name: str) -> QByteArray | None:
    """Geometry or dock layout remembered under a name."""
    found = store().value(f"layout{LAYOUT_VERSION}/{name}")
    return found if isinstance(found, QByteArray) else None


def summary_length() -> str:
    """Length of the summary chosen last: "headline", "account" or "details"."""
    found = str(store().value("summary_length", "account"))
    return found if found in ("headline", "account", "details") else "account"


def set_summary_length(name: str) -> None:
    """Remember the length of the summary."""
    store().setValue("summary_length", name)
