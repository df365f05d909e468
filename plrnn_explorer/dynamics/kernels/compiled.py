"""One way to compile an inner loop: without the GIL, kept on disk between runs where that is possible."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

from platformdirs import user_cache_dir

from plrnn_explorer.dynamics.kernels import after_compilation, before_compilation, shipped

shipped.choose_processor()

import numba  # noqa: E402 - it reads its settings when it is loaded
from numba.core import event  # noqa: E402

P = ParamSpec("P")
R = TypeVar("R")

#: numba's settings; their names are made at run time.
_SETTINGS: Any = numba.config
#: numba's cache folder is one setting for all threads. Two that load kernels at once would take each other's,
#: or none: numba then writes to the current folder.
_lock = threading.RLock()
#: Seconds after which machine code of sources that are no more is removed: 30 days.
_OLD = 30 * 86_400
_HERE = Path(__file__).parent
_PACKAGE = __name__.rpartition(".")[0]
_IMPORTS = re.compile(rf"^from {re.escape(_PACKAGE)}\.(\w+) import ", re.MULTILINE)


def compiled(function: Callable[P, R]) -> Callable[P, R]:
    """Compile a function on its first call; strict IEEE arithmetic, division by zero gives infinity.

    The machine code is kept beside the package in a checkout, else in the user's cache folder, where every
    environment the program is installed in finds it (`uvx` makes a new one for each version), else made in
    every run.
    """
    return _compiled(function)


def inner(function: Callable[P, R]) -> Callable[P, R]:
    """Compile a function that only other kernels call: without the wrapper for Python, in half the time."""
    return _compiled(function, no_cpython_wrapper=True, no_cfunc_wrapper=True)


def _compiled(function: Callable[P, R], **options: bool) -> Callable[P, R]:
    njit: Any = numba.njit  # its types leave out the options for wrappers
    with _lock, _cache_in(_folder(function.__module__.rpartition(".")[2])):
        try:
            kernel = njit(cache=True, nogil=True, error_model="numpy", **options)(function)
        except RuntimeError:  # no folder can be written
            kernel = njit(nogil=True, error_model="numpy", **options)(function)
    return cast("Callable[P, R]", kernel)


@cache
def _folder(module: str) -> str:
    """Where the machine code of one module of kernels is kept; "" leaves it to numba.

    The folder's name changes with the module's source and that of every kernel it calls: numba itself looks
    only at the file a function is in, and would go on using code with an old kernel inlined.
    """
    if not (_HERE / f"{module}.py").is_file():  # without sources: numba looks at the executable
        return ""
    name = f"{module}-{_digest(module)[:12]}"
    own = [Path(user_cache_dir("plrnn_explorer", appauthor=False)) / "machine_code"]
    if not shipped.is_installed():
        own = [_HERE / "__pycache__", Path(user_cache_dir("plrnn_explorer"))]
    elif not shipped.is_bundled():
        # Environments share the folder: one with another numba would throw away what this one's has made.
        name += f"-numba{numba.__version__}"
        own.append(_HERE / "__pycache__")
    for parent in [Path(_SETTINGS.CACHE_DIR)] if _SETTINGS.CACHE_DIR else own:
        try:
            parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=parent):
                pass
            _forget(parent.glob(f"{module}-*"), keep=name)
            shipped.bring_along(name, parent)
            return str(parent / name)
        except OSError:
            continue
    return ""


def _forget(folders: Iterable[Path], keep: str) -> None:
    """Remove the machine code of earlier sources, unless another checkout may still be using it."""
    for folder in folders:
        if folder.name != keep and time.time() - folder.stat().st_mtime > _OLD:
            shutil.rmtree(folder, ignore_errors=True)


@cache
def _digest(module: str) -> str:
    """SHA-256 of a module of kernels and of those it imports."""
    source = (_HERE / f"{module}.py").read_text(encoding="utf-8")
    parts = [source, *(_digest(name) for name in sorted(set(_IMPORTS.findall(source))) if name != "compiled")]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@contextmanager
def _cache_in(folder: str) -> Iterator[None]:
    """Let numba keep what is decorated meanwhile in a folder."""
    before = _SETTINGS.CACHE_DIR, _SETTINGS.CACHE_LOCATOR_CLASSES
    _SETTINGS.CACHE_DIR = folder or before[0]
    if folder and shipped.is_installed():
        _SETTINGS.CACHE_LOCATOR_CLASSES = f"{_PACKAGE}.locator.FolderLocator"
    try:
        yield
    finally:
        _SETTINGS.CACHE_DIR, _SETTINGS.CACHE_LOCATOR_CLASSES = before


class _Compilations(event.Listener):
    """Says when a compilation, with those of the kernels it calls, begins and ends."""

    def __init__(self) -> None:
        self._depth = 0

    def on_start(self, event: Any) -> None:
        self._depth += 1
        if self._depth == 1:
            _tell(before_compilation)

    def on_end(self, event: Any) -> None:
        self._depth -= 1
        if self._depth == 0:
            _tell(after_compilation)


def _tell(listening: list[Callable[[], None]]) -> None:
    for function in listening:
        function()


event.register("numba:compile", _Compilations())  # type: ignore[no-untyped-call]
_tell(after_compilation)
