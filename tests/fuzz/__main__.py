"""Fuzz one reader or all of them (packaging/fuzz.sh).

``python -m tests.fuzz [READER ...] [RUNS] [--guided]``
"""

from __future__ import annotations

import argparse
import tempfile
import time
import warnings
from pathlib import Path
from random import Random

from tests.fuzz.cases import Case
from tests.fuzz.judge import Judge, limit_memory
from tests.fuzz.mutate import mutated
from tests.fuzz.targets import TARGETS

#: The folder in memory that Linux has.
MEMORY = Path("/dev/shm")
_RUNS = 100_000
#: Inputs that were accepted are mutated further, so that damage adds up; this many are kept.
_POOL = 2000


def main() -> None:
    """Run the fuzzer on the readers named, one after the other."""
    arguments = _arguments()
    for kind in (RuntimeWarning, UserWarning):
        warnings.simplefilter("error", kind)  # a warning would go to the console of whoever opens the file
    names = [word for word in arguments.words if not word.isdigit()]
    runs = next((int(word) for word in arguments.words if word.isdigit()), _RUNS)
    for name in names or TARGETS:
        if arguments.guided:
            from tests.fuzz.guided import run_guided

            line = run_guided(name, runs, arguments.keep, arguments.corpus)
        else:
            line = _plain(name, runs, arguments)
        print(line, flush=True)
        if arguments.results:
            with arguments.results.open("a") as stream:
                stream.write(line + "\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="packaging/fuzz.sh", description="Fuzz one reader of files, or all of them."
    )
    about = f"readers ({', '.join(TARGETS)}; all when not given) and the number of inputs for each ({_RUNS})"
    parser.add_argument("words", nargs="*", metavar="READER|RUNS", help=about)
    parser.add_argument("--guided", action="store_true", help="let coverage guide the mutations (atheris)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the random numbers")
    parser.add_argument(
        "--keep", type=Path, default=Path("fuzz_findings"), help="folder for what breaks a rule"
    )
    parser.add_argument(
        "--corpus", type=Path, help="folder of inputs that --guided fills and others start from"
    )
    parser.add_argument("--results", type=Path, help="file the line of each reader is added to")
    arguments = parser.parse_args()
    unknown = [word for word in arguments.words if not word.isdigit() and word not in TARGETS]
    if unknown:
        parser.error(f"there is no reader {unknown[0]}; the readers are {', '.join(TARGETS)}")
    return arguments


def _plain(name: str, runs: int, arguments: argparse.Namespace) -> str:
    """Mutate without looking at coverage; fast."""
    rng, target = Random(arguments.seed), TARGETS[name]
    began = time.process_time()
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        seeds = target.seeds()
        judge = Judge(name, Path(folder), target.opens, arguments.keep)
        for case in seeds:
            judge.judge(case)
        if judge.account.accepted < len(seeds):
            print(f"{name}: seeds that are not opened: {judge.line()}", flush=True)
        limit_memory()
        found: list[Case] = _corpus(name, arguments.corpus)
        while judge.account.inputs < runs:
            case = mutated(rng.choice(found if found and rng.random() < 0.5 else seeds), rng, seeds)
            before = judge.account.accepted
            judge.judge(case)
            if judge.account.accepted > before and rng.random() < 0.05 and case.size < 50_000:
                if len(found) >= _POOL:
                    found.pop(rng.randrange(len(found)))
                found.append(case)
    used = time.process_time() - began
    return f"{name}: {judge.line()}; {used:.0f} s of processor time, seed {arguments.seed}"


def _corpus(name: str, folder: Path | None) -> list[Case]:
    """Inputs a guided run has found to reach something new."""
    from tests.fuzz.cases import decoded

    found = sorted((folder / name).glob("*")) if folder else []
    cases = [decoded(path.read_bytes()) for path in found]
    return [case for case in cases if case is not None]


if __name__ == "__main__":
    main()
