"""The macOS installer: a ``.dmg`` with the app and a link to the folder Applications.

With ``APPLE_IDENTITY`` set ("Developer ID Application: …") app and image are signed; with ``APPLE_ID``,
``APPLE_PASSWORD`` and ``APPLE_TEAM`` set too the image is notarised. Without them both are skipped.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from facts import COMMAND, NAME, project_version


def disk_image(app: Path, licences: Path, out: Path, work: Path) -> Path:
    """Make the image and return it."""
    folder = work / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(licences, app / "Contents" / "Resources" / "licences", dirs_exist_ok=True)
    sign_app(app)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    made = out / f"{COMMAND}-{project_version()}-macos-{platform.machine()}.dmg"
    made.unlink(missing_ok=True)
    command = ["hdiutil", "create", "-volname", NAME, "-srcfolder", str(folder), "-format", "ULMO", str(made)]
    subprocess.run(command, check=True)
    sign_image(made)
    return made


def sign_app(app: Path) -> None:
    """Sign the app anew, now that machine code and licences lie in it; without an identity ad hoc."""
    identity = os.environ.get("APPLE_IDENTITY") or "-"
    command = ["codesign", "--force", "--deep", "--sign", identity]
    if identity != "-":
        entitlements = Path(__file__).with_name("entitlements.plist")
        command += ["--options", "runtime", "--timestamp", "--entitlements", str(entitlements)]
    subprocess.run([*command, str(app)], check=True)


def sign_image(image: Path) -> None:
    """Sign and notarise the image as far as the secrets are there."""
    given = {name: os.environ.get(name, "") for name in ("APPLE_ID", "APPLE_PASSWORD", "APPLE_TEAM")}
    identity = os.environ.get("APPLE_IDENTITY")
    if not identity:
        print("Not signed: APPLE_IDENTITY is not set. Users open it the first time by right click and Open.")
        return
    subprocess.run(["codesign", "--timestamp", "--sign", identity, str(image)], check=True)
    if not all(given.values()):
        print("Not notarised: APPLE_ID, APPLE_PASSWORD and APPLE_TEAM are not all set.")
        return
    who = [
        "--apple-id",
        given["APPLE_ID"],
        "--password",
        given["APPLE_PASSWORD"],
        "--team-id",
        given["APPLE_TEAM"],
    ]
    subprocess.run(["xcrun", "notarytool", "submit", str(image), *who, "--wait"], check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
