"""What the command `fit` is asked: its parser, and the preparation and settings the answers make."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plrnn_explorer.cli.loading import at_least
from plrnn_explorer.cli.terminal import CommandError

if TYPE_CHECKING:
    from plrnn_explorer.fit.dataset import Dataset
    from plrnn_explorer.fit.network import Kind
    from plrnn_explorer.fit.preparing import Preparation
    from plrnn_explorer.fit.settings import FitSettings
    from plrnn_explorer.recordings.recording import Recording

_KINDS: dict[str, Kind] = {"shallow": "shallow PLRNN", "clipped": "clipped shallow PLRNN", "al-rnn": "AL-RNN"}
_DESCRIPTION = """\
Fit a network to a recording (.csv, .npy, .mat, .abf, …) and write it as a model file.

Every column that is no input is data; --data takes some of them, by name or number. Of each sweep, or of
a single one, the last fifth is held back: the fit does not see it, half of it chooses the best network and
the other half judges it. --held-parts holds back parts from when to when instead, and --hold-back whole
sweeps; the fit never steps across what is held back. A single column is delay-embedded
with the delay and the dimension its mutual information and false neighbours propose; --delay and --embed
overrule them. What is not given of the network and its training is proposed from the data, and said.

Several --seeds train one network each, and the one whose free-running orbits are most like the data is
kept. Ctrl-C ends the training and keeps the best network so far. The same command gives the same network,
bit by bit; the model file keeps how it was made.
"""
_EPILOG = """\
examples:
  plrnn-explorer fit measured.csv -o model.npz --judge
  plrnn-explorer fit measured.csv -o model.npz --held-parts 12-15,31-34
  plrnn-explorer fit voltage.csv -o model.npz --units 30 --seeds 0,1,2 --resample 5
  plrnn-explorer fit cell.abf -o cell.npz --data V --inputs command --hold-back 4,8
"""


def add_fit(commands: Any) -> argparse.ArgumentParser:
    """Add the parser of `fit`, and return it."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "fit",
        help="fit a network to a recording",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("recording", type=Path, help="file of a time series")
    parser.add_argument(
        "-o", "--out", type=Path, required=True, metavar="MODEL", help="file to write: .npz, .json or .mat"
    )
    parser.add_argument("--force", action="store_true", help="overwrite what is there")
    parser.add_argument(
        "--judge",
        action="store_true",
        help="say in words how far to trust it, and search for attractors that the data do not show",
    )
    _add_preparation(parser.add_argument_group("what is fitted"))
    _add_network(parser.add_argument_group("the network, and how it is trained"))
    return parser


def _add_preparation(group: Any) -> None:
    names = {"type": _names, "default": (), "metavar": "NAME,…"}
    group.add_argument("--data", **names, help="columns that are fitted, by name or number from 1")
    group.add_argument(
        "--inputs", **names, help="columns that act from outside; 'command' is what an Axon file injected"
    )
    group.add_argument(
        "--sweeps", type=_numbers, default=(), metavar="N,…", help="sweeps used (default: all)"
    )
    group.add_argument(
        "--hold-back", type=_numbers, default=(), metavar="N,…", help="sweeps held back, instead of a share"
    )
    group.add_argument(
        "--held-share", type=_number, default=0.2, metavar="X", help="held back of each sweep (default 0.2)"
    )
    group.add_argument(
        "--held-parts", type=_spans, default=(), metavar="S-S,…",
        help="held back of each sweep from when to when, in seconds, such as 2-3.5,7-8, instead of a share",
    )  # fmt: skip
    group.add_argument(
        "--begin", type=_number, default=0.0, metavar="S", help="second of a sweep to begin at"
    )
    group.add_argument("--end", type=_number, default=0.0, metavar="S", help="second of sweeps to end at")
    group.add_argument(
        "--resample", type=at_least(1), default=1, metavar="N",
        help="keep one sample of N, behind a filter against aliasing",
    )  # fmt: skip
    group.add_argument("--delay", type=at_least(1), metavar="N", help="kept samples between two coordinates")
    group.add_argument(
        "--embed", type=at_least(1), metavar="D", help="coordinates of each column; 1 for none"
    )


def _add_network(group: Any) -> None:
    group.add_argument(
        "--kind", choices=tuple(_KINDS), default="shallow", help="family of the network (default shallow)"
    )
    group.add_argument("--units", type=at_least(1), metavar="H", help="ReLU units")
    group.add_argument(
        "--dimension", type=at_least(1), metavar="M",
        help="state variables (default: the data coordinates; 20 or more of an AL-RNN)",
    )  # fmt: skip
    group.add_argument("--updates", type=at_least(1), metavar="N", help="updates of the parameters")
    group.add_argument("--length", type=at_least(1), metavar="T", help="steps of a training sequence")
    group.add_argument("--batch", type=at_least(1), metavar="S", help="sequences in an update")
    group.add_argument(
        "--rate", type=_number, metavar="X", help="learning rate at first; it falls to a hundredth or less"
    )
    group.add_argument(
        "--forcing", type=_forcing, metavar="X",
        help="teacher forcing: a share up to 1 at every step (generalised), or a whole number of steps, 2 or"
        " more, between which it runs freely (sparse; proposed: about four times in a period of the data)",
    )  # fmt: skip
    group.add_argument("--noise", type=_number, metavar="X", help="added to the data, in standard deviations")
    group.add_argument(
        "--invertibility", type=_number, metavar="X", help="weight of a penalty that keeps the map invertible"
    )
    group.add_argument(
        "--seeds", type=_seeds, default=(0,), metavar="N,…", help="a network for each (default 0)"
    )


def preparation_of(recording: Recording, options: argparse.Namespace) -> Preparation:
    """What of the recording is fitted; without an embedding yet.

    Raises
    ------
    CommandError
        If a column is not there.
    """
    from plrnn_explorer.fit.preparing import Preparation

    inputs = tuple(_column(recording, name) for name in options.inputs)
    return Preparation(
        columns=tuple(_column(recording, name) for name in options.data),
        inputs=inputs,
        sweeps=tuple(n - 1 for n in options.sweeps),
        held_back=tuple(n - 1 for n in options.hold_back),
        held_share=options.held_share,
        held_parts=options.held_parts,
        begin=options.begin,
        end=options.end,
        every=options.resample,
        delay=options.delay or 1,
        dimension=options.embed or 1,
    )


def settings_of(options: argparse.Namespace, data: Dataset) -> FitSettings:
    """How it is fitted: as asked for, else as the data ask for."""
    from plrnn_explorer.fit.proposal import proposed_settings

    names = ("units", "dimension", "updates", "length", "batch", "rate", "noise", "invertibility")
    asked = {name: getattr(options, name) for name in names if getattr(options, name) is not None}
    settings = proposed_settings(data, _KINDS[options.kind], options.seeds[0])
    if options.forcing is not None:
        sparse = options.forcing > 1.0
        asked |= {"every": round(options.forcing), "share": 0.0} if sparse else {
            "every": 0, "share": options.forcing
        }  # fmt: skip
    elif "length" in asked:
        asked["every"] = min(settings.every, options.length)
    if "rate" in asked:
        asked["final_rate"] = min(settings.final_rate, options.rate / 100.0)
    return replace(settings, **asked)


def _column(recording: Recording, name: str) -> int:
    """The column of a name, or of a number from 1."""
    names: Sequence[str] = recording.column_names
    if name in names:
        return names.index(name)
    if name.isdecimal() and 1 <= int(name) <= len(names):
        return int(name) - 1
    raise CommandError(f"There is no column {name!r}; the recording has {', '.join(names)}.")


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _numbers(text: str, least: int = 1) -> tuple[int, ...]:
    """Read "1,3" or "1-3,7"."""
    found = list[int]()
    for part in text.split(","):
        first, to, last = part.strip().partition("-")
        last = last if to else first
        if not first.isdecimal() or not last.isdecimal():
            raise argparse.ArgumentTypeError(f"{text!r} should be numbers such as 1,3 or 1-4")
        found += range(int(first), int(last) + 1)
    if not found or min(found) < least:
        raise argparse.ArgumentTypeError(f"{text!r} should be numbers from {least}")
    return tuple(dict.fromkeys(found))


def _spans(text: str) -> tuple[tuple[float, float], ...]:
    """Read "2-3.5,7-8"."""
    found = []
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        try:
            begin, end = float(first), float(last)
        except ValueError:
            begin = end = 0.0
        if not 0.0 <= begin < end < math.inf:
            raise argparse.ArgumentTypeError(f"{text!r} should be from when to when, such as 2-3.5,7-8")
        found.append((begin, end))
    return tuple(found)


def _seeds(text: str) -> tuple[int, ...]:
    return _numbers(text, 0)


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value) or value < 0.0:
        raise argparse.ArgumentTypeError("should be a number that is not negative")
    return value


def _forcing(text: str) -> float:
    value = _number(text)
    if value > 1.0 and value != round(value):
        raise argparse.ArgumentTypeError("should be a share from 0 to 1 or a whole number of steps")
    return value
