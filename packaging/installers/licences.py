"""Collect the licences of everything in the bundle into one folder, with a list that says what is what."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent
#: Installed where the bundle is made, but not part of it. (PyInstaller is: its small program starts ours.)
TOOLS = frozenset(
    (
        *("altgraph", "click", "colorama", "editables", "hatchling", "iniconfig", "jinja2", "macholib"),
        *("pathspec", "pefile", "pip", "plrnn-explorer", "pluggy", "pygments", "pyinstaller-hooks-contrib"),
        *("pytest", "pywin32-ctypes", "setuptools", "tomlkit", "towncrier", "trove-classifiers", "wheel"),
    )
)
_TEXTS = re.compile(r"(licen[cs]es?|copying|notice|authors)", flags=re.IGNORECASE)
_QT = """Qt and PySide6 (The Qt Company and others), GNU Lesser General Public License 3
    Texts: LGPL-3.0.txt and the GPL-3.0.txt it refers to. Unchanged, as published on pypi.org; their sources
    are on https://download.qt.io/official_releases/ and https://code.qt.io/. They lie as separate libraries
    in the folder PySide6 of this program and may be replaced there by other builds of the same version.
"""


def collect(target: Path, system_files: Iterable[Path] = ()) -> list[str]:
    """Write all texts below `target` and the list ``CONTENTS.txt``.

    Parameters
    ----------
    target : Path
        Made anew.
    system_files : iterable of Path
        Libraries of this computer's distribution that are in the bundle.

    Returns
    -------
    list of str
        Names of libraries without a text of their own; should be empty.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for text in sorted((HERE / "licences").glob("*.txt")):
        shutil.copyfile(text, target / text.name)
    entries, missing = [_QT], []
    for found in sorted(distributions(), key=lambda one: one.name.lower()):
        name = re.sub(r"[-_.]+", "-", found.name).lower()
        if name in TOOLS or name.startswith(("pyside6", "shiboken6")):
            continue
        texts = _copy_texts(found, target / name)
        if not texts:
            missing.append(name)
        entries.append(f"{found.name} {found.version}, {_licence(found)}\n    {found.metadata['Summary']}\n")
    entries.append(_python(target))
    entries += _packages(system_files, target / "system")
    (target / "CONTENTS.txt").write_text("\n".join(entries), encoding="utf-8")
    return missing


def _copy_texts(found: Distribution, target: Path) -> list[Path]:
    """Copy a library's licence files; the folders they lie in below ``dist-info`` stay."""
    made = []
    for file in found.files or ():
        inside = ".dist-info" in file.parts[0]
        if inside and any(_TEXTS.match(part) for part in file.parts[1:]) and file.suffix != ".py":
            copy = target / "_".join(part for part in file.parts[1:] if part != "licenses")
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(file.locate()), copy)
            made.append(copy)
    return made


def _licence(found: Distribution) -> str:
    """What a library says its licence is, in a few words."""
    said = found.metadata.get("License-Expression") or (found.metadata.get("License") or "").strip()
    if said and "\n" not in said and len(said) < 60:
        return str(said)
    classes = [one for one in found.metadata.get_all("Classifier") or () if one.startswith("License ::")]
    return classes[0].rpartition(":: ")[2] if classes else "see its text"


def _python(target: Path) -> str:
    """Python's own licence."""
    version = "{}.{}.{}".format(*sys.version_info[:3])
    library = Path(sys.base_prefix) / "lib" / "python{}.{}".format(*sys.version_info[:2])
    places = (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", library / "LICENSE")
    for place in places:
        if place.is_file():
            shutil.copyfile(place, target / "Python.txt")
    return f"Python {version}, Python Software Foundation License 2\n    Python.txt\n"


def _packages(files: Iterable[Path], target: Path) -> list[str]:
    """Copy what Debian's packages say about the libraries taken from this computer."""
    if shutil.which("dpkg") is None:
        return []
    names = set()
    for file in files:
        for path in {file, file.resolve(), Path(str(file).removeprefix("/usr"))}:
            done = subprocess.run(["dpkg", "-S", str(path)], capture_output=True, text=True, check=False)
            names.update(line.partition(":")[0] for line in done.stdout.splitlines())
    target.mkdir(parents=True, exist_ok=True)
    entries = []
    for name in sorted(names):
        text = Path("/usr/share/doc") / name / "copyright"
        if text.is_file():
            shutil.copyfile(text, target / f"{name}.txt")
            entries.append(f"{name} (library of the system this was built on)\n    system/{name}.txt\n")
    return entries
