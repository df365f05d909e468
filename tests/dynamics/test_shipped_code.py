"""Machine code that an installed program brings along: taken where it fits, never written to."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from plrnn_explorer.dynamics.kernels import shipped

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an installed program, with the machine code of one module."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    folder = tmp_path / shipped.FOLDER
    (folder / "arrange-123").mkdir(parents=True)
    (folder / "arrange-123" / "a.nbi").write_bytes(b"code")
    (folder / "processor.json").write_text(json.dumps({"level": "x86-64-v3"}))
    return tmp_path


def test_code_is_copied_once_and_what_is_there_stays(bundle: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    shipped.bring_along("arrange-123", cache)
    assert (cache / "arrange-123" / "a.nbi").read_bytes() == b"code"
    (cache / "arrange-123" / "a.nbi").write_bytes(b"own")
    shipped.bring_along("arrange-123", cache)
    assert (cache / "arrange-123" / "a.nbi").read_bytes() == b"own"
    shipped.bring_along("swarm-456", cache)  # compiled here: nothing came along
    assert [path.name for path in cache.iterdir()] == ["arrange-123"]


@pytest.mark.parametrize("fits", [True, False])
def test_the_level_is_taken_by_processors_that_reach_it(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, fits: bool
) -> None:
    monkeypatch.setattr(shipped, "suits", lambda _level: fits)
    monkeypatch.delenv("NUMBA_CPU_NAME", raising=False)
    monkeypatch.setenv("NUMBA_CPU_FEATURES", "before")
    monkeypatch.setattr(os, "environ", dict(os.environ))
    shipped.choose_processor()
    assert os.environ.get("NUMBA_CPU_NAME") == ("x86-64-v3" if fits else None)
    assert os.environ["NUMBA_CPU_FEATURES"] == ("" if fits else "before")


def test_a_processor_that_lacks_something_does_not_suit(monkeypatch: pytest.MonkeyPatch) -> None:
    from llvmlite import binding

    monkeypatch.setattr(binding, "get_process_triple", lambda: "x86_64-unknown-linux-gnu")
    features = dict.fromkeys(shipped.LEVELS["x86-64-v3"], True)
    monkeypatch.setattr(binding, "get_host_cpu_features", lambda: features)
    assert shipped.suits("x86-64-v3")
    assert not shipped.suits("apple-m1")
    assert not shipped.suits("x86-64-v9")
    features["avx2"] = False
    assert not shipped.suits("x86-64-v3")


def test_a_checkout_brings_nothing_along(tmp_path: Path) -> None:
    assert not shipped.is_bundled()
    assert shipped.shipped_folder() is None
    shipped.bring_along("arrange-123", tmp_path)
    assert list(tmp_path.iterdir()) == []


_PROGRAM = """
import sys
from pathlib import Path

sys.frozen, sys._MEIPASS = True, {bundle!r}
import platformdirs
platformdirs.user_cache_dir = lambda *_, **__: {cache!r}
from plrnn_explorer.dynamics.kernels import lyndon
from plrnn_explorer.dynamics.kernels.compiled import compiled
kernels = [value for value in vars(lyndon).values() if hasattr(value, "_cache")]
assert kernels
for kernel in kernels:
    folder = Path(kernel._cache.cache_path)
    assert folder.parent == Path({cache!r}) / "machine_code", folder
    assert (folder / "marker").exists(), folder
    assert kernel._cache._impl.locator.get_source_stamp() == ""
"""


def test_an_installed_program_keeps_its_code_in_the_users_folder_wherever_it_lies(tmp_path: Path) -> None:
    bundle, cache = tmp_path / "bundle", tmp_path / "cache"
    from plrnn_explorer.dynamics.kernels import compiled

    name = f"lyndon-{compiled._digest('lyndon')[:12]}"
    (bundle / shipped.FOLDER / name).mkdir(parents=True)
    (bundle / shipped.FOLDER / name / "marker").write_text("")
    program = _PROGRAM.format(bundle=str(bundle), cache=str(cache))
    environment = {k: v for k, v in os.environ.items() if not k.startswith("NUMBA_")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


_COMPILES = """
import plrnn_explorer.dynamics.kernels as kernels
import numpy as np, plrnn_explorer
print(plrnn_explorer.__file__)
counted = []
kernels.before_compilation.append(lambda: counted.append(1))
from plrnn_explorer.dynamics.kernels.lyndon import next_lyndon
assert next_lyndon(np.array([-1, 0, 0]), 1, 2) == 3
print(len(counted))
"""


def test_environments_share_what_one_of_them_compiled(tmp_path: Path) -> None:
    """A wheel in two environments, as `uvx` makes one for each version."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("NUMBA_")}
    environment |= {name: str(tmp_path / "home") for name in ("HOME", "LOCALAPPDATA", "XDG_CACHE_HOME")}
    told = []
    for name in ("one", "other"):
        package = tmp_path / name / "plrnn_explorer"
        shutil.copytree(ROOT / "plrnn_explorer", package, ignore=shutil.ignore_patterns("__pycache__"))
        (package / "_resources").mkdir()
        done = subprocess.run(
            [sys.executable, "-c", _COMPILES],
            env=environment | {"PYTHONPATH": str(tmp_path / name)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        place, compilations = done.stdout.split()
        assert Path(place).is_relative_to(package)
        told.append(int(compilations))
        assert not list(package.rglob("*.nbi"))
    assert told[0] > 0
    assert told[1] == 0
