"""The rules every reader must keep for every input, and the account of those it broke."""

from __future__ import annotations

import hashlib
import resource
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType, TracebackType

import numpy as np

from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.models import importing
from plrnn_explorer.models.errors import ModelChoiceNeeded
from plrnn_explorer.models.evidence import findings
from plrnn_explorer.models.files import likely
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.recordings import load as recordings
from plrnn_explorer.translation import NARROW_SPACE
from tests.fuzz.cases import Case, write

SECONDS = 2.0
BYTES = 500_000_000
#: Bytes beyond which the system itself refuses memory, so that the input is known that asked for it.
_WALL = 600_000_000
#: Inputs between two looks at the memory, which take as long as a small input.
_BETWEEN = 64
_LONGEST_SENTENCE = 600
#: Modules whose ValueErrors are the families' own words about their parameters.
_CHECKING = ("map.py", "families.py", "inputs.py")
_KEPT_OF_A_KIND = 3


class TooSlow(BaseException):
    """An input took more than its time; no `except Exception` may catch it."""


class Broken(Exception):  # noqa: N818
    """An input broke a rule that raises nothing by itself."""


@dataclass
class Account:
    """What came of the inputs so far."""

    inputs: int = 0
    rejected: int = 0
    accepted: int = 0
    slowest: float = 0.0
    peak: int = 0
    findings: Counter[str] = field(default_factory=Counter)

    def line(self) -> str:
        """One line for a table."""
        kinds = "".join(f" [{count} × {kind}]" for kind, count in self.findings.most_common(5))
        return (
            f"{self.inputs} inputs, {self.rejected} rejected, {self.accepted} accepted, "
            f"{sum(self.findings.values())} findings, slowest {self.slowest:.2f} s, "
            f"peak {self.peak / 1e6:.0f} MB"
            f"{kinds}"
        )


def limit_memory() -> None:
    """Let an absurd allocation fail at once rather than fill the machine."""
    with open("/proc/self/statm") as stream:
        used = int(stream.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + _WALL, resource.RLIM_INFINITY))


def peak_bytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


class Judge:
    """Gives inputs to one reader and keeps account.

    Parameters
    ----------
    folder : Path
        Where inputs are written; best in memory (/dev/shm).
    opens : function
        From the path of an input to nothing; raises `Refusal` to reject it.
    keep : Path
        Where inputs that break a rule are kept.
    """

    def __init__(self, name: str, folder: Path, opens: Callable[[Path], None], keep: Path) -> None:
        self.name, self.account = name, Account()
        self._folder, self._opens, self._keep = folder, opens, keep
        self._start = peak_bytes()
        without_net()
        signal.signal(signal.SIGVTALRM, _too_slow)

    def judge(self, case: Case) -> None:
        """Open one input and look at what happens."""
        path = write(case, self._folder)
        account = self.account
        account.inputs += 1
        began = time.process_time()
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
            try:
                self._opens(path)
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            account.accepted += 1
        except Refusal as refusal:
            account.rejected += 1
            broken = _bad_refusal(refusal)
            if broken:
                self._note(case, broken)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # whatever it is, it should not be
            self._note(case, f"{type(error).__name__} at {_place(error.__traceback__)}", error)
        account.slowest = max(account.slowest, time.process_time() - began)
        if account.inputs % _BETWEEN == 0:
            self._measure(case)

    def line(self) -> str:
        """One line on all inputs so far."""
        self._measure(None)
        return self.account.line()

    def _measure(self, case: Case | None) -> None:
        peak = peak_bytes() - self._start
        if peak > BYTES >= self.account.peak and case is not None:
            self._note(
                case,
                f"memory grew to {peak / 1e6:.0f} MB in the last {_BETWEEN} inputs",
            )
        self.account.peak = max(self.account.peak, peak)

    def _note(self, case: Case, kind: str, error: BaseException | None = None) -> None:
        self.account.findings[kind] += 1
        if self.account.findings[kind] > _KEPT_OF_A_KIND:
            return
        digest = hashlib.sha256(repr(case).encode()).hexdigest()[:12]
        place = self._keep / f"{self.name}-{digest}"
        place.mkdir(parents=True, exist_ok=True)
        write(case, place)
        report = "".join(traceback.format_exception(error)) if error else ""
        place.joinpath("why.txt").write_text(f"{kind}\n{report}")


def _too_slow(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlow


def _place(trace: TracebackType | None) -> str:
    """Last place in the program itself that an exception went through."""
    frames = traceback.extract_tb(trace)
    ours = [frame for frame in frames if "plrnn_explorer" in frame.filename] or list(frames)
    deepest = frames[-1] if frames else None
    inner = (
        f" ({Path(deepest.filename).name}:{deepest.lineno})" if deepest and deepest is not ours[-1] else ""
    )
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}{inner}" if ours else "nowhere"


def _bad_refusal(refusal: Refusal) -> str:
    """Say what is wrong with a refusal, if something is."""
    sentence, cause = str(refusal), refusal.__cause__
    if "\n" in sentence or not sentence.replace(NARROW_SPACE, " ").isprintable():
        return f"a sentence with control characters at {_place(refusal.__traceback__)}"
    if not 10 < len(sentence) < _LONGEST_SENTENCE:
        return f"a sentence of {len(sentence)} letters at {_place(refusal.__traceback__)}"
    if type(cause) is ValueError and "importing.py" in _place(refusal.__traceback__):
        deepest = traceback.extract_tb(cause.__traceback__)[-1].filename
        if Path(deepest).name not in _CHECKING:
            return f"ValueError at {_place(cause.__traceback__)}"
    return ""


@contextmanager
def _no_net(path: Path, raw: object = None) -> Iterator[None]:
    """In place of `importing._one_error`, which turns every exception into a `ModelFileError`."""
    try:
        yield
    except Refusal:
        findings(path, raw)  # type: ignore[arg-type]
        raise


def without_net() -> None:
    """Let exceptions through, and shorten the trial orbits that only preselect an answer."""
    importing._one_error = _no_net  # type: ignore[assignment]
    likely._STEPS = 2


def open_model(path: Path) -> None:
    """Open a model as `load_model` does; raises `Refusal` or breaks a rule."""
    imported = importing.open_import(path)
    reading = imported.read({})
    _check(reading.model)
    if reading.unanswered:
        ModelChoiceNeeded(f"{path.name}:", reading.unanswered)
    # The last option of every question too; for some of the inputs, as it takes as long again.
    for asked in reading.asked if path.stat().st_size % 4 == 0 else ():
        if asked.choice.options:
            with suppress(Refusal):
                _check(imported.read({asked.choice.argument: asked.choice.options[-1][0]}).model)


def open_recording(path: Path) -> None:
    """Open a recording as `load_recording` does, without its safety net."""
    recording = finish(recordings._steps(path, command=True))
    if recording is None or recording.values.ndim != 2 or np.isinf(recording.values).any():
        raise Broken("a recording of no finite numbers")


def _check(model: PiecewiseLinearMap) -> None:
    arrays = [model.A, model.W1, model.W2, model.h1, model.h2]
    if model.observation is not None:
        arrays += [model.observation.B, model.observation.b]
    if not all(np.isfinite(array).all() for array in arrays):
        raise Broken("a parameter is not finite")
