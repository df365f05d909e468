"""Strength of the window:  python -m tests.strength {gaps,monkey,rounds} [options]"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import tempfile
import time


def _window():
    """A window, with what the program does for its threads and memory when it starts."""
    import gc

    from PySide6.QtCore import QSettings

    from plrnn_explorer.dynamics.kernels import after_compilation
    from plrnn_explorer.gui import app
    from plrnn_explorer.gui.main_window import MainWindow
    from plrnn_explorer.gui.theme import Theme

    app.share_threads()
    made = app.make_application(["plrnn-explorer"])
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, os.environ["HOME"])
    window = MainWindow(Theme(made, "dark"))
    window.resize(1280, 800)
    window.show()
    gc.freeze()
    after_compilation.append(app.settle_memory)
    return made, window


def gaps(options: argparse.Namespace) -> int:
    """Print a row per action: 99 % and worst gap by the clock, and of what the main thread computed itself.

    Between them the worst gap less what the main thread waited for a core in it.
    On a machine that others use as well, only the last three are the window's doing.
    """
    from tests.strength.gaps import measure
    from tests.strength.waiting import wait

    _app, window = _window()
    wait(500)
    every, own = [], []
    print(f"{'':44} {'beats':>6} {'by the clock, ms':>23} {'main thread, ms':>15}")
    print(f"{'action':44} {'':6} {'99 %':>7} {'worst':>7} {'on core':>7} {'99 %':>7} {'worst':>7}")
    for action, found in measure(window, options.only):
        every += found.wall
        own += found.own
        numbers = [
            found.percentile(99), found.worst, found.worst_with_core,
            found.percentile_own(99), found.worst_own,
        ]  # fmt: skip
        row = " ".join(f"{number:7.1f}" for number in numbers)
        print(f"{action.name:44} {len(found.wall):6} {row}", flush=True)
        for where, times in found.culprits.most_common(options.culprits):
            print(f"      {times:3} × {where}")
    window.shutdown()
    window.close()
    if every:
        import numpy as np

        for name, times in (("by the clock", every), ("main thread", own)):
            share = 1e3 * np.percentile(times, 99)
            print(f"all, {name}: 99 % {share:.1f} ms, worst {1e3 * max(times):.1f} ms, {len(times)} beats")
    return 0


def monkey(options: argparse.Namespace) -> int:
    """Let a monkey at the window once for every seed; what went wrong is printed with its seed."""
    from pathlib import Path

    from tests.strength.files import some_files
    from tests.strength.monkey import Monkey
    from tests.strength.waiting import wait

    faults = 0
    _app, window = _window()
    wait(500)
    for seed in range(options.seed, options.seed + options.seeds):
        begin = time.monotonic()
        window.session.show_study(None)
        hand = Monkey(window, seed, some_files(Path(tempfile.mkdtemp())), options.diary)
        hand.run(options.actions)
        print(
            f"seed {seed}: {hand.done} actions, {time.monotonic() - begin:.0f} s, {len(hand.faults)} faults"
        )
        for fault in hand.faults[:1]:
            print(fault, flush=True)
        faults += len(hand.faults)
    window.shutdown()
    window.close()
    return int(faults > 0)


def rounds(options: argparse.Namespace) -> int:
    """Print what the process holds after every twentieth round."""
    from tests.strength.rounds import rounds as all_rounds

    _app, window = _window()
    print(f"{'round':>6} {'MB':>7} {'objects':>9} {'Qt objects':>11} {'threads':>8}")
    for number, left in enumerate(all_rounds(window, options.times), 1):
        if number % options.every == 0 or number == 1:
            row = f"{left.megabytes:7.1f} {left.objects:9} {left.children:11} {left.threads:8}"
            print(f"{number:6} {row}", flush=True)
    window.shutdown()
    window.close()
    return 0


def main() -> int:
    """Run one of the three."""
    parser = argparse.ArgumentParser(prog="python -m tests.strength", description=__doc__)
    parts = parser.add_subparsers(required=True)
    watch = parts.add_parser("gaps")
    watch.add_argument("--only", default="", help="words, separated by commas: actions that hold one of them")
    watch.add_argument(
        "--culprits", type=int, default=0, help="list so many places that computed long without a break"
    )
    watch.set_defaults(run=gaps)
    hand = parts.add_parser("monkey")
    hand.add_argument("--seed", type=int, default=1, help="first seed")
    hand.add_argument("--diary", type=argparse.FileType("w"), help="write every action down")
    hand.add_argument("--seeds", type=int, default=1, help="how many seeds, one after the other")
    hand.add_argument("--actions", type=int, default=2000, help="actions for each seed")
    hand.set_defaults(run=monkey)
    again = parts.add_parser("rounds")
    again.add_argument("--times", type=int, default=200)
    again.add_argument("--every", type=int, default=20)
    again.set_defaults(run=rounds)
    options = parser.parse_args()
    faulthandler.enable()
    home = tempfile.mkdtemp()
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        os.environ[name] = home
    return options.run(options)


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
