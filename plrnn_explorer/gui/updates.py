"""Is there a newer version? Asked only when the user wants to know, in the background; nothing is sent."""

from __future__ import annotations

import json
import re
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.gui.background import Background
from plrnn_explorer.jobs import JobState
from plrnn_explorer.study.version import program_version
from plrnn_explorer.translation import tr

if TYPE_CHECKING:  # the window imports this module
    from plrnn_explorer.gui.main_window import MainWindow

#: Where versions are published, for programs and for people.
INDEX, PAGE = "https://pypi.org/pypi/plrnn-explorer/json", "https://pypi.org/project/plrnn-explorer/"
_PATIENCE = 15.0
#: Where systems keep the certificates they trust, should Python in a bundle not know.
_CERTIFICATES = (
    *("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem"),
    *("/etc/ssl/cert.pem",),
)
#: An answer longer than this is none.
_MOST = 1 << 24


def newest_version(address: str) -> str:
    """Version published last, "" if none is; blocks until there is an answer.

    Raises
    ------
    OSError
        Without a connection; `ValueError` if the answer makes no sense.
    """
    try:
        with urllib.request.urlopen(address, timeout=_PATIENCE, context=_trust()) as answer:
            said = json.loads(answer.read(_MOST))
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return ""
        raise
    version = said.get("info", {}).get("version") if isinstance(said, dict) else None
    if not isinstance(version, str) or not re.match(r"\d+(\.\d+)*", version):
        raise ValueError("the answer names no version")
    return version


def is_newer(version: str, than: str) -> bool:
    """Whether a version follows another; what comes after the numbers ("rc1") is left out of account."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    found = re.match(r"\d+(\.\d+)*", version)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    while numbers and not numbers[-1]:  # 1.0 is 1
        numbers.pop()
    return tuple(numbers)


def _trust() -> ssl.SSLContext:
    """Certificates to trust: Python's, or the system's where a bundled Python finds none."""
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        for path in _CERTIFICATES:
            if Path(path).is_file():
                context.load_verify_locations(path)
                break
    return context


class UpdateCheck(QObject):
    """Asks when `ask` is called, and tells in the window what came of it.

    Parameters
    ----------
    window : MainWindow
        Its notices show the answer.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._background = Background(self)

    def ask(self) -> None:
        """Begin; the answer comes as a notice."""
        if not self._background.busy:
            self._background.start("updates", "Check for updates", _asking, self._heard)
            self._tell(tr("Asking pypi.org for the newest version …"))

    def _heard(self, state: JobState) -> None:
        if state.finished:
            self._window.notices.withdraw(tr("Asking pypi.org for the newest version …"))
            self._finished(state)

    def _finished(self, state: JobState) -> None:
        own, found = program_version(), state.result
        if state.status != "done":
            self._tell(tr("The newest version is not known: pypi.org could not be reached."))
        elif not found:
            self._tell(tr("No version has been published on pypi.org yet; this is {own}.").format(own=own))
        elif is_newer(found, own):
            sentence = tr("Version {found} is there; this is {own}.").format(found=found, own=own)
            self._tell(sentence)
            self._window.notices.offer(sentence, tr("Open its page"), _open_page)
        else:
            self._tell(tr("This is the newest version, {own}.").format(own=own))

    def _tell(self, sentence: str) -> None:
        self._window.notices.show_notice("info", sentence)

    def shutdown(self) -> None:
        """Stop asking; without waiting for an answer that may be long in coming."""
        self._background.shutdown(timeout=0.2)


def _asking() -> Iterator[Progress[str]]:
    yield Progress(newest_version(INDEX), 1.0)


def _open_page() -> None:
    QDesktopServices.openUrl(QUrl(PAGE))
