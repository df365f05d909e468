"""Windows and macOS from here: what scripts and hosted runs say, as far as no such system is needed."""

from __future__ import annotations

import ast
import plistlib
import re
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest

import plrnn_explorer

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "installers"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
#: Of the words that Inno Setup 6.3 knows (https://jrsoftware.org/ishelp), those in use.
DIRECTIVES = {
    *("AppId", "AppName", "AppVersion", "AppVerName", "AppPublisher", "AppComments", "DefaultDirName"),
    *("DefaultGroupName", "DisableProgramGroupPage", "PrivilegesRequired", "MinVersion", "Compression"),
    *("PrivilegesRequiredOverridesAllowed", "ArchitecturesAllowed", "ArchitecturesInstallIn64BitMode"),
    *("ChangesAssociations", "SolidCompression", "OutputDir", "OutputBaseFilename", "SetupIconFile"),
    *("UninstallDisplayIcon", "UninstallDisplayName", "WizardStyle", "CloseApplications"),
}
PARAMETERS = {
    "Languages": {"Name", "MessagesFile"},
    "Tasks": {"Name", "Description", "GroupDescription", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "Flags"},
    "Icons": {"Name", "Filename", "Tasks"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags"},
    "Run": {"Filename", "Description", "Flags"},
}
FLAGS = {
    "Tasks": {"unchecked"},
    "Files": {"ignoreversion", "recursesubdirs", "createallsubdirs"},
    "Registry": {"uninsdeletevalue", "uninsdeletekey", "uninsdeletekeyifempty"},
    "Run": {"nowait", "postinstall", "skipifsilent"},
}
CONSTANTS = {"app", "autopf", "group", "autodesktop"}
MESSAGES = {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"}


def test_the_script_for_windows_is_whole(scripts: dict[str, ModuleType], tmp_path: Path) -> None:
    text = scripts["windows"].inno_script(
        tmp_path / "bundle", tmp_path / "licences", tmp_path / "icons", tmp_path
    )
    assert not re.search(r"@\w+@", text)
    sections = re.findall(r"^\[(\w+)\]$", text, flags=re.MULTILINE)
    assert {"Setup", "Files", "Icons", "Registry", "Run"} <= set(sections)
    assert len(set(sections)) == len(sections)
    assert f"AppVersion={plrnn_explorer.__version__}" in text
    for line in text.partition("[Registry]")[2].partition("[Run]")[0].strip().splitlines():
        assert line.startswith('Root: HKA; Subkey: "Software\\Classes\\')
        assert line.count('"') % 2 == 0
    for kind in scripts["facts"].DOCUMENT_TYPES:
        assert rf"Classes\.{kind.ending}\OpenWithProgids" in text
        # Only files of our own are taken over from other programs.
        assert (rf'Classes\.{kind.ending}"; ValueType' in text) is kind.own


def test_macos_is_told_which_files_open(scripts: dict[str, ModuleType]) -> None:
    kinds = scripts["facts"].DOCUMENT_TYPES
    entries = plistlib.loads(plistlib.dumps([kind.plist() for kind in kinds]))
    assert [entry["LSHandlerRank"] for entry in entries] == ["Owner", "Alternate", "Alternate"]
    declared = [kind.declaration()["UTTypeIdentifier"] for kind in kinds if kind.own]
    assert entries[0]["LSItemContentTypes"] == declared


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_name_files_that_are_there(workflow: Path) -> None:
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    content = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    jobs = content["jobs"]
    for job in jobs.values():
        assert job["steps"]
        assert job["timeout-minutes"] <= 90
        needed = job.get("needs", [])
        assert set([needed] if isinstance(needed, str) else needed) <= set(jobs)
        for step in job["steps"]:
            assert ("uses" in step) != ("run" in step), step
            assert "@" in step.get("uses", "@")
            for name in re.findall(r"\bpackaging/[\w./-]*\w", step.get("run", "")):
                assert (ROOT / name).exists(), name


def test_a_release_can_be_made_without_secrets() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    secrets = set(re.findall(r"secrets\.(\w+)", text))
    used = "".join((FOLDER / name).read_text(encoding="utf-8") for name in ("macos.py", "windows.py"))
    for name in (
        "APPLE_IDENTITY",
        "APPLE_ID",
        "APPLE_PASSWORD",
        "APPLE_TEAM",
        "WINDOWS_CERTIFICATE_PASSWORD",
    ):
        assert name in secrets
        assert name in used


def test_the_spec_is_python_and_uses_what_is_there(scripts: dict[str, ModuleType]) -> None:
    tree = ast.parse((FOLDER / "plrnn_explorer.spec").read_text(encoding="utf-8"))
    used = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "contents"
    }
    assert used
    assert not [name for name in used if not hasattr(scripts["contents"], name)]
    files = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and str(node.value).endswith((".py", ".plist"))
    }
    assert files >= {"start.py", "entitlements.plist"}
    assert all((FOLDER / name).is_file() for name in files)
    plistlib.loads((FOLDER / "entitlements.plist").read_bytes())


def test_the_script_for_windows_speaks_inno_setups_language(
    scripts: dict[str, ModuleType], tmp_path: Path
) -> None:
    text = scripts["windows"].inno_script(tmp_path / "b", tmp_path / "l", tmp_path / "i", tmp_path)
    section, seen = "", set()
    for line in text.splitlines():
        if not line or line.startswith(";"):
            continue
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            section = heading[1]
            continue
        if section == "Setup":
            directive, _, value = line.partition("=")
            assert directive in DIRECTIVES
            assert directive not in seen, f"{directive} twice"
            assert value
            seen.add(directive)
            continue
        # Name: "text, quotes doubled" or a word; between them semicolons.
        entry = re.findall(r'(\w+): ("(?:[^"]|"")*"|[^";]+)(?:; |$)', line)
        assert "; ".join(f"{name}: {value}" for name, value in entry) == line
        assert {name for name, _ in entry} <= PARAMETERS[section], line
        assert len({name for name, _ in entry}) == len(entry)
        assert set(dict(entry).get("Flags", "").split()) <= FLAGS.get(section, set()), line
    for name, message in re.findall(r"\{(?!\{)(\w+)(?::(\w+))?", text.replace("{{", "")):
        assert (message in MESSAGES) if name == "cm" else (name in CONSTANTS), name


class _Recorded:
    """Stands for what PyInstaller offers to a spec, and keeps what it was given."""

    def __init__(self, *args: object, **settings: object) -> None:
        self.args, self.settings = args, settings
        self.binaries = [("PySide6/QtCore.so", "/x", "BINARY"), ("PySide6/QtQml.so", "/x", "BINARY")]
        self.datas, self.pure, self.scripts = [("resources/a.md", "/x", "DATA")], [], []


def _run_spec(system: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, _Recorded]:
    """Run the spec as on another system, without PyInstaller."""
    hooks, bindepend = ModuleType("hooks"), ModuleType("bindepend")
    hooks.collect_submodules = lambda name, _filter=None: [name]  # type: ignore[attr-defined]
    bindepend.get_imports = lambda _path: []  # type: ignore[attr-defined]
    for name, module in {
        "PyInstaller": ModuleType("PyInstaller"), "PyInstaller.depend": ModuleType("depend"),
        "PyInstaller.utils": ModuleType("utils"), "PyInstaller.utils.hooks": hooks,
        "PyInstaller.depend.bindepend": bindepend,
    }.items():  # fmt: skip
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec = FOLDER / "plrnn_explorer.spec"
    made: dict[str, _Recorded] = {}

    def keep(name: str, /, *args: object, **settings: object) -> _Recorded:
        return made.setdefault(name, _Recorded(*args, **settings))

    offered = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
    space: dict[str, object] = {name: partial(keep, name) for name in offered}
    space["SPECPATH"] = str(FOLDER)
    exec(compile(spec.read_text(encoding="utf-8"), str(spec), "exec"), space)
    return made


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_spec_runs_on_every_system(
    scripts: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    made = _run_spec(system, monkeypatch)
    facts = scripts["facts"]
    analysis, program, folder = made["Analysis"], made["EXE"], made["COLLECT"]
    assert [Path(one).is_file() for one in analysis.args[0]] == [True]
    assert all(Path(file).is_file() for file, _ in analysis.settings["datas"])
    assert [entry[0] for entry in folder.args[1]] == ["PySide6/QtCore.so"]  # nothing unwanted
    assert program.settings["name"] == folder.settings["name"] == facts.COMMAND
    endings = {"win32": ".ico", "darwin": ".icns"}
    assert str(program.settings["icon"] or "").endswith(endings.get(system, ""))
    assert ("BUNDLE" in made) is (system == "darwin")
    if system == "darwin":
        app = made["BUNDLE"].settings
        assert app["bundle_identifier"] == facts.BUNDLE_IDENTIFIER
        assert app["version"] == plrnn_explorer.__version__
        info = plistlib.loads(plistlib.dumps(app["info_plist"]))
        assert [kind["CFBundleTypeExtensions"] for kind in info["CFBundleDocumentTypes"]] == [
            [kind.ending] for kind in facts.DOCUMENT_TYPES
        ]
        assert Path(str(program.settings["entitlements_file"])).is_file()


@pytest.mark.parametrize("secrets", [False, True])
def test_what_is_done_to_the_app_on_macos(
    scripts: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secrets: bool
) -> None:
    macos, done = scripts["macos"], []
    monkeypatch.setattr(macos.subprocess, "run", lambda command, **_kwargs: done.append(command))
    for name in ("APPLE_IDENTITY", "APPLE_ID", "APPLE_PASSWORD", "APPLE_TEAM"):
        monkeypatch.setenv(name, "x") if secrets else monkeypatch.delenv(name, raising=False)
    app, texts = tmp_path / "dist" / "plrnn_explorer.app", tmp_path / "licences"
    (app / "Contents" / "Resources").mkdir(parents=True)
    texts.mkdir()
    (texts / "CONTENTS.txt").write_text("all", encoding="utf-8")
    made = macos.disk_image(app, texts, tmp_path, tmp_path / "work")
    image = tmp_path / "work" / "image"
    assert (image / app.name / "Contents" / "Resources" / "licences" / "CONTENTS.txt").is_file()
    assert (image / "Applications").is_symlink()
    steps = [" ".join(command[:2]) if command[0] == "xcrun" else command[0] for command in done]
    signed = ["codesign", "hdiutil", "codesign", "xcrun notarytool", "xcrun stapler"]
    assert steps == (signed if secrets else ["codesign", "hdiutil"])
    assert ("runtime" in done[0]) is secrets
    assert done[0][done[0].index("--sign") + 1] == ("x" if secrets else "-")
    assert made.name.endswith(".dmg")


def test_inno_setup_is_found_or_asked_for(
    scripts: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = scripts["windows"]
    monkeypatch.setattr(windows.shutil, "which", lambda _name: None)
    for name in ("ProgramFiles(x86)", "ProgramFiles"):
        monkeypatch.setenv(name, str(tmp_path / name))
    with pytest.raises(SystemExit, match="or newer is not installed"):
        windows.inno_compiler()
    compiler = tmp_path / "ProgramFiles(x86)" / "Inno Setup 6" / "ISCC.exe"
    compiler.parent.mkdir(parents=True)
    compiler.touch()
    assert windows.inno_compiler() == str(compiler)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_steps_of_workflows_parse(workflow: Path) -> None:
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    text = workflow.read_text(encoding="utf-8")
    assert text.count("${{") == text.count("}}")
    for job in yaml.safe_load(text)["jobs"].values():
        matrix = job.get("strategy", {}).get("matrix", {})
        assert set(re.findall(r"\$\{\{ *matrix\.(\w+)", str(job))) <= set(matrix)
        ids = [step["id"] for step in job["steps"] if "id" in step]
        assert len(set(ids)) == len(ids)
        for step in job["steps"]:
            if "checkout" in step.get("uses", ""):  # nothing later needs to push
                assert step["with"]["persist-credentials"] is False
            if "run" not in step or step.get("shell", "bash") != "bash" or shutil.which("bash") is None:
                continue
            script = re.sub(r"\$\{\{.*?\}\}", "x", step["run"])
            subprocess.run(["bash", "-n"], input=script, text=True, check=True)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shell_scripts_pass_shellcheck() -> None:
    found = sorted(str(path) for path in (ROOT / "packaging").rglob("*.sh"))
    assert len(found) >= 9
    done = subprocess.run(["shellcheck", "-x", *found], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
