"""Help ▸ Check for updates: asks when clicked, in the background, and says in a sentence what came of it."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from plrnn_explorer.gui import updates
from plrnn_explorer.gui.language import Language
from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.study.version import program_version

PATIENCE_MS = 60_000


def _answer(version: str) -> bytes:
    return json.dumps({"info": {"version": version}}).encode()


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int, bytes], None]]:
    """A server that stands for pypi.org, and what it answers."""
    answers: list[tuple[int, bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            code, body = answers[-1]
            self.send_response(code)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_arguments: object) -> None:
            """Not on the terminal."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(updates, "INDEX", f"http://127.0.0.1:{server.server_port}/json")
    yield lambda code, body: answers.append((code, body))
    server.shutdown()
    thread.join()
    server.server_close()


def _said(window: MainWindow) -> list[str]:
    return [notice.sentence for notice in window.notices.notices()]


def _ask(window: MainWindow, qtbot: QtBot, words: str) -> str:
    window.actions_["updates"].trigger()
    assert any("Asking pypi.org" in sentence for sentence in _said(window))  # at once
    qtbot.waitUntil(lambda: any(words in sentence for sentence in _said(window)), timeout=PATIENCE_MS)
    assert not any("Asking pypi.org" in sentence for sentence in _said(window))
    return next(sentence for sentence in _said(window) if words in sentence)


def test_a_newer_version_is_named_and_its_page_offered(
    window: MainWindow,
    qtbot: QtBot,
    published: Callable[[int, bytes], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    published(200, _answer("999.1"))
    sentence = _ask(window, qtbot, "999.1")
    assert program_version() in sentence
    notice = next(one for one in window.notices.notices() if one.sentence == sentence)
    button = next(b for b in notice.findChildren(QPushButton) if b.text() == "Open its page")
    button.click()
    assert opened == [updates.PAGE]


def test_the_newest_version_is_told_so(
    window: MainWindow, qtbot: QtBot, published: Callable[[int, bytes], None]
) -> None:
    published(200, _answer(program_version()))
    assert _ask(window, qtbot, "newest version,").endswith(f"{program_version()}.")


@pytest.mark.parametrize(
    ("code", "body", "words"),
    [
        (404, b"", "No version"),
        (500, b"", "no usable answer"),
        (200, b"[1]", "no usable answer"),
        (200, b"{", "no usable answer"),
        (200, b"[" * 100_000, "no usable answer"),
        (200, b'{"info": 3}', "no usable answer"),
        (200, _answer("1.0 <b>and more</b>"), "no usable answer"),
        (200, _answer("9" * 5000), "no usable answer"),
        (200, _answer("2.0" + " " * (3 << 20)), "no usable answer"),
        (200, b" " * (30 << 20), "no usable answer"),
    ],
    ids=("none", "error", "list", "half", "deep", "number", "words", "digits", "spaces", "huge"),
)
def test_what_cannot_be_told_is_one_sentence(
    window: MainWindow,
    qtbot: QtBot,
    published: Callable[[int, bytes], None],
    code: int,
    body: bytes,
    words: str,
) -> None:
    published(code, body)
    assert _ask(window, qtbot, words).count(". ") == 0


def test_offline_is_one_sentence_and_closing_does_not_wait(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(updates, "INDEX", "http://127.0.0.1:9/json")
    assert "could not be reached" in _ask(window, qtbot, "not known")


@pytest.fixture
def reluctant(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bytes]]:
    """A server that takes every question and answers with the bytes in the list, one every 50 ms."""
    letters: list[bytes] = []
    over = threading.Event()
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                with connection, contextlib.suppress(OSError):
                    for letter in letters:
                        connection.sendall(letter)
                        over.wait(0.05)
                    over.wait()

    thread = threading.Thread(target=serve)
    thread.start()
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(updates, "INDEX", f"http://127.0.0.1:{listening.getsockname()[1]}/json")
    monkeypatch.setattr(updates, "_LONGEST", 0.4)
    yield letters
    over.set()
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    thread.join()


@pytest.mark.parametrize(
    "sent",
    [b"", b"H" * 10_000, b"HTTP/1.0 200 OK\r\n\r\n" + b" " * 10_000],
    ids=("nothing", "a word without end", "a page without end"),
)
def test_a_server_that_takes_forever_is_given_up_and_the_window_lives_on(
    window: MainWindow, qtbot: QtBot, reluctant: list[bytes], sent: bytes
) -> None:
    reluctant += [bytes([letter]) for letter in sent]
    beats: list[int] = []
    timer = QTimer(window, interval=10)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    sentence = _ask(window, qtbot, "not known")
    assert "could not be reached" in sentence
    assert len(beats) > 3
    window.notices.withdraw(sentence)
    assert not _said(window)
    assert "could not be reached" in _ask(window, qtbot, "not known")  # asking again does ask


def test_closing_does_not_wait_for_an_answer(
    window: MainWindow, qtbot: QtBot, reluctant: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updates, "_LONGEST", 3600.0)
    window.actions_["updates"].trigger()
    window.close()
    assert not window.isVisible()


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp, "de")
    yield language
    language.remove()


@pytest.mark.usefixtures("german")
def test_it_speaks_german(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    check = updates.UpdateCheck(window)
    for found, words in (
        (updates.Problem.UNREACHABLE, "war nicht zu erreichen"),
        (updates.Problem.UNUSABLE, "keine brauchbare Antwort"),
        ("999.1", "Version 999.1 ist da"),
        (program_version(), "die neueste Version"),
        ("", "noch keine Version"),
    ):
        check._finished(found)
        assert any(words in sentence for sentence in _said(window))


def test_nothing_is_asked_unless_the_user_does(window: MainWindow) -> None:
    assert window.dialogs.updates is None


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.10.0", "0.9.9", True),
        ("1.0", "1.0.0", False),
        ("1.0.1", "1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.2.0rc1", "0.1.0", True),
        ("0.1.0", "0.2.0.dev1", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, than: str, newer: bool) -> None:
    assert updates.is_newer(version, than) is newer
