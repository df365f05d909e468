"""Machine code that comes with an installed program, so that its first start compiles nothing.

Machine code is of use where processor, numba and sources are those it was made for. The installer is made
for a level of processors that nearly all in use reach (``processor.json`` beside the code); on one that does
not, or in a checkout, kernels are compiled when first used, for the processor at hand.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

#: Folder of the bundle that holds it: one folder for each module of kernels, as in the user's cache folder.
FOLDER = "machine_code"
#: What the levels of processors have in common, in LLVM's words; without a list, all of the kind have it.
LEVELS = {
    "x86-64-v3": ("avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe"),
    "apple-m1": (),
}


def is_bundled() -> bool:
    """Whether this is an installed program rather than a package of Python's."""
    return bool(getattr(sys, "frozen", False))


def is_installed() -> bool:
    """Whether this came from an installer or a wheel; a checkout has its resources outside the package."""
    return is_bundled() or (Path(__file__).parents[2] / "_resources").is_dir()


def shipped_folder() -> Path | None:
    """Folder with the machine code that came along; None without."""
    bundle = getattr(sys, "_MEIPASS", None)
    folder = Path(bundle) / FOLDER if is_bundled() and bundle else None
    return folder if folder is not None and folder.is_dir() else None


def choose_processor() -> None:
    """Let numba compile for the processors the machine code is for; to be called before numba is loaded."""
    folder = shipped_folder()
    if folder is None or "NUMBA_CPU_NAME" in os.environ:
        return
    try:
        level = str(json.loads((folder / "processor.json").read_text(encoding="utf-8"))["level"])
    except (OSError, ValueError, KeyError):
        return
    if suits(level):
        # The environment, so that processes of a batch do the same.
        os.environ["NUMBA_CPU_NAME"], os.environ["NUMBA_CPU_FEATURES"] = level, ""


def suits(level: str) -> bool:
    """Whether the processor at hand reaches a level of `LEVELS`."""
    from llvmlite import binding  # type: ignore[import-untyped, unused-ignore]

    if level not in LEVELS or (level == "apple-m1") != binding.get_process_triple().startswith(
        ("arm64-apple",)
    ):
        return False
    features = binding.get_host_cpu_features()
    return all(features.get(name, False) for name in LEVELS[level])


def bring_along(name: str, parent: Path) -> None:
    """Copy the machine code of a module (folder `name`) to the user's cache folder, unless it is there."""
    shipped, target = shipped_folder(), parent / name
    if shipped is None or target.exists() or not (shipped / name).is_dir():
        return
    # Whole or not at all: several processes may do so at once.
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        copy = Path(shutil.copytree(shipped / name, Path(folder) / name, copy_function=shutil.copyfile))
        try:
            copy.rename(target)
        except OSError:  # another was faster
            return
