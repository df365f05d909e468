"""Figures: the same picture in SVG, PDF and PNG, of the size asked for, with text as text."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import matplotlib as mpl
import numpy as np
import pymupdf
import pytest
from matplotlib.text import Text
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export import look as looks
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.figure import draw_figure, save_figure
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.commands import add_orbit
from plrnn_explorer.study.study import Appearance, Orbit, Study, View
from tests.factories import bistable_cycles, bistable_study, curve_study, lozi_map, lozi_study

DPI, WIDTH = 150, 76.2  # a whole number of pixels: 450


def pixels(path, size=None) -> np.ndarray:
    """A figure as pixels (height, width, 3), drawn by a program that is not ours."""
    if path.suffix == ".png":
        return np.asarray(Image.open(path).convert("RGB"), dtype=np.float64)
    if path.suffix == ".svg":
        return svg_pixels(path, size)
    with pymupdf.open(path) as document:
        page = document[0]
        scale = size[1] / page.rect.width
        picture = page.get_pixmap(matrix=pymupdf.Matrix(scale, size[0] / page.rect.height), alpha=False)
    array = np.frombuffer(picture.samples, dtype=np.uint8).reshape(picture.height, picture.width, 3)
    return array[: size[0], : size[1]].astype(np.float64)


def svg_pixels(path, size) -> np.ndarray:
    """Draw an SVG with Qt, which looks fonts up by name as a browser does."""
    picture = QImage(size[1], size[0], QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    array = np.frombuffer(picture.constBits(), dtype=np.uint8).reshape(size[0], size[1], 4)
    return array[..., 2::-1].astype(np.float64)


def blurred(image: np.ndarray, side: int = 6) -> np.ndarray:
    """Means over squares: renderers may place a line half a pixel apart, not a millimetre."""
    height, width = (n // side * side for n in image.shape[:2])
    return image[:height, :width].reshape(height // side, side, width // side, side, 3).mean(axis=(1, 3))


def difference(a: np.ndarray, b: np.ndarray) -> tuple[float, float]:
    """Mean absolute difference, and the largest after blurring, in 0 to 255."""
    return float(np.abs(a - b).mean()), float(np.abs(blurred(a) - blurred(b)).max())


@pytest.fixture(scope="module")
def drawn(tmp_path_factory, qapp):
    """Both studies in the three formats, as pixels by (study, format)."""
    fonts = Path(mpl.get_data_path()) / "fonts" / "ttf"
    assert QFontDatabase.addApplicationFont(str(fonts / "DejaVuSans.ttf")) >= 0
    folder, found = tmp_path_factory.mktemp("figures"), {}
    for name, study in (("lozi", lozi_study()), ("bistable", bistable_study())):
        for kind in ("png", "svg", "pdf"):
            path = folder / f"{name}.{kind}"
            save_figure(study, path, width_mm=WIDTH, height_mm=WIDTH, dpi=DPI, title="The title")
            size = None if kind == "png" else found[name, "png"][1].shape[:2]
            found[name, kind] = (path, pixels(path, size))
    return found


@pytest.mark.parametrize("name", ["lozi", "bistable"])
@pytest.mark.parametrize("kind", ["svg", "pdf"])
def test_a_figure_looks_the_same_in_all_formats(drawn, name, kind):
    mean, largest = difference(drawn[name, "png"][1], drawn[name, kind][1])
    assert mean < 4
    assert largest < 50


@pytest.mark.parametrize(
    "change",
    [
        {"manifolds": ()},
        {"orbits": ()},
        {"basins": None},
        {"appearance": {"cycle:2": Appearance(visible=False)}},
        {"view": View(Plane.through(np.zeros(2), names=("evidence", "z2")), (-3.1, 3.0), (-2.0, 2.0))},
    ],
)
def test_the_comparison_would_notice_a_missing_part(drawn, change, tmp_path):
    """The same measure on a figure that lacks one thing: it must exceed what the formats differ by."""
    save_figure(
        bistable_study().with_changes(**change),
        tmp_path / "a.png",
        width_mm=WIDTH,
        height_mm=WIDTH,
        dpi=DPI,
        title="The title",
    )
    assert difference(drawn["bistable", "png"][1], pixels(tmp_path / "a.png"))[1] > 90


def test_text_is_text_in_svg_and_pdf(drawn):
    tree = ElementTree.parse(drawn["bistable", "svg"][0])
    texts = {"".join(e.itertext()).strip() for e in tree.iter("{http://www.w3.org/2000/svg}text")}
    wanted = {"The title", "evidence", "z₂", "sink", "saddle", "stable manifold", "orbit", "1", "2"}
    assert wanted <= texts
    assert any(t.startswith("Sink 1, 45.6") for t in texts)
    with pymupdf.open(drawn["bistable", "pdf"][0]) as document:
        text = document[0].get_text()
        fonts = {font[3] for font in document[0].get_fonts()}
    assert all(word in text for word in wanted)
    assert "−2" in text  # a true minus sign
    assert any("DejaVu" in name for name in fonts)


@pytest.mark.parametrize(("width", "height"), [(85.0, 60.0), (120.0, None), (180.0, 100.0)])
@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_the_size_is_the_one_asked_for(width, height, kind, tmp_path):
    path = tmp_path / f"a.{kind}"
    save_figure(lozi_study(), path, width_mm=width, height_mm=height, dpi=200)
    if kind == "png":
        with Image.open(path) as image:
            found = [n / 200 * 25.4 for n in image.size]
            assert image.info["dpi"] == pytest.approx((200, 200), abs=0.1)
    elif kind == "pdf":
        with pymupdf.open(path) as document:
            found = [document[0].rect.width / 72 * 25.4, document[0].rect.height / 72 * 25.4]
    else:
        root = ElementTree.parse(path).getroot()
        assert root.get("width", "").endswith("pt")
        found = [float(root.get(k, "").removesuffix("pt")) / 72 * 25.4 for k in ("width", "height")]
    assert found[0] == pytest.approx(width, abs=0.15)
    if height is not None:
        assert found[1] == pytest.approx(height, abs=0.15)


def test_lines_keep_their_width_in_points(tmp_path):
    def widths(mm):
        save_figure(lozi_study(), tmp_path / "a.svg", width_mm=mm)
        return set(re.findall(r"stroke: #d1495b; stroke-width: ([\d.]+)", (tmp_path / "a.svg").read_text()))

    assert widths(85.0) == widths(180.0) != set()


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_the_same_study_gives_the_same_bytes(kind, tmp_path):
    digests = set()
    for name in ("a", "b"):
        path = tmp_path / f"{name}.{kind}"
        save_figure(bistable_study(), path, width_mm=85.0, dpi=100, panels=("phase", "spectrum", "series"))
        digests.add(hashlib.sha256(path.read_bytes()).hexdigest())
    assert len(digests) == 1


def embedded(path) -> dict:
    if path.suffix == ".png":
        with Image.open(path) as image:
            return json.loads(image.text["Description"])
    if path.suffix == ".pdf":
        with pymupdf.open(path) as document:
            return json.loads(document.metadata["subject"])
    name = "{http://purl.org/dc/elements/1.1/}description"
    return json.loads(next(ElementTree.parse(path).iter(name)).text)


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_what_made_the_figure_is_in_it(drawn, kind):
    found = embedded(drawn["lozi", kind][0])
    assert found["fingerprint"] == lozi_map().fingerprint
    assert found["source"] == "example:lozi"
    assert found["window"]["x"] == [-1.6, 1.6]
    assert found["options"]["width_mm"] == WIDTH
    assert found["program"].startswith("plrnn_explorer")


def test_the_users_own_settings_of_matplotlib_do_not_matter(tmp_path):
    save_figure(lozi_study(), tmp_path / "a.png", width_mm=60.0, dpi=100)
    with mpl.rc_context(
        {"font.size": 30, "axes.facecolor": "red", "lines.linewidth": 9, "savefig.bbox": "tight"}
    ):
        save_figure(lozi_study(), tmp_path / "b.png", width_mm=60.0, dpi=100)
        assert mpl.rcParams["font.size"] == 30
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


@pytest.mark.parametrize("width", [85.0, 120.0, 180.0])
@pytest.mark.parametrize("make", [lozi_study, bistable_study, curve_study])
def test_the_legend_covers_no_data_and_all_text_is_inside(width, make):
    figure = draw_figure(make(), width_mm=width, dpi=100, title="The title")
    page, renderer = figure.bbox, figure.canvas.get_renderer()
    (legend,) = figure.legends
    box = legend.get_window_extent(renderer)
    assert not box.overlaps(figure.axes[0].get_window_extent(renderer))
    parts = [legend, figure._suptitle, *figure.axes, figure.axes[0].xaxis.label, figure.axes[0].yaxis.label]
    for part in parts:
        extent = (
            part.get_tightbbox(renderer)
            if hasattr(part, "get_tightbbox")
            else part.get_window_extent(renderer)
        )
        assert extent.x0 >= page.x0 - 1
        assert extent.x1 <= page.x1 + 1
        assert extent.y0 >= page.y0 - 1
        assert extent.y1 <= page.y1 + 1


def test_basins_have_the_colours_of_the_look(drawn):
    """Near each sink the picture has that basin's colour, on white."""
    path, image = drawn["bistable", "png"]
    study = bistable_study()
    figure = draw_figure(study, width_mm=WIDTH, height_mm=WIDTH, dpi=DPI, title="The title")
    for i, sink in enumerate(bistable_cycles()[:2]):
        place = sink.points[0] + [0.0, -0.35]
        column, row = figure.axes[0].transData.transform(place)
        found = image[round(image.shape[0] - row), round(column)]
        full = np.array(looks.rgb(looks.MUTED[i]), dtype=float)
        shares = (255 - found) / (255 - full)
        assert np.ptp(shares) < 0.03  # a mix of that colour and white
        assert looks.BASIN_MIX_SLOW - 0.01 <= shares.mean() <= looks.BASIN_MIX + 0.01
    assert (image[0, 0] == 255).all(), path


def test_hidden_objects_and_layers_are_not_drawn():
    study = lozi_study()
    lines = len(draw_figure(study, width_mm=60.0, dpi=50).axes[0].lines)
    hidden = study.with_changes(appearance={"manifold:0": Appearance(visible=False)})
    assert len(draw_figure(hidden, width_mm=60.0, dpi=50).axes[0].lines) == lines - 1
    without = draw_figure(study, width_mm=60.0, dpi=50, layers={"manifolds": False}).axes[0].lines
    assert len(without) == lines - 2


def test_the_users_colour_is_used():
    study = lozi_study().with_changes(appearance={"manifold:0": Appearance(colour="#123456")})
    colours = [line.get_color() for line in draw_figure(study, width_mm=60.0, dpi=50).axes[0].lines]
    assert "#123456" in colours


def test_homoclinic_points_are_filled_heteroclinic_open_certified_ringed():
    study = lozi_study()
    homoclinic = study.connections[0]
    cycles = study.cycles.cycles
    hetero = replace(homoclinic, target=cycles[1], certified=np.array([True, False]))
    figure = draw_figure(study.with_changes(connections=(homoclinic, hetero)), width_mm=60.0, dpi=50)
    squares = [line for line in figure.axes[0].lines if line.get_marker() == "s"]
    assert [line.get_markerfacecolor() for line in squares] == [
        looks.LIGHT.connection,
        looks.LIGHT.background,
    ]
    rings = [line for line in figure.axes[0].lines if line.get_markerfacecolor() == "none"]
    assert sum(len(ring.get_xdata()) for ring in rings) == 1


def test_a_study_with_nothing_but_a_model_can_be_drawn(tmp_path):
    save_figure(Study(lozi_map()), tmp_path / "a.svg", width_mm=60.0)
    assert "region border" in (tmp_path / "a.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"panels": ("phase", "music")}, "music"),
        ({"panels": ()}, "panel"),
        ({"width_mm": 5.0}, "mm"),
        ({"width_mm": float("nan")}, "mm"),
        ({"dpi": 10_000}, "dpi"),
        ({"panels": ("series",)}, "orbit"),
        ({"panels": ("spectrum",)}, "cycle"),
    ],
)
def test_what_cannot_be_drawn_ends_in_a_sentence(options, words, tmp_path):
    with pytest.raises(ExportError) as error:
        save_figure(Study(lozi_map()), tmp_path / "a.png", **options)
    assert words in str(error.value)
    assert str(error.value).endswith(".")
    assert not os.listdir(tmp_path)


def test_another_suffix_is_refused(tmp_path):
    with pytest.raises(ExportError, match=r"\.jpg"):
        save_figure(lozi_study(), tmp_path / "a.jpg")


def test_a_folder_that_cannot_be_written_to_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ExportError) as error:
        save_figure(lozi_study(), tmp_path / "file" / "a.svg")
    assert "choose another folder" in str(error.value)
    assert "pyplot" not in str(sys.modules.get("matplotlib.pyplot", ""))


def test_above_two_dimensions_the_figure_says_what_is_projected():
    rng = np.random.default_rng(0)
    A, W1, W2 = 0.5 * np.eye(3), 0.1 * rng.normal(size=(3, 4)), rng.normal(size=(4, 3))
    model = PiecewiseLinearMap(A, W1, W2, np.zeros(3), rng.normal(size=4))
    axes = draw_figure(Study(model), width_mm=60.0, dpi=50).axes[0]
    title = axes.get_title(loc="right")
    assert "projected" in title
    assert title.startswith("slice at z₃ = 0\n")
    assert draw_figure(Study(lozi_map()), width_mm=60.0, dpi=50).axes[0].get_title(loc="right") == ""


EVERY = ("phase", "spectrum", "series")


def boxes(width: float, panels=EVERY) -> dict[str, tuple[float, float, float, float]]:
    """Left, bottom, right and top of the panels, as shares of the figure."""
    figure = draw_figure(bistable_study(), width_mm=width, dpi=60, panels=panels)
    axes = dict(zip([p for p in EVERY if p in panels], figure.axes))
    return {name: tuple(ax.get_position().extents) for name, ax in axes.items()}


def test_small_panels_stand_below_the_phase_space_side_by_side_or_in_wide_figures_beside_it():
    below, beside = boxes(120.0), boxes(183.0)
    assert below["spectrum"][3] < below["phase"][1]
    assert below["series"][3] < below["phase"][1]
    assert below["spectrum"][2] < below["series"][0]
    assert beside["spectrum"][0] > beside["phase"][2]
    assert beside["series"][0] > beside["phase"][2]
    assert beside["series"][3] < beside["spectrum"][1]


def test_one_small_panel_stands_below_too_and_two_alone_side_by_side():
    one, two = boxes(100.0, ("phase", "series")), boxes(120.0, ("spectrum", "series"))
    assert one["series"][3] < one["phase"][1]
    assert two["spectrum"][2] < two["series"][0]


@pytest.mark.parametrize("width", [85.0, 120.0, 183.0])
def test_panels_and_their_keys_do_not_overlap(width):
    figure = draw_figure(bistable_study(), width_mm=width, dpi=100, panels=EVERY)
    renderer = figure.canvas.get_renderer()
    parts = [ax.get_tightbbox(renderer) for ax in figure.axes if ax.get_subplotspec()]
    parts += [legend.get_window_extent(renderer) for legend in figure.legends]
    for i, part in enumerate(parts):
        assert not any(part.overlaps(other) for other in parts[i + 1 :])
    for ax in figure.axes[1:]:
        key = ax.get_legend().get_window_extent(renderer)
        assert not key.overlaps(ax.xaxis.label.get_window_extent(renderer))
        assert not key.overlaps(ax.get_window_extent(renderer))


def legend_texts(figure) -> list[str]:
    return [text.get_text() for text in figure.legends[0].get_texts()]


def test_one_long_name_leaves_the_legend_its_columns():
    study = bistable_study()
    long = "the attractor into which the patient of the second series fell when the drug wore off"
    named = study.with_changes(appearance={"cycle:0": Appearance(name=long)})
    figure, plain = (draw_figure(s, width_mm=120.0, dpi=60) for s in (named, study))
    assert figure.legends[0]._ncols == plain.legends[0]._ncols > 1
    (shown,) = [t for t in legend_texts(figure) if t.startswith("1  the attr")]
    assert "…" in shown
    assert shown.endswith(", 45.6 %")
    assert long not in shown


def test_the_spectrum_names_what_it_shows():
    axes = draw_figure(lozi_study(), width_mm=85.0, dpi=60, panels=("spectrum",)).axes[0]
    assert [t.get_text() for t in axes.get_legend().get_texts()] == ["Main saddle", "Saddle 2"]
    only = draw_figure(lozi_study(), width_mm=85.0, dpi=60, panels=("spectrum",), objects=("cycle:1",)).axes[
        0
    ]
    assert only.get_title(loc="right") == "Saddle 2"
    drawn = np.concatenate([line.get_xydata() for line in only.lines if line.get_marker() != "None"])
    values = lozi_study().cycles.cycles[1].eigenvalues
    assert np.allclose(np.sort(drawn[:, 0]), np.sort(values.real))


def test_of_many_cycles_the_spectrum_shows_the_first_saddles_and_says_so():
    study = bistable_study()
    saddle, sink = study.cycles.cycles[2], study.cycles.cycles[0]
    many = study.with_changes(cycles=replace(study.cycles, cycles=(sink,) * 4 + (saddle,) * 3))
    axes = draw_figure(many, width_mm=85.0, dpi=60, panels=("spectrum",)).axes[0]
    names = [t.get_text() for t in axes.get_legend().get_texts()]
    assert len(names) == 6
    assert names[0].startswith("Saddle")
    assert names[3].startswith("Sink")
    assert names[-1] == "(first 5 of 7)"


def test_time_series_have_a_key_for_lines_and_colours_of_their_own():
    study = lozi_study()
    two = study.with_changes(orbits=(*study.orbits, Orbit(study.model.orbit([0.3, 0.2], 40))))
    axes = draw_figure(two, width_mm=120.0, dpi=60, panels=("series",)).axes[0]
    assert [t.get_text() for t in axes.get_legend().get_texts()] == ["z₁", "z₂", "Orbit 1", "Orbit 2"]
    lines = [line for line in axes.lines if len(line.get_xdata())]
    colours = {line.get_color() for line in lines}
    assert len(colours) == 2
    assert not colours & {looks.LIGHT.stable, looks.LIGHT.unstable}
    assert {line.get_linestyle() for line in lines} == {"-", "--"}


def test_an_orbit_that_escapes_leaves_the_others_readable():
    study = lozi_study()
    gone = Orbit(study.model.orbit([-3.0, 0.0], 40))
    assert np.abs(gone.points).max() > 1e6
    axes = draw_figure(
        study.with_changes(orbits=(*study.orbits, gone)), width_mm=120.0, dpi=60, panels=("series",)
    ).axes[0]
    low, high = axes.get_ylim()
    assert high - low < 50
    assert axes.get_title(loc="right") == "runs off the panel"


def test_the_rounding_of_a_constant_orbit_does_not_fill_the_panel():
    study = bistable_study()
    still = np.array([1.0, 0.75]) + 1e-16 * np.arange(20)[:, None]
    flat = study.with_changes(orbits=(Orbit(np.column_stack([still[:, 0], still[:, 0]])),))
    axes = draw_figure(flat, width_mm=120.0, dpi=60, panels=("series",)).axes[0]
    low, high = axes.get_ylim()
    assert high - low > 1e-7
    assert len([v for v in axes.get_yticks() if low <= v <= high]) >= 2


def test_basins_that_say_nothing_are_left_out():
    study = bistable_study()
    nothing = replace(study.basins, labels=np.full_like(study.basins.labels, -1))
    figure = draw_figure(study.with_changes(basins=nothing), width_mm=85.0, dpi=60)
    assert not figure.axes[0].images
    assert not any("undecided" in text for text in legend_texts(figure))
    assert draw_figure(study, width_mm=85.0, dpi=60).axes[0].images


def test_many_borders_are_drawn_only_when_asked_for():
    rng = np.random.default_rng(0)
    A, W1, W2 = 0.5 * np.eye(2), np.zeros((2, 300)), rng.normal(size=(300, 2))
    study = Study(PiecewiseLinearMap(A, W1, W2, np.zeros(2), rng.normal(size=300)))
    assert not draw_figure(study, width_mm=60.0, dpi=50).legends
    asked = draw_figure(study, width_mm=60.0, dpi=50, layers={"borders": True})
    assert legend_texts(asked) == ["region border"]


def test_a_border_outside_the_window_is_not_in_the_legend():
    study = Study(lozi_map(), view=View(Plane.through(np.zeros(2)), (1.0, 2.0), (0.0, 1.0)))
    assert not draw_figure(study, width_mm=60.0, dpi=50).legends


def test_longer_cycles_have_the_sign_of_their_kind_in_the_legend():
    figure = draw_figure(lozi_study(), width_mm=120.0, dpi=60)
    handles = dict(zip(legend_texts(figure), figure.legends[0].legend_handles))
    sign = handles["cycles of period 2"]
    assert sign.get_marker() == looks.GLYPHS["saddle"].marker == "D"


def test_a_map_of_one_dimension_has_no_phase_figure_and_says_so() -> None:
    study = Study(PiecewiseLinearMap([[0.0]], [[2.0, -4.0]], [[1.0], [1.0]], [0.0], [0.0, -0.5]))
    with pytest.raises(ExportError, match="one dimension"):
        draw_figure(study, panels=("phase",))


def page_texts(figure):
    """All words of a figure with their boxes in pixels."""
    figure.canvas.draw()
    return {t.get_text(): t.get_window_extent() for t in figure.findobj(Text) if t.get_text().strip()}


def test_letters_stand_in_rows_and_columns():
    study = add_orbit(lozi_study(), [0.1, 0.1], 20)
    figure = draw_figure(study, panels=("phase", "spectrum", "homoclinic", "series"), width_mm=183.0, dpi=72)
    places = {letter: page_texts(figure)[letter] for letter in "abcd"}
    assert np.ptp([places[letter].x0 for letter in "bcd"]) < 0.5
    assert abs(places["a"].y0 - places["b"].y0) < 0.5
    for axes, letter in zip(figure.axes, "abcd"):
        label = axes.yaxis.label.get_window_extent()
        assert places[letter].x0 <= (label.x0 if axes.yaxis.label.get_text() else axes.bbox.x0) + 1


def test_words_too_long_for_the_page_break_and_nothing_is_cut_off():
    words = "A title that somebody wrote who has much to say about Łódź and $x_\\mu^2$ " * 3
    labels = {"phase.x": words, "phase.y": words}
    figure = draw_figure(bistable_study(), title=words, width_mm=89.0, dpi=72, labels=labels)
    page = figure.bbox
    for text, box in page_texts(figure).items():
        assert box.x0 >= -1, text
        assert box.x1 <= page.width + 1, text
        assert box.y0 >= -1, text
        assert box.y1 <= page.height + 1, text
    assert figure.axes[0].bbox.height > 0.2 * page.height


def test_eigenvalues_that_coincide_are_drawn_around_each_other():
    study = bistable_study()
    cycles = study.cycles.cycles
    twins = (cycles[0], replace(cycles[1], eigenvalues=cycles[0].eigenvalues))
    study = study.with_changes(cycles=replace(study.cycles, cycles=twins))
    axes = draw_figure(study, panels=("spectrum",), width_mm=60.0, dpi=72).axes[0]
    sizes = {}
    for line in axes.lines:
        for x, y in zip(*line.get_data()):
            if line.get_marker() not in ("", "None", None):
                sizes.setdefault((round(x, 6), round(y, 6)), []).append(
                    (line.get_markersize(), line.get_markerfacecolor())
                )
    for value in cycles[0].eigenvalues:
        (small, _), (large, face) = sorted(sizes[round(value.real, 6), round(value.imag, 6)])
        assert large > small + 2
        assert face == "none"


def test_a_long_orbit_is_drawn_as_far_as_it_can_be_read_and_says_so():
    study = add_orbit(bistable_study(), [0.1, 0.2], 4000)
    axes = draw_figure(study, panels=("series",), width_mm=89.0, dpi=72).axes[0]
    assert "(first 1000 of 4000)" in axes.get_xlabel()
    assert max(line.get_xdata().max() for line in axes.lines) == 1000
