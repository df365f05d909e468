"""Every file the program brings along, loaded as it loads it: the same in checkout, wheel and bundle."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontInfo, QGuiApplication, QIcon, QImage

from plrnn_explorer import load_model, load_recording
from plrnn_explorer.gui.dialogs.help_topics import picture_names
from plrnn_explorer.gui.language import CONTEXT, LANGUAGES
from plrnn_explorer.help_pages import is_translation, page_paths
from plrnn_explorer.resources import Example, examples, help_texts, resource

_LOOKS = ("dark", "light")


def loaded_resources() -> dict[str, int]:
    """Load all resources, and return how many there are of each kind. Needs a QGuiApplication.

    Raises
    ------
    ResourceMissingError
        If a file is not there; `ValueError` if it is no good.
    """
    if not QFontInfo(QGuiApplication.font()).family():
        raise ValueError("no font can be used")
    found = examples()
    for example in found:
        load_model(f"example:{example.name}")
    recordings = [path for path in map(_recording, found) if path is not None]
    for path in recordings:
        load_recording(path)
    pages = {path for code in LANGUAGES for path in page_paths(code).values()}
    pictures = {resource("help", f"{name}_{look}.png") for name in _shown(pages) for look in _LOOKS}
    pictures.update(resource("help").rglob("*.png"))  # those in other languages too
    return {
        "examples": len(found),
        "recordings": len(recordings),
        "pictures of examples": sum(_draws(_portrait(e, look)) for e in found for look in _LOOKS),
        "help texts": len(help_texts()),
        "translated help texts": sum(map(is_translation, pages)),
        "pictures of help texts": sum(map(_draws, pictures)),
        "icons": sum(map(_is_icon, resource("icons").glob("*.svg"))),
        "translations": sum(map(_translates, resource("translations").glob(f"{CONTEXT}_*.qm"))),
    }


def _shown(pages: Iterable[Path]) -> set[str]:
    return {name for path in pages for name in picture_names(path)}


def _recording(example: Example) -> Path | None:
    name = example.settings.get("recording")
    return resource("examples", str(name)) if name else None


def _portrait(example: Example, look: str) -> Path:
    return resource("examples", "pictures", f"{example.name}-{look}.png")


def _draws(path: Path) -> bool:
    if QImage(str(path)).isNull():
        raise ValueError(f"the picture {path.name} cannot be drawn: it or a part of Qt is damaged")
    return True


def _is_icon(path: Path) -> bool:
    if QIcon(str(path)).pixmap(64, 64).isNull():
        raise ValueError(f"the icon {path.name} cannot be drawn: it or a part of Qt is damaged")
    return True


def _translates(path: Path) -> bool:
    if not QTranslator().load(str(path)):
        raise ValueError(f"the translation {path.name} cannot be used")
    return True
