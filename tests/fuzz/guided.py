"""Mutations guided by coverage: atheris (libFuzzer) over the instrumented readers, in its own process."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

#: Packages whose branches are counted.
_INSTRUMENTED = (
    *("plrnn_explorer.models.files", "plrnn_explorer.models.importing", "plrnn_explorer.recordings"),
    *("pyfive", "pyabf"),
)
_LONGEST = 60_000
_EDGES = re.compile(r"cov: (\d+)")


def run_guided(name: str, runs: int, keep: Path, corpus: Path | None) -> str:
    """Fuzz one reader in a new process, which libFuzzer ends; return the line of its account."""
    with tempfile.TemporaryDirectory() as scratch:
        grown = corpus / name if corpus else Path(scratch) / "corpus"
        grown.mkdir(parents=True, exist_ok=True)
        account = Path(scratch) / "account"
        command = [sys.executable, "-m", "tests.fuzz.guided", name, str(keep), str(account)]
        options = [f"-runs={runs}", f"-max_len={_LONGEST}", "-timeout=60", "-rss_limit_mb=2048", str(grown)]
        done = subprocess.run([*command, *options], stderr=subprocess.PIPE, text=True, check=False)
        edges = _EDGES.findall(done.stderr)
        line = account.read_text() if account.exists() else "no input was judged"
        if done.returncode:
            line += f"; stopped with {done.returncode}: {done.stderr.strip().splitlines()[-1:]}"
        return f"{name}, guided: {line}; {edges[-1] if edges else 0} edges"


def _main() -> None:
    """Judge the inputs libFuzzer makes; called with the reader, the folders, and libFuzzer's own options."""
    import atheris

    name, keep, account = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    with atheris.instrument_imports(include=list(_INSTRUMENTED)):
        from tests.fuzz import targets
    import warnings

    from tests.fuzz.__main__ import MEMORY
    from tests.fuzz.cases import decoded, encoded
    from tests.fuzz.judge import Judge
    from tests.fuzz.mutate import mutated

    for kind in (RuntimeWarning, UserWarning):
        warnings.simplefilter("error", kind)
    target = targets.TARGETS[name]
    seeds = target.seeds()
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        judge = Judge(name, Path(folder), target.opens, keep)

        def judge_one(data: bytes) -> None:
            case = decoded(data)
            if case is not None:
                judge.judge(case)
            if judge.account.inputs % 500 == 0:
                account.write_text(judge.line())

        def change(data: bytes, size: int, seed: int) -> bytes:
            rng = Random(seed)
            changed = mutated(decoded(data) or rng.choice(seeds), rng, seeds)
            return encoded(changed)[:size]

        grown = Path(sys.argv[-1])
        for number, case in enumerate(seeds):
            grown.joinpath(f"seed{number}").write_bytes(encoded(case))
        atheris.Setup([sys.argv[0], *sys.argv[4:]], judge_one, custom_mutator=change)
        atheris.Fuzz()


if __name__ == "__main__":
    _main()
