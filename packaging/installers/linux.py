"""The Linux installers: a ``.deb`` for Debian and Ubuntu, and a ``.tar.xz`` that runs from any folder."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

from facts import (
    BUNDLE_IDENTIFIER,
    COMMAND,
    DOCUMENT_TYPES,
    MAINTAINER,
    NAME,
    PUBLISHER,
    ROOT,
    SUMMARY,
    project_version,
)

HERE = Path(__file__).resolve().parent / "linux"
#: Libraries that are left to the system (they belong to its drivers and display), and their packages there.
SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
#: Part of the C library on every Linux.
_LIBC = frozenset(
    f"{name}.so.{number}" for name, number in [("libc", 6), ("libm", 6), ("libdl", 2), ("libpthread", 0)]
) | {"librt.so.1", "libutil.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}


def programs_and_libraries(folder: Path) -> Iterator[Path]:
    """All files of machine code below a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def strip(bundle: Path) -> None:
    """Take out what only debuggers read; not of libraries in ``NAME.libs``, which that breaks (OpenBLAS)."""
    for path in programs_and_libraries(bundle):
        # Not of the program either: its modules are appended to it.
        if not path.parent.name.endswith(".libs") and path.parent != bundle:
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def join_twins(bundle: Path) -> list[Path]:
    """Replace libraries that are there twice (numpy and scipy bring the same ones) by links; return those."""
    first: dict[tuple[str, bytes], Path] = {}
    links = []
    for path in programs_and_libraries(bundle):
        found = first.setdefault((path.name, hashlib.sha256(path.read_bytes()).digest()), path)
        if found != path:
            path.unlink()
            path.symlink_to(os.path.relpath(found, path.parent))
            links.append(path)
    return links


def requirements(bundle: Path) -> tuple[str, list[str]]:
    """The C library's version that a bundle needs, and the packages.

    Raises
    ------
    ValueError
        If something is missing from the bundle and from `SYSTEM`.
    """
    there = {path.name for path in bundle.rglob("*")}
    versions, missing = {(2, 17)}, {}
    for path in programs_and_libraries(bundle):
        text = subprocess.run(
            ["readelf", "-dV", str(path)], capture_output=True, text=True, check=True
        ).stdout
        versions.update((2, int(minor)) for minor in re.findall(r"GLIBC_2\.(\d+)", text))
        for name in re.findall(r"\(NEEDED\).*\[(.+?)\]", text):
            if name not in there and name not in _LIBC:
                missing[name] = path
    strange = {name: str(path) for name, path in missing.items() if name not in SYSTEM}
    if strange:
        raise ValueError(f"neither in the bundle nor left to the system: {strange}")
    return "{}.{}".format(*max(versions)), [SYSTEM[name] for name in sorted(missing)]


def taken_from_system(bundle: Path) -> list[Path]:
    """Where the libraries in the bundle came from that this computer's distribution made."""
    folders = [Path("/usr/lib") / f"{platform.machine()}-linux-gnu", Path("/lib64"), Path("/usr/lib64")]
    names = [path.name for path in (bundle / "_internal").iterdir() if ".so" in path.name]
    return [folder / name for name in names for folder in folders if (folder / name).exists()]


def mime_types() -> str:
    """What tells a desktop which files the program opens."""
    kinds = "".join(
        f'  <mime-type type="{kind.mime}">\n    <comment>{kind.words}</comment>\n'
        f'    <glob pattern="*.{kind.ending}"/>\n'
        + (f'    <icon name="{COMMAND}"/>\n' if kind.own else "")
        + "  </mime-type>\n"
        for kind in DOCUMENT_TYPES
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    space = "http://www.freedesktop.org/standards/shared-mime-info"
    return f'{head}<mime-info xmlns="{space}">\n{kinds}</mime-info>\n'


def add_share(share: Path, icons: Path, man: str) -> None:
    """Fill a ``share`` folder: desktop entry, kinds of files, icons, manual page, description for shops."""
    for folder, name in (("applications", f"{COMMAND}.desktop"), ("metainfo", f"{COMMAND}.metainfo.xml")):
        (share / folder).mkdir(parents=True)
        text = (HERE / name).read_text(encoding="utf-8")
        mimes = ";".join(kind.mime for kind in DOCUMENT_TYPES) + ";"
        values = {"MIME": mimes, "IDENTIFIER": BUNDLE_IDENTIFIER, "PUBLISHER": PUBLISHER, "SUMMARY": SUMMARY}
        for key, value in values.items():
            text = text.replace(f"@{key}@", value)
        (share / folder / name).write_text(text, encoding="utf-8")
    (share / "mime" / "packages").mkdir(parents=True)
    (share / "mime" / "packages" / f"{COMMAND}.xml").write_text(mime_types(), encoding="utf-8")
    themes = share / "icons" / "hicolor"
    for picture in icons.glob("app-*.png"):
        size = picture.stem.removeprefix("app-")
        (themes / f"{size}x{size}" / "apps").mkdir(parents=True)
        shutil.copyfile(picture, themes / f"{size}x{size}" / "apps" / f"{COMMAND}.png")
    (themes / "scalable" / "apps").mkdir(parents=True)
    shutil.copyfile(ROOT / "resources" / "icons" / "app.svg", themes / "scalable" / "apps" / f"{COMMAND}.svg")
    (share / "man" / "man1").mkdir(parents=True)
    page = gzip.compress(man.encode(), mtime=0)
    (share / "man" / "man1" / f"{COMMAND}.1.gz").write_bytes(page)


def debian_package(bundle: Path, share: Path, licences: Path, out: Path, work: Path) -> Path:
    """Make the ``.deb``; it has no scripts, so that removing it leaves nothing behind."""
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr" / "lib" / COMMAND
    shutil.copytree(bundle, program, symlinks=True)
    shutil.copytree(share, tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / COMMAND).symlink_to(f"../lib/{COMMAND}/{COMMAND}")
    documents = tree / "usr" / "share" / "doc" / COMMAND
    shutil.copytree(licences, documents / "licences")
    head = f"{NAME} {project_version()}\n\nLicences of the libraries it brings along:\n\n"
    (documents / "copyright").write_text(
        head + (licences / "CONTENTS.txt").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control(bundle, tree), encoding="utf-8")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    made = out / f"{COMMAND}_{project_version()}_{architecture()}.deb"
    # Every Debian with a C library as new as the bundle's knows zstd, which unpacks ten times faster than xz.
    packing = ["--root-owner-group", "-Zzstd", "-z9", "--build"]
    subprocess.run(["dpkg-deb", *packing, str(tree), str(made)], check=True)
    shutil.rmtree(tree)
    return made


def architecture() -> str:
    """Debian's name of this computer's kind of processor."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def control(bundle: Path, tree: Path) -> str:
    """What the package says of itself."""
    libc, packages = requirements(bundle)
    size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024
    # Without these Qt shows windows through X: they should be there, but are no reason to refuse.
    wayland = [name for name in packages if "wayland" in name]
    needed = [
        f"libc6 (>= {libc})",
        *(name for name in packages if name not in wayland),
        "fontconfig-config",
        "fonts-dejavu-core",
    ]
    return (
        f"Package: {COMMAND}\nVersion: {project_version()}\nArchitecture: {architecture()}\n"
        f"Maintainer: {MAINTAINER}\nInstalled-Size: {size}\nDepends: {', '.join(needed)}\n"
        f"Recommends: {', '.join([*wayland, 'shared-mime-info', 'desktop-file-utils'])}\n"
        f"Section: science\nPriority: optional\nDescription: {SUMMARY}\n"
        " Opens the file of a trained network, shows its phase space, finds fixed points, cycles,\n"
        " manifolds, homoclinic points and basins of attraction, and exports figures and tables.\n"
    )


def relocatable(bundle: Path, share: Path, licences: Path, out: Path, work: Path) -> Path:
    """Make the ``.tar.xz``: unpack it anywhere and start the script of the program's name in it."""
    name = f"{COMMAND}-{project_version()}-linux-{platform.machine()}"
    tree = work / name
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    for script in (COMMAND, "add-to-menu.sh"):
        shutil.copyfile(HERE / f"{script.removesuffix('.sh')}.sh", tree / script)
        (tree / script).chmod(0o755)
    shutil.copytree(bundle, tree / "program", symlinks=True)
    shutil.copytree(share, tree / "share")
    shutil.copytree(licences, tree / "licences")
    made = out / f"{name}.tar.xz"
    with tarfile.open(made, "w:xz", preset=6) as archive:
        archive.add(tree, arcname=name, filter=_nobodys)
    shutil.rmtree(tree)
    return made


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Entries of an archive belong to whoever unpacks it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
