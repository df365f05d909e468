"""The language of the window: Qt's translators for our own words and for those of Qt's dialogs."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from plrnn_explorer import translation
from plrnn_explorer.resources import ResourceMissingError, resource

#: Languages by their codes, each in its own words.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh_CN": "简体中文"}
#: Chosen in the settings: the language of the system.
SYSTEM = "system"
#: Name under which all texts are kept in the files.
CONTEXT = "plrnn_explorer"
_log = logging.getLogger("plrnn_explorer")


def system_language() -> str:
    """The first language the user reads that there is, English if none."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("-", "_")
        if code.startswith("zh") and ("Hans" in code or code in ("zh", "zh_CN", "zh_SG")):
            return "zh_CN"
        if code.partition("_")[0] in LANGUAGES:
            return code.partition("_")[0]
    return "en"


def is_translated(code: str) -> bool:
    """Whether there are words of ours in a language."""
    return code == "en" or _load(QTranslator(), code)


def _load(translator: QTranslator, code: str) -> bool:
    try:
        known = translator.load(str(resource("translations", f"{CONTEXT}_{code}.qm")))
    except ResourceMissingError as error:
        _log.warning("%s", error)
        return False
    return known and not translator.isEmpty()


class Language:
    """Installs the words of a language into an application; keep it as long as that lives.

    Parameters
    ----------
    app : QCoreApplication
    code : str
        One of `LANGUAGES`, or "system".
    """

    def __init__(self, app: QCoreApplication, code: str = SYSTEM) -> None:
        self._app = app
        self.code = code if code in LANGUAGES else system_language()
        self._own, self._qt = QTranslator(app), QTranslator(app)
        if self.code == "en":
            return
        if not _load(self._own, self.code):
            return  # nobody has translated it yet: English as a whole, not with buttons of Qt in another
        translation.install(self._text, self._plural, capitals=self.code == "de", language=self.code)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt.load(f"qtbase_{self.code}", folder):
            app.installTranslator(self._qt)

    def _text(self, text: str) -> str:
        return self._own.translate(CONTEXT, text) or text

    def _plural(self, text: str, n: int) -> str:
        return self._own.translate(CONTEXT, text, "", n)

    def remove(self) -> None:
        """Speak English again."""
        translation.install(None)
        self._app.removeTranslator(self._qt)
