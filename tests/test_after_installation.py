"""What is compiled after installation: the analysis, the plots and the view of space."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import plrnn_explorer
from plrnn_explorer import compile_loops
from plrnn_explorer.gui.plots import fast


def test_what_draws_is_ready_after_it(monkeypatch):
    analysed = []
    monkeypatch.setattr(compile_loops.study, "prepare", lambda: analysed.append(True))
    monkeypatch.setattr(fast, "_loaded", {})
    compile_loops.prepare()
    assert analysed == [True]
    assert fast.is_ready()


#: Prints the kernels, of those given, that were not compiled by what is run after installation.
_LEFT = """
import importlib, json, sys
from plrnn_explorer.compile_loops import prepare
prepare()
module = lambda name: importlib.import_module("plrnn_explorer.dynamics.kernels." + name)
called = [(name, kernel, getattr(module(name), kernel)) for name, kernel in json.loads(sys.argv[1])]
left = [f"{name}.{kernel}" for name, kernel, it in called if getattr(it, "signatures", True) == []]
print(json.dumps(left))
"""


@pytest.mark.slow
def test_every_kernel_that_is_called_from_outside_is_compiled_by_it():
    """The build of an installer stops otherwise (packaging/installers/inner_loops.py)."""
    package = Path(plrnn_explorer.__file__).parent
    called = set()
    for path in package.rglob("*.py"):
        if path.parent.name == "kernels":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            parts = (getattr(node, "module", None) or "").rpartition(".kernels.")
            if isinstance(node, ast.ImportFrom) and parts[0].endswith(".dynamics") and parts[2] != "shipped":
                called |= {(parts[2], alias.name) for alias in node.names}
    assert len(called) > 40
    done = subprocess.run(
        [sys.executable, "-c", _LEFT, json.dumps(sorted(called))],
        cwd=package.parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []
