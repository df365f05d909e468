"""The steps from sources to installers; run by ``python packaging/installers`` in its own environment."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import icons
import inner_loops
import licences
from facts import COMMAND, NAME, ROOT

HERE = Path(__file__).resolve().parent
#: Levels of processors for which machine code is shipped; see plrnn_explorer/dynamics/kernels/shipped.py.
LEVELS = {("x86_64", ""): "x86-64-v3", ("AMD64", ""): "x86-64-v3", ("arm64", "darwin"): "apple-m1"}


def installers(out: Path, work: Path, keep_bundle: bool) -> list[Path]:
    """Make the installers of this system and return where they are."""
    out.mkdir(parents=True, exist_ok=True)
    pictures = work / "icons"
    say("Icons")
    icons.write(pictures)
    bundle = work / "dist" / COMMAND
    if not (keep_bundle and bundle.is_dir()):
        bundle = make_bundle(work, pictures)
    say("Trying it")
    check(bundle, work / "check")
    say("Packing")
    if sys.platform == "linux":
        return _linux(bundle, pictures, out, work)
    texts = work / "licences"
    report_missing(licences.collect(texts))
    if sys.platform == "darwin":
        import macos

        return [macos.disk_image(work / "dist" / f"{NAME}.app", texts, out, work)]
    import windows

    return [windows.setup(bundle, texts, pictures, out, work)]


def make_bundle(work: Path, pictures: Path) -> Path:
    """Let PyInstaller collect the program, compile its inner loops, and return the bundle's folder."""
    say("Collecting the program (PyInstaller)")
    shutil.rmtree(work / "dist", ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(work / "dist"), "--workpath", str(work / "build")]
    settings = os.environ | {"PLRNN_EXPLORER_ICONS": str(pictures)}
    subprocess.run([*command, str(HERE / "plrnn_explorer.spec")], cwd=ROOT, env=settings, check=True)
    bundle = work / "dist" / COMMAND
    if sys.platform == "linux":
        import linux

        linux.strip(bundle)
        linux.join_twins(bundle)
    say("Compiling the inner loops, for processors of a level nearly all reach")
    compile_loops(bundle)
    return bundle


def internal(bundle: Path) -> Path:
    """Where the program finds what belongs to it."""
    app = bundle.parent / f"{NAME}.app" / "Contents" / "Frameworks"
    return app if sys.platform == "darwin" else bundle / "_internal"


def executable(bundle: Path) -> Path:
    """The program in the bundle."""
    if sys.platform == "darwin":
        return bundle.parent / f"{NAME}.app" / "Contents" / "MacOS" / COMMAND
    return bundle / (f"{COMMAND}.exe" if os.name == "nt" else COMMAND)


def compile_loops(bundle: Path) -> None:
    """Put the machine code of the inner loops into the bundle, made by the program in it."""
    system = sys.platform if sys.platform == "darwin" else ""
    level = LEVELS.get((platform.machine(), system))
    target = internal(bundle) / "machine_code"
    shutil.rmtree(target, ignore_errors=True)
    if level is None:
        return  # they are compiled on the first start
    if (
        sys.platform == "darwin"
    ):  # code and data lie apart in an .app; the link is what PyInstaller makes for data
        target = target.parents[1] / "Resources" / "machine_code"
        shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    settings = os.environ | {
        "NUMBA_CPU_NAME": level,
        "NUMBA_CPU_FEATURES": "",
        "NUMBA_CACHE_DIR": str(target),
    }
    settings["QT_QPA_PLATFORM"] = "offscreen"
    subprocess.run([str(executable(bundle)), "--compile-loops"], env=settings, check=True)
    sources = ROOT / "plrnn_explorer" / "dynamics" / "kernels"
    print(f"{inner_loops.require_all(sources, target)} kernels", flush=True)
    (target / "processor.json").write_text(json.dumps({"level": level}) + "\n", encoding="utf-8")
    if sys.platform == "darwin":
        (internal(bundle) / "machine_code").symlink_to("../Resources/machine_code")


def check(bundle: Path, folder: Path) -> None:
    """Let the program in the bundle check itself, as somebody who never started it before.

    Raises
    ------
    SystemExit
        If it does not work; what it said is printed.
    """
    shutil.rmtree(folder, ignore_errors=True)
    home = folder / "home"
    home.mkdir(parents=True)
    settings = os.environ | {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    settings.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run([str(executable(bundle)), "check", str(folder)], env=settings, check=False)
    report = folder / "check.json"
    said = report.read_text(encoding="utf-8") if report.exists() else "{}"
    if done.returncode or not json.loads(said).get("passed"):
        raise SystemExit(f"The bundle does not work (exit code {done.returncode}): {said}")


def report_missing(names: list[str]) -> None:
    """Say which libraries came without the text of their licence."""
    if names:
        print(f"No text of a licence was found for: {', '.join(names)}", file=sys.stderr)


def _linux(bundle: Path, pictures: Path, out: Path, work: Path) -> list[Path]:
    import linux

    texts, share = work / "licences", work / "share"
    report_missing(licences.collect(texts, linux.taken_from_system(bundle)))
    shutil.rmtree(share, ignore_errors=True)
    page = subprocess.run(
        [sys.executable, str(HERE / "man_page.py")], capture_output=True, text=True, check=True
    )
    linux.add_share(share, pictures, page.stdout)
    made = []
    if shutil.which("dpkg-deb"):
        made.append(linux.debian_package(bundle, share, texts, out, work))
    made.append(linux.relocatable(bundle, share, texts, out, work))
    return made


def say(text: str) -> None:
    """Tell how far it is."""
    print(f"== {text}", flush=True)
