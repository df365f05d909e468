"""The wheel carries the resources, and the program finds them there and in the checkout."""

from __future__ import annotations

import importlib.util
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _load(name: str) -> ModuleType:
    """Import a script of packaging/, a folder that must not hide the library of the same name."""
    spec = importlib.util.spec_from_file_location(f"project_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


check_wheel = _load("check_wheel")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling", reason="hatchling, which builds the wheel, is not installed")
    return check_wheel.build_wheel(tmp_path_factory.mktemp("wheel"))


def test_wheel_holds_every_resource_byte_for_byte(wheel: Path) -> None:
    assert check_wheel.check_contents(wheel) > 0
    with zipfile.ZipFile(wheel) as archive:
        inside = archive.read("plrnn_explorer/_resources/examples/index.json")
    assert inside == (ROOT / "resources" / "examples" / "index.json").read_bytes()


def test_wheel_has_the_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith("entry_points.txt"))
        assert "plrnn-explorer = plrnn_explorer.cli:main" in archive.read(name).decode()


def test_resources_of_every_kind_load_from_the_unpacked_wheel_and_from_the_checkout(
    wheel: Path, tmp_path: Path
) -> None:
    unpacked = check_wheel.unpack(wheel, tmp_path / "unpacked")
    from_wheel = check_wheel.probe(sys.executable, unpacked, unpacked)
    from_checkout = check_wheel.probe(sys.executable, ROOT, ROOT)
    assert from_wheel == from_checkout
    assert len(from_checkout) == 8
    assert min(from_checkout.values()) > 0


def test_a_wheel_with_what_nothing_reads_is_refused(wheel: Path, tmp_path: Path) -> None:
    full = tmp_path / wheel.name
    full.write_bytes(wheel.read_bytes())
    with zipfile.ZipFile(full, "a") as archive:
        archive.writestr("plrnn_explorer/_resources/screenshots/main_dark.png", b"")
    with pytest.raises(check_wheel.WheelError, match=r"nothing reads: .*main_dark\.png"):
        check_wheel.check_contents(full)


def test_the_sdist_alone_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    other = check_wheel.wheel_of_sdist(check_wheel.build_sdist(tmp_path), tmp_path / "sdist")
    check_wheel.compare(wheel, other)
    assert other.name == wheel.name
    changed = tmp_path / "changed.whl"
    with zipfile.ZipFile(other) as full, zipfile.ZipFile(changed, "w") as archive:
        for name in full.namelist():
            archive.writestr(name, full.read(name) + b" " * name.endswith("lozi.npz"))
    with pytest.raises(check_wheel.WheelError, match=r"another wheel: .*lozi\.npz"):
        check_wheel.compare(wheel, changed)


def test_a_wheel_without_its_resources_is_refused(wheel: Path, tmp_path: Path) -> None:
    bare = tmp_path / wheel.name
    with zipfile.ZipFile(wheel) as full, zipfile.ZipFile(bare, "w") as archive:
        for name in full.namelist():
            if "_resources/" not in name:
                archive.writestr(name, full.read(name))
    with pytest.raises(check_wheel.WheelError, match=r"lacks resources.*index\.json"):
        check_wheel.check_contents(bare)
    unpacked = check_wheel.unpack(bare, tmp_path / "unpacked")
    with pytest.raises(check_wheel.WheelError, match="could not find the resources"):
        check_wheel.probe(sys.executable, unpacked, unpacked)
