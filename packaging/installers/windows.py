"""The Windows installer: Inno Setup (``iscc``) makes one ``.exe`` of the bundle, for one user or for all.

With ``WINDOWS_CERTIFICATE`` (a ``.pfx`` file) and ``WINDOWS_CERTIFICATE_PASSWORD`` set, program and installer
are signed by ``signtool``; without them that is skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from facts import COMMAND, DOCUMENT_TYPES, NAME, PUBLISHER, SUMMARY, DocumentType, project_version

HERE = Path(__file__).resolve().parent


def setup(bundle: Path, licences: Path, icons: Path, out: Path, work: Path) -> Path:
    """Make the installer and return it."""
    sign(bundle / f"{COMMAND}.exe")
    script = work / "windows.iss"
    script.write_text(inno_script(bundle, licences, icons, out), encoding="utf-8-sig")
    subprocess.run([inno_compiler(), "/Q", str(script)], check=True)
    made = out / f"{installer_name()}.exe"
    sign(made)
    return made


def inno_compiler() -> str:
    """The program ``ISCC``; its installer doesn't put it where commands are looked for.

    Raises
    ------
    SystemExit
        If it is not installed.
    """
    places = [Path(os.environ.get(name, "")) for name in ("ProgramFiles(x86)", "ProgramFiles")]
    found = [str(file) for place in places for file in sorted(place.glob("Inno Setup */ISCC.exe"))]
    compiler = shutil.which("iscc") or (found[-1] if found else None)
    if compiler is None:
        raise SystemExit("Inno Setup 6.3 or newer is not installed; it is on https://jrsoftware.org.")
    return compiler


def installer_name() -> str:
    """Name of the installer without its ending."""
    return f"{COMMAND}-{project_version()}-windows-x86_64"


def inno_script(bundle: Path, licences: Path, icons: Path, out: Path) -> str:
    """The script for Inno Setup: `windows.iss` with names, places and kinds of files put in."""
    values = {
        "NAME": NAME, "COMMAND": COMMAND, "SUMMARY": SUMMARY, "PUBLISHER": PUBLISHER,
        "VERSION": project_version(), "BUNDLE": str(bundle), "LICENCES": str(licences),
        "ICON": str(icons / "app.ico"), "OUT": str(out), "INSTALLER": installer_name(),
        "REGISTRY": "\n".join(line for kind in DOCUMENT_TYPES for line in registry(kind)),
    }  # fmt: skip
    text = (HERE / "windows.iss").read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def registry(kind: DocumentType) -> list[str]:
    """Lines of the section Registry for a kind of file: our own opens here, others are offered here."""
    root, identifier = "Root: HKA; Subkey: ", f"{NAME}.{kind.ending}"
    here = rf'{root}"Software\Classes\{identifier}'
    gone = "uninsdeletevalue uninsdeletekeyifempty"
    program = rf"{{app}}\{COMMAND}.exe"
    offered = rf'{root}"Software\Classes\.{kind.ending}\OpenWithProgids"; ValueType: string; '
    lines = [
        rf'{offered}ValueName: "{identifier}"; ValueData: ""; Flags: {gone}',
        rf'{here}"; ValueType: string; ValueData: "{kind.words}"; Flags: uninsdeletekey',
        rf'{here}\DefaultIcon"; ValueType: string; ValueData: "{program},0"',
        rf'{here}\shell\open\command"; ValueType: string; ValueData: """{program}"" ""%1"""',
    ]
    if kind.own:
        lines.append(
            rf'{root}"Software\Classes\.{kind.ending}"; ValueType: string; ValueData: "{identifier}"; '
            f"Flags: {gone}"
        )
    return lines


def sign(file: Path) -> None:
    """Sign a program, if there is a certificate."""
    certificate = os.environ.get("WINDOWS_CERTIFICATE")
    if not certificate:
        print(f"{file.name} is not signed: WINDOWS_CERTIFICATE is not set.")
        return
    command = ["signtool", "sign", "/fd", "SHA256", "/td", "SHA256", "/tr", "http://timestamp.digicert.com"]
    command += ["/f", certificate, "/p", os.environ["WINDOWS_CERTIFICATE_PASSWORD"], str(file)]
    subprocess.run(command, check=True)
