"""Whether the machine code in a bundle is whole: every kernel of the program, compiled at least once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

#: Decorators that make a kernel of a function; see plrnn_explorer/dynamics/kernels/compiled.py.
DECORATORS = frozenset(("compiled", "inner"))


def kernels(sources: Path) -> Iterator[tuple[str, str]]:
    """Module and name of every kernel below a folder of sources."""
    for path in sorted(sources.glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and any(
                isinstance(one, ast.Name) and one.id in DECORATORS for one in node.decorator_list
            ):
                yield path.stem, node.name


def require_all(sources: Path, machine_code: Path) -> int:
    """Count the kernels whose machine code is there, as numba keeps it: a ``.nbc`` for each signature.

    Parameters
    ----------
    sources : Path
        Folder of the modules of kernels.
    machine_code : Path
        One folder ``MODULE-DIGEST`` for each of them.

    Raises
    ------
    SystemExit
        If one is missing; it would be compiled when first used, while somebody waits.
    """
    wanted = list(kernels(sources))
    missing = [
        f"{module}.{name}"
        for module, name in wanted
        if not any(machine_code.glob(f"{module}-*/**/{module}.{name}-*.nbc"))
    ]
    if missing or not wanted:
        names = ", ".join(missing) or f"all, for {sources} has none"
        raise SystemExit(
            f"Kernels without machine code: {names}; let plrnn_explorer/study/prepare.py run each one once."
        )
    return len(wanted)
