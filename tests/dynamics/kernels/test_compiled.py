"""Machine code is kept between runs, is never stale, and a folder that cannot be written stops nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import plrnn_explorer

PACKAGE = Path(plrnn_explorer.__file__).parent
KERNELS = PACKAGE / "dynamics" / "kernels"

INNER = (
    "from plrnn_explorer.dynamics.kernels.compiled import compiled\n\n"
    "@compiled\ndef add(x):\n    return x + 1\n"
)
OUTER = (
    "from plrnn_explorer.dynamics.kernels.compiled import compiled\n"
    "from plrnn_explorer.dynamics.kernels.inner import add\n\n"
    "@compiled\ndef twice(x):\n    return 2 * add(x)\n"
)
#: Prints the result, whether the code was kept or made, and how often the end of something was told.
RUN = (
    "from plrnn_explorer.dynamics.kernels import after_compilation\n"
    "told = []\n"
    "after_compilation.append(lambda: told.append(1))\n"
    "from plrnn_explorer.dynamics.kernels.outer import twice\n"
    "print(twice(3), sum(twice.stats.cache_hits.values()), sum(twice.stats.cache_misses.values()), len(told))"
)


@pytest.fixture
def installation(tmp_path):
    """A package with two kernels, one of which calls the other, in a folder of its own."""
    root = tmp_path / "site"
    kernels = root / "plrnn_explorer" / "dynamics" / "kernels"
    kernels.mkdir(parents=True)
    for folder in (kernels, kernels.parent, kernels.parents[1]):
        (folder / "__init__.py").touch()
    for name in ("__init__.py", "compiled.py", "locator.py", "shipped.py"):
        shutil.copy(KERNELS / name, kernels)
    (kernels / "inner.py").write_text(INNER, encoding="utf-8")
    (kernels / "outer.py").write_text(OUTER, encoding="utf-8")
    return root


def run(root: Path, home: Path, code: str = RUN) -> list[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NUMBA")}
    environment |= {"PYTHONPATH": str(root), "HOME": str(home), "LOCALAPPDATA": str(home)}
    environment |= {"XDG_CACHE_HOME": str(home / ".cache"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=environment, cwd=root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split() if code == RUN else done.stdout.splitlines()


def test_machine_code_is_kept_and_a_changed_inner_kernel_is_noticed(installation, tmp_path):
    # Told: that numba is loaded, and that `twice` has been compiled, with `add` in it.
    assert run(installation, tmp_path) == ["8", "0", "1", "2"]
    assert run(installation, tmp_path) == ["8", "1", "0", "1"]
    inner = installation / "plrnn_explorer" / "dynamics" / "kernels" / "inner.py"
    inner.write_text(INNER.replace("x + 1", "x + 2"), encoding="utf-8")
    kept = inner.parent / "__pycache__"
    before = set(kept.glob("outer-*"))
    for folder in before:
        os.utime(folder, (0, 0))  # long ago
    assert run(installation, tmp_path) == ["10", "0", "1", "2"]
    assert len(set(kept.glob("outer-*"))) == 1
    assert not before & set(kept.glob("outer-*"))


def test_a_package_that_cannot_be_written_uses_the_users_folder(installation, tmp_path):
    # A file in the way of the folder: permissions alone would not stop an administrator.
    (installation / "plrnn_explorer" / "dynamics" / "kernels" / "__pycache__").touch()
    assert run(installation, tmp_path / "home") == ["8", "0", "1", "2"]
    assert run(installation, tmp_path / "home") == ["8", "1", "0", "1"]


def test_with_no_folder_at_all_everything_works_uncached(installation, tmp_path):
    (installation / "plrnn_explorer" / "dynamics" / "kernels" / "__pycache__").touch()
    (tmp_path / "home").touch()
    for _ in range(2):
        assert run(installation, tmp_path / "home")[0] == "8"


#: Decorates functions on several threads that are switched as often as possible.
CROWD = (
    "import sys, threading\n"
    "from plrnn_explorer.dynamics.kernels import compiled as code\n"
    "def decorate(name):\n"
    "    for i in range(150):\n"
    "        space = {'__name__': f'plrnn_explorer.dynamics.kernels.{name}'}\n"
    "        exec(compile('def f(x):\\n    return x\\n', code.__file__, 'exec'), space)\n"
    "        kernel = code.compiled(space['f'])\n"
    "        folders.add((name, kernel._cache._cache_path))\n"
    "folders = set()\n"
    "sys.setswitchinterval(1e-6)\n"
    "crowd = [threading.Thread(target=decorate, args=[name]) for name in ('inner', 'outer') * 2]\n"
    "[each.start() for each in crowd]\n"
    "[each.join() for each in crowd]\n"
    "for name, folder in sorted(folders):\n"
    "    print(name, folder)"
)


@pytest.mark.parametrize("beside", [True, False])
def test_threads_that_load_kernels_at_once_keep_to_the_cache_folders(installation, tmp_path, beside):
    kernels = installation / "plrnn_explorer" / "dynamics" / "kernels"
    if not beside:  # a package that cannot be written
        (kernels / "__pycache__").touch()
    before = set(installation.iterdir())
    lines = [line.split(maxsplit=1) for line in run(installation, tmp_path / "home", CROWD)]
    assert [name for name, _ in lines] == ["inner", "outer"]
    kept = kernels / "__pycache__" if beside else tmp_path / "home"
    for name, folder in lines:
        assert Path(folder).is_relative_to(kept)
        assert Path(folder).parent.name.startswith(f"{name}-")
    assert set(installation.iterdir()) == before  # nothing in the current folder


def test_kernels_import_kernels_in_the_one_way_that_is_watched():
    """`from plrnn_explorer.dynamics.kernels.x import y`: other forms would escape the digest of the cache."""
    for path in set(KERNELS.glob("*.py")) - {KERNELS / "compiled.py"}:
        text = path.read_text(encoding="utf-8")
        assert not re.search(
            r"^\s*(from \.|import plrnn_explorer|from plrnn_explorer\S*kernels import)", text, re.M
        )
        assert not re.search(r"^[ \t]+from plrnn_explorer", text, re.M), path.name
        for module, names in re.findall(r"^from (plrnn_explorer\S+) import (.*)", text, re.M):
            # Types only: a number from elsewhere would be frozen into the machine code.
            assert ".kernels." in module or set(re.findall(r"\w+", names)) <= {"Floats", "Bools", "Ints"}, (
                path.name
            )


def test_nothing_but_a_kernel_loads_numba():
    """Start-up must not pay for it: every other module of the program is imported, the window among them."""
    code = (
        "import importlib, pkgutil, sys, plrnn_explorer\n"
        "names = [m.name for m in pkgutil.walk_packages(plrnn_explorer.__path__, 'plrnn_explorer.')]\n"
        "names = [n for n in names if '.kernels.' not in n and not n.endswith('__main__')]\n"
        "assert 'plrnn_explorer.gui.main_window' in names and 'plrnn_explorer.cli' in names\n"
        "for name in names:\n"
        "    importlib.import_module(name)\n"
        "    for bad in ('numba', 'flint'):\n"
        "        assert bad not in sys.modules, f'{name} imports {bad}'\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
