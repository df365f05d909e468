"""Fuzz one reader or all of them:  python -m tests.fuzz [READER ...] [--runs N] [--guided]  (packaging/fuzz.sh)."""

from __future__ import annotations

import argparse
import os
import tempfile
import time
import warnings
from pathlib import Path
from random import Random

from tests.fuzz.judge import Judge, limit_memory
from tests.fuzz.mutate import mutated
from tests.fuzz.targets import TARGETS

#: The folder in memory that Linux has.
_MEMORY = Path("/dev/shm")
#: Inputs that were accepted are mutated further, so that damage adds up; this many are kept.
_POOL = 2000


def main() -> None:
    """Run the fuzzer on the readers named, one after the other."""
    arguments = _arguments()
    warnings.simplefilter("error")
    for name in arguments.reader or TARGETS:
        if arguments.guided:
            from tests.fuzz.guided import run_guided

            line = run_guided(name, arguments.runs, arguments.keep)
        else:
            line = _plain(name, arguments.runs, arguments.seed, arguments.keep)
        print(line, flush=True)
        if arguments.results:
            with arguments.results.open("a") as stream:
                stream.write(line + "\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="packaging/fuzz.sh", description=__doc__.partition(":")[0])
    parser.add_argument("reader", nargs="*", help=f"one of {', '.join(TARGETS)}; all of them when not given")
    parser.add_argument("--runs", type=int, default=100_000, help="inputs for each reader (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the random numbers")
    parser.add_argument("--guided", action="store_true", help="let coverage guide the mutations (atheris)")
    parser.add_argument("--keep", type=Path, default=Path("fuzz_findings"), help="folder for inputs that break a rule")
    parser.add_argument("--results", type=Path, help="file the line of each reader is added to")
    return parser.parse_args()


def _plain(name: str, runs: int, seed: int, keep: Path) -> str:
    """Mutate without looking at coverage; fast."""
    rng, target = Random(seed), TARGETS[name]
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        seeds = target.seeds()
        judge = Judge(name, Path(folder), target.opens, keep)
        for seed_case in seeds:
            judge.judge(seed_case)
        if judge.account.rejected or judge.account.findings:
            print(f"{name}: of the seeds: {judge.account.line()}", flush=True)
        limit_memory()
        pool = list(seeds)
        while judge.account.inputs < runs:
            case = mutated(rng.choice(pool if rng.random() < 0.5 else seeds), rng, seeds)
            before = judge.account.accepted
            judge.judge(case)
            if judge.account.accepted > before and rng.random() < 0.05 and case.size < 50_000:
                pool[len(seeds) + rng.randrange(_POOL) :][:1] = [case]
                pool.append(case) if len(pool) < _POOL else pool.__setitem__(rng.randrange(len(seeds), _POOL), case)
    seconds = time.monotonic() - began
    return f"{name}: {judge.account.line()}; {runs / seconds:.0f}/s in {seconds:.0f} s, seed {seed}, pid {os.getpid()}"


if __name__ == "__main__":
    main()
