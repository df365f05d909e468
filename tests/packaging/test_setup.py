"""What the set-up scripts promise: a lock that is whole and private, clear sentences, nothing done twice."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LOCKS = ("lock.txt", "lock-dev.txt")

needs_sh = pytest.mark.skipif(
    sys.platform == "win32" or shutil.which("bash") is None,
    reason="the scripts are for bash on Linux and macOS",
)


def _pins(name: str) -> dict[str, str]:
    text = (PACKAGING / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, flags=re.MULTILINE))


def _normal(requirement: str) -> str:
    return re.split(r"[<>=!~\[; ]", requirement)[0].lower().replace("_", "-")


def test_locks_pin_every_requirement_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {_normal(r) for r in project["project"]["dependencies"] + project["build-system"]["requires"]}
    extras = project["project"]["optional-dependencies"]
    tools = {_normal(r) for r in extras["dev"] + extras["dask"]}
    assert needed <= set(_pins("lock.txt"))
    assert needed | tools <= set(_pins("lock-dev.txt"))


def test_both_locks_agree() -> None:
    run, dev = _pins("lock.txt"), _pins("lock-dev.txt")
    assert {name: dev.get(name) for name in run} == run


def test_the_peers_of_the_benchmarks_change_no_other_version() -> None:
    dev, bench = _pins("lock-dev.txt"), _pins("lock-bench.txt")
    assert {name: bench.get(name) for name in dev} == dev
    assert "pynamicalsys" in bench
    assert "pynamicalsys" not in dev


@pytest.mark.parametrize("name", [*LOCKS, "lock-bench.txt"])
def test_every_pin_has_a_hash_and_nothing_names_a_machine(name: str) -> None:
    text = (PACKAGING / name).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(_pins(name)) > 0
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"index-url|find-links|file:|https?:|@ ", text)


def test_the_loader_is_asked_for_libraries() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import qt_libraries as q\n"
        "print(q.missing_packages({'libno-such-thing.so.9': 'libno-such-thing9'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(PACKAGING)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['libno-such-thing9']"


def _setup(tmp_path: Path, body: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run `body` after reading setup.sh, in a copy of what it needs; commands come from `path` only."""
    root = tmp_path / "a folder with spaces"
    (root / "packaging").mkdir(parents=True)
    for name in ("setup.sh", "qt_libraries.py", *LOCKS):
        shutil.copy(PACKAGING / name, root / "packaging")
    shutil.copy(ROOT / "pyproject.toml", root)
    script = f'set -eu; root="{root}"; . "$root/packaging/setup.sh"\n{body}'
    environment = {"PATH": str(path) if path else "/usr/bin:/bin", "HOME": str(tmp_path)}
    return subprocess.run(
        [str(shutil.which("bash")), "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@needs_sh
def test_an_old_python_ends_in_one_sentence(tmp_path: Path) -> None:
    commands = tmp_path / "bin"
    commands.mkdir()
    old = commands / "python3"
    old.write_text(
        '#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.2" && exit 0\nexit 1\n', encoding="utf-8"
    )
    old.chmod(0o755)
    done = _setup(tmp_path, "find_python", commands)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Python 3.11 to 3.14 is needed, this machine has Python 3.9.2" in done.stderr


@needs_sh
def test_a_failed_download_is_explained(tmp_path: Path) -> None:
    log = tmp_path / "setup.log"
    log.write_text(
        "WARNING: Retrying (Retry(total=4)) after connection broken\nERROR: No matching\n", encoding="utf-8"
    )
    done = _setup(tmp_path, f'log="{log}"; what_pip_said')
    assert done.returncode == 0
    assert "could not be reached: check the network connection" in done.stdout


@needs_sh
def test_the_fingerprint_follows_what_the_installation_depends_on(tmp_path: Path) -> None:
    body = 'fingerprint; fingerprint; echo >>"$root/packaging/lock.txt"; fingerprint'
    first, again, edited = _setup(tmp_path, body).stdout.splitlines()
    assert first == again != edited


@needs_sh
def test_a_moved_environment_is_noticed(tmp_path: Path) -> None:
    body = (
        'mkdir "$venv"; was_moved && echo unknown; echo "$venv" >"$venv/made-in"; was_moved && echo same\n'
        'echo /elsewhere/.venv >"$venv/made-in"; was_moved && echo moved'
    )
    assert _setup(tmp_path, body).stdout.split() == ["moved"]
