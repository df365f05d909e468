"""Is there a newer version? Asked only when the user wants to know, in the background; nothing is sent."""

from __future__ import annotations

import json
import logging
import re
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from enum import Enum
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.gui.background import Background
from plrnn_explorer.jobs import JobState
from plrnn_explorer.study.version import program_version
from plrnn_explorer.translation import mark, tr

if TYPE_CHECKING:  # the window imports this module
    from plrnn_explorer.gui.main_window import MainWindow

#: Where versions are published, for programs and for people.
INDEX, PAGE = "https://pypi.org/pypi/plrnn-explorer/json", "https://pypi.org/project/plrnn-explorer/"
#: Seconds for a sign of life of the network, and for all of it.
_PATIENCE, _LONGEST = 10.0, 20.0
#: Where systems keep the certificates they trust, should Python in a bundle not know.
_CERTIFICATES = (
    *("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem"),
    *("/etc/ssl/cert.pem",),
)
#: An answer longer than this is none: reading it would hold up the window.
_MOST = 1 << 21
_VERSION = re.compile(r"\d{1,9}(\.\d{1,9}){0,9}((a|b|rc)\d{1,9})?(\.(post|dev)\d{1,9}){0,2}")
_log = logging.getLogger(__name__)


class Problem(Enum):
    """Why the newest version is not known."""

    UNREACHABLE = mark("The newest version is not known: pypi.org could not be reached.")
    UNUSABLE = mark("The newest version is not known: pypi.org gave no usable answer.")


def newest_version(address: str) -> str:
    """Version published last, "" if none is; blocks until there is an answer.

    Raises
    ------
    OSError
        Without a connection; `ValueError` or `HTTPException` if the answer makes no sense.
    """
    begun = time.monotonic()
    try:
        with urllib.request.urlopen(address, timeout=_PATIENCE, context=_trust()) as answer:
            said = json.loads(_body(answer, begun + _LONGEST))
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return ""
        raise ValueError(f"the server answers {error.code}") from error
    about = said.get("info") if isinstance(said, dict) else None
    version = about.get("version") if isinstance(about, dict) else None
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise ValueError("the answer names no version")
    return version


def _body(answer: HTTPResponse, until: float) -> bytes:
    """What a server sends, as long as that is neither too long nor too slow."""
    found = bytearray()
    while part := answer.read1(1 << 16):
        found += part
        if len(found) > _MOST:
            raise ValueError("the answer is too long")
        if time.monotonic() > until:
            raise TimeoutError("the answer takes too long")
    return bytes(found)


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


_ASKING = mark("Asking pypi.org for the newest version …")


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
        self._deadline = QTimer(self, singleShot=True, interval=int(1000 * _LONGEST))
        self._deadline.timeout.connect(self._give_up)

    def ask(self) -> None:
        """Begin; the answer comes as a notice."""
        if not self._background.busy:
            self._background.start("updates", "Check for updates", _asking, self._heard)
            self._deadline.start()
            self._tell(tr(_ASKING))

    def _give_up(self) -> None:
        """Wait no longer: a name server or a server that sends a letter now and then can take forever."""
        self._background.shutdown(timeout=0.0)
        self._background = Background(self)
        self._finished(Problem.UNREACHABLE)

    def _heard(self, state: JobState) -> None:
        if state.finished:
            self._finished(state.result if state.status == "done" else Problem.UNUSABLE)

    def _finished(self, found: str | Problem) -> None:
        own = program_version()
        self._deadline.stop()
        self._window.notices.withdraw(tr(_ASKING))
        if isinstance(found, Problem):
            self._tell(tr(found.value))
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
        self._deadline.stop()
        self._background.shutdown(timeout=0.2)


def _asking() -> Iterator[Progress[str | Problem]]:
    """One step, whose result is the version or why it is not known."""
    found: str | Problem
    try:
        found = newest_version(INDEX)
    except OSError as error:
        found = Problem.UNREACHABLE
        _log.info("the check for updates: %s", error)
    except (ValueError, HTTPException, RecursionError) as error:
        found = Problem.UNUSABLE
        _log.info("the check for updates: %.200r", error)
    yield Progress(found, 1.0)


def _open_page() -> None:
    QDesktopServices.openUrl(QUrl(PAGE))
