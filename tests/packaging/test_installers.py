"""The installers: what goes into the bundle, what each system is told about files, and that scripts parse."""

from __future__ import annotations

import argparse
import ast
import datetime
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

import plrnn_explorer

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "installers"


def _imports(folder: Path) -> set[str]:
    """Modules that Python files name in their imports."""
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
                found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def test_nothing_that_the_program_imports_is_left_out(scripts: dict[str, ModuleType]) -> None:
    imported = _imports(ROOT / "plrnn_explorer")
    assert "PySide6.QtWidgets" in imported
    left_out = {
        name
        for name in imported
        for excluded in scripts["contents"].EXCLUDED
        if name == excluded or name.startswith(f"{excluded}.")
    }
    assert {name.partition(".")[0] for name in left_out} <= {"distributed"}  # optional, for clusters


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/Qt/plugins/styles/qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/opengl32sw.dll", False),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf", True),
        ("matplotlib/mpl-data/matplotlibrc", True),
        ("matplotlib/mpl-data/sample_data/goog.npz", False),
        ("resources/translations/plrnn_explorer_de.qm", True),
        ("resources/examples/pictures/lozi-dark.png", True),
        ("numpy/_core/tests/data/x.csv", False),
        ("pyqtgraph/icons/auto.png", True),
        ("pyqtgraph/icons/peegee/peegee_512px.png", False),
    ],
)
def test_what_belongs_into_the_bundle(scripts: dict[str, ModuleType], place: str, wanted: bool) -> None:
    assert scripts["contents"].is_wanted(place) is wanted


def test_every_resource_that_is_read_is_in_the_bundle(scripts: dict[str, ModuleType]) -> None:
    taken = scripts["contents"].resources(ROOT / "resources")
    places = {f"{folder}/{Path(file).name}".replace("\\", "/") for file, folder in taken}
    assert {
        "resources/examples/index.json", "resources/examples/lozi.npz", "resources/help/saddle.md",
        "resources/examples/pictures/lozi-dark.png", "resources/icons/app.svg",
        "resources/translations/plrnn_explorer_de.qm", "resources/examples/lorenz_recording.csv",
    } <= places  # fmt: skip
    assert not [place for place in places if "screenshots" in place or place.endswith((".ts", ".py"))]
    assert all(scripts["contents"].is_wanted(place) for place in places)


def test_only_libraries_that_something_loads_stay(scripts: dict[str, ModuleType]) -> None:
    loads = {
        "qt/a.so": ["libA.so"], "libA.so": ["libB.so"], "libB.so": ["libA.so", "libc.so"], "libGtk.so": [],
        "x/Qt/lib/libC.so": [], "n.libs/libD.so": [],
    }  # fmt: skip
    contents = scripts["contents"]
    kept = contents.needed({name: name for name in loads}, loads.__getitem__, contents.stands_for_itself)
    assert kept == {"qt/a.so", "libA.so", "libB.so"}


def test_the_version_is_said_once(scripts: dict[str, ModuleType]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["project"]["dynamic"] == ["version", "readme", "urls"]
    assert project["tool"]["hatch"]["version"]["path"] == "plrnn_explorer/__init__.py"
    assert scripts["facts"].project_version() == plrnn_explorer.__version__


def test_the_lock_of_the_installers_carries_what_was_tested() -> None:
    pins = [
        dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, flags=re.MULTILINE))
        for text in (
            (ROOT / "packaging" / name).read_text(encoding="utf-8")
            for name in ("lock.txt", "lock-release.txt")
        )
    ]
    assert pins[0].items() <= pins[1].items()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = dict(one.split("==") for one in project["project"]["optional-dependencies"]["release"])
    assert wanted.items() <= pins[1].items()


def test_linux_is_told_which_files_open(scripts: dict[str, ModuleType], tmp_path: Path) -> None:
    icons = tmp_path / "icons"
    icons.mkdir()
    (icons / "app-64.png").write_bytes(b"png")
    scripts["linux"].add_share(tmp_path / "share", icons, ".TH X 1\n")
    entry = (tmp_path / "share" / "applications" / "plrnn-explorer.desktop").read_text(encoding="utf-8")
    kinds = scripts["facts"].DOCUMENT_TYPES
    assert f"MimeType={';'.join(kind.mime for kind in kinds)};\n" in entry
    assert "@" not in entry
    assert entry.count("\nExec=plrnn-explorer %f\n") == 1  # add-to-menu.sh puts the folder in
    mime = ET.parse(tmp_path / "share" / "mime" / "packages" / "plrnn-explorer.xml").getroot()
    globs = {glob.get("pattern") for glob in mime.iter() if glob.tag.endswith("}glob")}
    assert globs == {f"*.{kind.ending}" for kind in kinds} == {"*.plrnnx", "*.bson", "*.npz"}
    ET.parse(tmp_path / "share" / "metainfo" / "plrnn-explorer.metainfo.xml")
    assert (tmp_path / "share/icons/hicolor/64x64/apps/plrnn-explorer.png").read_bytes() == b"png"


@pytest.mark.skipif(sys.platform == "win32" or shutil.which("sh") is None, reason="scripts for sh")
def test_the_menu_entry_of_the_folder_comes_and_goes(scripts: dict[str, ModuleType], tmp_path: Path) -> None:
    folder, data = tmp_path / "pro gram", tmp_path / "data"
    icons = tmp_path / "icons"
    icons.mkdir()
    scripts["linux"].add_share(folder / "share", icons, "")
    shutil.copy(FOLDER / "linux" / "add-to-menu.sh", folder)
    run = ["sh", str(folder / "add-to-menu.sh")]
    environment = {"PATH": "/usr/bin:/bin", "XDG_DATA_HOME": str(data), "HOME": str(tmp_path)}
    subprocess.run(run, env=environment, check=True, capture_output=True)
    entry = (data / "applications" / "plrnn-explorer.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{folder}/plrnn-explorer" %f\n' in entry
    subprocess.run([*run, "--remove"], env=environment, check=True, capture_output=True)
    left = [path for path in data.rglob("*") if path.is_file() and "plrnn" in path.name]
    assert left == []


@pytest.mark.skipif(sys.platform == "win32" or shutil.which("sh") is None, reason="scripts for sh")
@pytest.mark.parametrize("script", sorted((FOLDER / "linux").glob("*.sh")), ids=lambda path: path.name)
def test_shell_scripts_parse(script: Path) -> None:
    subprocess.run(["sh", "-n", str(script)], check=True)


def test_the_manual_page_has_every_command(scripts: dict[str, ModuleType]) -> None:
    from plrnn_explorer.cli import commands

    parser = commands.make_parser()
    page = scripts["man_page"].man_page(parser, datetime.date(2026, 1, 2))
    action = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    assert len(action.choices) >= 9
    for name in action.choices:
        assert f"\\fB{name}\\fR" in page
    assert page.isascii()
    if shutil.which("groff"):
        done = subprocess.run(
            ["groff", "-man", "-Tutf8", "-ww"], input=page, capture_output=True, text=True, check=True
        )
        assert done.stderr == ""


def test_icons_of_every_system(
    scripts: dict[str, ModuleType], tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    monkeypatch.setattr(scripts["icons"], "SIZES", (16, 256, 512))
    scripts["icons"].write(tmp_path)
    with Image.open(tmp_path / "app.ico") as icon:
        assert icon.info["sizes"] == {(16, 16), (256, 256)}
    with Image.open(tmp_path / "app.icns") as icon:
        assert (512, 512) in {size[:2] for size in icon.info["sizes"]}
    with Image.open(tmp_path / "app-256.png") as icon:
        assert icon.getpixel((0, 0))[3] == 0  # a rounded corner
        assert icon.getpixel((128, 60))[3] == 255


def test_licences_are_collected_with_a_list(scripts: dict[str, ModuleType], tmp_path: Path) -> None:
    scripts["licences"].collect(tmp_path / "licences")
    text = (tmp_path / "licences" / "CONTENTS.txt").read_text(encoding="utf-8")
    assert "GNU Lesser General Public License 3" in text
    for name in ("numpy", "scipy", "matplotlib", "numba", "pyqtgraph"):
        assert re.search(rf"^{name} \d", text, flags=re.MULTILINE | re.IGNORECASE), name
        assert list((tmp_path / "licences" / name).iterdir())
    assert not re.search(r"^(pytest|pip) \d", text, flags=re.MULTILINE)
    assert (tmp_path / "licences" / "LGPL-3.0.txt").stat().st_size > 7000


def test_changes_can_be_joined() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    settings = project["tool"]["towncrier"]
    kinds = {kind["directory"] for kind in settings["type"]}
    folder = ROOT / settings["directory"]
    fragments = [path for path in folder.glob("*.md") if path.name != "CHANGELOG.md"]
    for path in fragments:
        assert path.name.split(".")[-2] in kinds, path.name
        assert path.read_text(encoding="utf-8").strip().endswith("."), path.name
        assert "\n\n" not in path.read_text(encoding="utf-8").strip(), path.name
    log = (ROOT / settings["filename"]).read_text(encoding="utf-8")
    assert settings["start_string"] in log
    assert settings["title_format"].startswith("## {version} (")  # what the release's workflow looks for


def test_towncrier_joins_them() -> None:
    tool = shutil.which("towncrier")
    if tool is None:
        pytest.skip("towncrier is not installed")
    command = [tool, "build", "--draft", "--version", "9.9", "--date", "2030-01-01"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    joined = done.stdout
    assert "## 9.9 (2030-01-01)" in joined
    for path in (ROOT / "packaging" / "changes").glob("+*.md"):
        assert " ".join(path.read_text(encoding="utf-8").split()) in " ".join(joined.split())


def test_who_makes_it_and_its_identifier_are_said_once(
    scripts: dict[str, ModuleType], tmp_path: Path
) -> None:
    facts = scripts["facts"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    ours = project["tool"]["plrnn-explorer"]["installers"]
    citation = (ROOT / ".github" / "CITATION.cff").read_text(encoding="utf-8")
    assert f"authors:\n  - name: {facts.PUBLISHER}\n" in citation
    assert f"{facts.PUBLISHER} <{ours['contact']}>" == facts.MAINTAINER
    assert re.fullmatch(r"[a-z][a-z0-9-]*(\.[a-z0-9-]+){2,}", facts.BUNDLE_IDENTIFIER)  # what Apple allows
    for path in (*FOLDER.rglob("*.*"), *(ROOT / ".github").rglob("*.*")):
        if path.suffix in (".py", ".xml", ".iss", ".spec", ".desktop", ".yml", ".sh", ".plist"):
            text = path.read_text(encoding="utf-8")
            assert facts.BUNDLE_IDENTIFIER not in text, path
            assert ours["contact"] not in text, path
            assert facts.PUBLISHER not in text, path
    icons = tmp_path / "icons"
    icons.mkdir()
    scripts["linux"].add_share(tmp_path / "share", icons, "")
    told = ET.parse(tmp_path / "share" / "metainfo" / "plrnn-explorer.metainfo.xml").getroot()
    assert told.findtext("id") == facts.BUNDLE_IDENTIFIER
    assert told.findtext("developer/name") == facts.PUBLISHER
    assert told.findtext("summary") == facts.SUMMARY
    script = scripts["windows"].inno_script(tmp_path, tmp_path, tmp_path, tmp_path)
    assert f"\nAppPublisher={facts.PUBLISHER}\n" in script
