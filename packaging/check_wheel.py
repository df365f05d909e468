"""Build wheel and sdist and prove that the program finds its resources from them and from the checkout.

    python packaging/check_wheel.py [--out FOLDER] [--alone]

Tried are the checkout, the wheel unpacked into a folder, the wheel installed by pip into a throw-away virtual
environment, and whether the sdist makes the same wheel. Needs the locked libraries, no network.
``--alone`` installs the wheel as users do, with all it asks for from the package index, and lets the program
check itself (`plrnn-explorer check`). (A bundle does that when it is built: packaging/installers.)
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
INSIDE = PurePosixPath("plrnn_explorer/_resources")

# Run in a fresh interpreter: prints where package and resources are, and how many of each kind were loaded.
PROBE = r"""
import json, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtGui import QGuiApplication
from plrnn_explorer import resources
from plrnn_explorer.gui.resource_check import loaded_resources
application = QGuiApplication(sys.argv)
folders = [str(resources.resource(name)) for name in ("examples", "help", "icons", "translations")]
print(json.dumps([[resources.__file__, *folders], loaded_resources()]))
"""


class WheelError(Exception):
    """The wheel is not fit to be given away; ``str(error)`` says why."""


def build_wheel(folder: Path, source: Path = ROOT) -> Path:
    """Build the wheel of a source tree into `folder` with the installed hatchling and return its path."""
    return _build("wheel", "*.whl", folder, source)


def build_sdist(folder: Path) -> Path:
    """Build the sdist into `folder` and return its path."""
    return _build("sdist", "*.tar.gz", folder, ROOT)


def _build(kind: str, pattern: str, folder: Path, source: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    if done.returncode:
        raise WheelError(f"hatchling could not build the {kind}:\n{done.stdout}{done.stderr}")
    return next(folder.glob(pattern))


def wheel_of_sdist(sdist: Path, folder: Path) -> Path:
    """Build a wheel from the sdist alone and return its path."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    return build_wheel(folder / "wheel", next(path for path in folder.iterdir() if path.is_dir()))


def compare(wheel: Path, other: Path) -> None:
    """Raise `WheelError` unless two wheels hold the same files."""
    contents = []
    for path in (wheel, other):
        with zipfile.ZipFile(path) as archive:
            contents.append(
                {info.filename: info.CRC for info in archive.infolist() if "dist-info" not in info.filename}
            )
    if contents[0] != contents[1]:
        different = sorted(name for name, _ in contents[0].items() ^ contents[1].items())
        raise WheelError(f"the sdist makes another wheel: {', '.join(different[:10])}")


def expected_resources() -> set[str]:
    """Return the names that the files of ``resources/`` must have inside the wheel.

    The pictures of the README stay out, and what the others were made from.
    """
    folder = ROOT / "resources"
    files = (
        path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc", ".ts")
    )
    places = (path.relative_to(folder) for path in files)
    return {str(INSIDE / place.as_posix()) for place in places if place.parts[0] != "screenshots"}


def check_contents(wheel: Path) -> int:
    """Return how many resources the wheel holds; raise `WheelError` naming those it lacks or has too many."""
    with zipfile.ZipFile(wheel) as archive:
        present = {name for name in archive.namelist() if PurePosixPath(name).is_relative_to(INSIDE)}
    expected = expected_resources()
    missing, more = sorted(expected - present), sorted(present - expected)
    if missing or not expected:
        raise WheelError(f"{wheel.name} lacks resources: {', '.join(missing) or 'resources/ is empty'}")
    if more:
        raise WheelError(f"{wheel.name} carries what nothing reads: {', '.join(more)}")
    return len(expected)


def probe(python: str, package_root: Path, path: Path | None = None) -> dict[str, int]:
    """Let a fresh interpreter load all resources and check that they lie below `package_root`.

    Parameters
    ----------
    python : str
        Interpreter to ask.
    package_root : Path
        Folder that must hold what is found, so that a checkout cannot stand in for a wheel.
    path : Path, optional
        Value of ``PYTHONPATH``; none if the package is installed.

    Returns
    -------
    dict
        How many were loaded of each kind.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    with tempfile.TemporaryDirectory() as elsewhere:
        done = subprocess.run(
            [python, "-c", PROBE], cwd=elsewhere, env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise WheelError(f"{python} could not find the resources:\n{done.stderr}")
    folders, loaded = json.loads(done.stdout)
    astray = [p for p in folders if not Path(p).resolve().is_relative_to(package_root.resolve())]
    if astray:
        raise WheelError(f"found outside {package_root}: {astray}")
    return dict(loaded)


def unpack(wheel: Path, folder: Path) -> Path:
    """Unpack the wheel into `folder`, as pip would, and return the folder."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def install(wheel: Path, folder: Path) -> str:
    """Install the wheel into a new virtual environment at `folder`; return its interpreter.

    The other libraries come from the environment this runs in, so that nothing is fetched.
    """
    venv.EnvBuilder(with_pip=False).create(folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    subprocess.run([*pip, "install", "-q", "--no-deps", "--no-index", str(wheel)], check=True)
    ask = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip())
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return str(python)


def install_alone(wheel: Path, folder: Path) -> str:
    """Install the wheel as users do, with all its libraries, and let it check itself; return what it said."""
    venv.EnvBuilder(with_pip=True).create(folder)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([str(programs / "python"), "-m", "pip", "install", "-q", str(wheel)], check=True)
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    if sys.platform == "linux" and not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [str(programs / "plrnn-explorer"), "check"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise WheelError(f"the installed program does not work:\n{done.stdout}{done.stderr}")
    return done.stdout


def main() -> int:
    """Run the whole check and say what was found."""
    parser = argparse.ArgumentParser(description="Build wheel and sdist, and try what is inside.")
    parser.add_argument("--out", type=Path, help="keep wheel and sdist in this folder")
    parser.add_argument(
        "--alone", action="store_true", help="also install it with all its libraries (network)"
    )
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            wheel = build_wheel(folder)
            print(
                f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB, {check_contents(wheel)} resources inside"
            )
            loaded = probe(sys.executable, ROOT, ROOT)
            print(f"checkout: loaded {', '.join(f'{n} {kind}' for kind, n in loaded.items())}")
            unpacked, environment = unpack(wheel, folder / "unpacked"), folder / "environment"
            for how, python, place, path in (
                ("unpacked", sys.executable, unpacked, unpacked),
                ("installed", install(wheel, environment), environment, None),
            ):
                if probe(python, place, path) != loaded:
                    raise WheelError(f"the wheel, {how}, has not all that the checkout has")
                print(f"wheel, {how}: loaded the same")
            sdist = build_sdist(folder)
            compare(wheel, wheel_of_sdist(sdist, folder / "sdist"))
            print(f"{sdist.name}: {sdist.stat().st_size / 1e6:.1f} MB, makes the same wheel")
            if options.alone:
                print(f"alone: {install_alone(wheel, folder / 'alone')}")
            if options.out is not None:
                options.out.mkdir(parents=True, exist_ok=True)
                for made in (wheel, sdist):
                    shutil.copy(made, options.out)
    except WheelError as error:
        print(f"check_wheel: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
