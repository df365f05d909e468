"""The bundled files are found in a checkout, a wheel and a bundle, and are whole."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from plrnn_explorer import resources
from plrnn_explorer.resources import ResourceMissingError, example, examples, help_text, help_texts, resource

ICONS = (
    *(
        "app",
        "open",
        "save",
        "export",
        "play",
        "pause",
        "step",
        "cancel",
        "analyse",
        "eye",
        "eye-off",
        "home",
    ),
    *("layers", "undo", "redo", "help", "basin", "cycles", "manifold", "homoclinic"),
)


def test_the_checkout_is_found():
    assert resource("examples", "index.json").is_file()
    assert resource("icons").is_dir()


def test_a_bundle_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "resources" / "icons" / "app.svg").write_text("<svg/>")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons", "app.svg") == tmp_path / "resources" / "icons" / "app.svg"


def test_a_wheel_has_them_inside_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    package = tmp_path / "site-packages" / "plrnn_explorer"
    (package / "_resources" / "help").mkdir(parents=True)
    (package / "_resources" / "help" / "saddle.md").write_text("# Saddle")
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resource("help", "saddle.md") == package / "_resources" / "help" / "saddle.md"


def test_a_missing_file_is_named_in_one_sentence():
    with pytest.raises(ResourceMissingError, match=r"icons/nothing\.svg is missing .* please reinstall"):
        resource("icons", "nothing.svg")


def test_index_is_consistent():
    found = examples()
    names = {"lozi", "bistable", "duffing", "decision", "evidence", "lorenz", "neuron"}
    assert {e.name for e in found} == names
    folder = resource("examples")
    assert {e.path for e in found} == set(folder.glob("*.npz"))
    for one in found:
        assert one.title
        assert 3 <= len(one.sentences) <= 5
        assert all(s.endswith((".", "?")) for s in one.sentences)
        assert one.path.stat().st_size < 50_000
        assert all(lo < hi for lo, hi in one.settings["window"])
        assert len(set(one.settings["axes"])) == 2
        assert one.settings["max_period"] >= 1


def test_an_unknown_example_lists_the_known():
    assert example("lozi").title == "Lozi map"
    with pytest.raises(KeyError, match="lozi"):
        example("henon")


@pytest.mark.parametrize("name", ICONS)
def test_icons_are_svg_in_the_text_colour(name: str):
    root = ET.parse(resource("icons", f"{name}.svg")).getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    if name != "app":
        assert root.get("viewBox") == "0 0 24 24"
        assert root.get("stroke") == "currentColor"
        colours = {e.get(key) for e in root.iter() for key in ("fill", "stroke")}
        assert colours <= {None, "none", "currentColor"}


def test_icons_leave_ink():
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    for name in ICONS:
        text = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", "#000000")
        renderer = QSvgRenderer(QByteArray(text.encode()))
        assert renderer.isValid(), name
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        inked = sum(image.pixelColor(x, y).alpha() > 100 for x in range(24) for y in range(24))
        assert inked > 20, name


def test_help_has_a_title_and_a_one_sentence_summary():
    texts = help_texts()
    assert {t.name for t in texts} >= {
        "fixed-point",
        "saddle",
        "stable-manifold",
        "unstable-manifold",
        "basin",
        "homoclinic-point",
        "eigenvalues",
        "completeness",
        "region",
        "shortcuts",
    }
    for one in texts:
        assert one.title
        assert not one.title.startswith("#")
        assert one.summary.endswith(".")
        assert one.summary.count(". ") == 0
        assert len(one.summary) < 150
        assert one.text.startswith(one.summary)


def test_unknown_help_is_an_error():
    with pytest.raises(ResourceMissingError, match=r"help/quark\.md"):
        help_text("quark")
