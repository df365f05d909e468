"""The bundle: whole, without anything twice, and packed only if it works."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "installers"


@pytest.mark.skipif(sys.platform == "win32", reason="links between libraries on Linux")
def test_a_library_that_is_there_twice_becomes_a_link(scripts: dict[str, ModuleType], tmp_path: Path) -> None:
    for name, text in {
        "numpy.libs/libf.so": b"\x7fELF same", "scipy.libs/libf.so": b"\x7fELF same",
        "scipy.libs/libg.so": b"\x7fELF same", "other.libs/libf.so": b"\x7fELF another",
        "a/__init__.py": b"same text", "b/__init__.py": b"same text",
    }.items():  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(text)
    scripts["linux"].join_twins(tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_symlink()] == [tmp_path / "scipy.libs/libf.so"]
    assert (tmp_path / "scipy.libs/libf.so").read_bytes() == b"\x7fELF same"
    tmp_path.rename(tmp_path.with_name("moved"))  # a bundle is moved when it is packed
    moved = tmp_path.with_name("moved") / "scipy.libs/libf.so"
    assert moved.resolve().parent.name == "numpy.libs"


def test_a_bundle_that_does_not_work_is_not_packed(
    scripts: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcomes = iter([{"passed": True, "usable after": 1.0}, {"passed": False, "error": "no window"}])

    def run(command: list[str], **_kwargs: object) -> subprocess.CompletedProcess[str]:
        Path(command[2], "check.json").write_text(json.dumps(next(outcomes)), encoding="utf-8")
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(scripts["build"].subprocess, "run", run)
    scripts["build"].check(tmp_path / "bundle", tmp_path / "check")
    with pytest.raises(SystemExit, match="no window"):
        scripts["build"].check(tmp_path / "bundle", tmp_path / "check")


#: Two kernels, one of which only the other calls, and a function that is none.
_KERNELS = """
@compiled
def fill(x):
    return _step(x)

@inner
def _step(x):
    return x

@cache
def helper():
    return 1
"""


def test_a_bundle_lacks_no_kernels_machine_code(scripts: dict[str, ModuleType], tmp_path: Path) -> None:
    sources, shipped = tmp_path / "kernels", tmp_path / "machine_code"
    sources.mkdir()
    (sources / "cells.py").write_text(_KERNELS, encoding="utf-8")
    folder = shipped / "cells-0123456789ab"
    folder.mkdir(parents=True)
    require_all = scripts["inner_loops"].require_all
    # As numba names them: an index for each kernel, and the code of each signature.
    for name in ("cells.fill-3.py311.nbi", "cells.fill-3.py311.1.nbc", "cells._step-7.py311.nbi"):
        (folder / name).touch()
    with pytest.raises(SystemExit) as stopped:
        require_all(sources, shipped)
    sentence = str(stopped.value)
    assert "without machine code: cells._step;" in sentence
    assert "fill" not in sentence
    assert "helper" not in sentence
    (folder / "cells._step-7.py311.1.nbc").touch()
    assert require_all(sources, shipped) == 2
    with pytest.raises(SystemExit, match="has none"):
        require_all(tmp_path / "elsewhere", shipped)


def test_the_check_of_machine_code_sees_every_kernel(scripts: dict[str, ModuleType]) -> None:
    """By another way: what numba made of the functions of each module."""
    kernels = ROOT / "plrnn_explorer" / "dynamics" / "kernels"
    listed = set(scripts["inner_loops"].kernels(kernels))
    seen = set()
    for path in kernels.glob("*.py"):
        module = importlib.import_module(f"plrnn_explorer.dynamics.kernels.{path.stem}")
        seen |= {
            (path.stem, name)
            for name, value in vars(module).items()
            if hasattr(value, "py_func") and value.py_func.__module__ == module.__name__
        }
    assert listed == seen
    assert len(listed) > 100
