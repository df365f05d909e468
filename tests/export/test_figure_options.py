"""Options of figures: one value that is checked, written into every file and read back from it."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from plrnn_explorer.export import options as opts
from plrnn_explorer.export.colour_vision import VISIONS, seen_by
from plrnn_explorer.export.compose import compose
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.figure import FORMATS, draw_figure, figure_bytes, read_figure_recipe, save_figure
from plrnn_explorer.export.homoclinic_panel import continued
from plrnn_explorer.export.journals import JOURNALS, warnings_of
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.palettes import PALETTES, THEMES, look_of
from plrnn_explorer.export.texts import spots_of
from tests.factories import bistable_study, curve_study, lozi_study

SMALL = {"width_mm": 60.0, "dpi": 50}

choices = st.fixed_dictionaries(
    {},
    optional={
        "panels": st.permutations(opts.PANELS).flatmap(
            lambda p: st.integers(1, len(p)).map(lambda n: tuple(p[:n]))
        ),
        "grid": st.sampled_from(sorted(opts.GRIDS)),
        "theme": st.sampled_from(sorted(THEMES)),
        "palette": st.sampled_from(sorted(PALETTES)),
        "width_mm": st.floats(30, 1200),
        "height_mm": st.none() | st.floats(30, 1200),
        "dpi": st.integers(50, 1200),
        "title": st.text(max_size=20),
        "labels": st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=3),
        "layers": st.dictionaries(st.sampled_from(["basins", "labels"]), st.booleans()),
        "transparent": st.booleans(),
        "legend_at": st.none() | st.tuples(st.floats(0, 1), st.floats(0, 1)),
        "objects": st.lists(st.from_regex(r"cycle:\d", fullmatch=True), max_size=2).map(tuple),
    },
)


@given(choices)
def test_options_survive_json(chosen):
    made = FigureOptions().with_changes(**chosen)
    assert FigureOptions.from_dict(json.loads(json.dumps(made.to_dict()))) == made


@pytest.mark.parametrize(
    "plain",
    [
        {"music": 1},
        {"width_mm": "wide"},
        {"legend_at": [0.5]},
        {"legend_at": [0.5, "low"]},
        {"legend_at": [0.5, 1.5]},
        {"width_mm": True},
        {"dpi": 1.5},
        {"panels": "phase"},
        {"palette": "rainbow"},
        {"font_size": 1000.0},
        {"view": {"x": [0, 1]}},
        {"view": {"x": [0, 1], "y": [0, 1], "origin": [0, 0], "basis": [[1, 0], [1, 0]], "names": "ab"}},
        {"labels": ["a"]},
    ],
)
def test_options_that_are_none_are_refused_in_a_sentence(plain):
    with pytest.raises(ExportError) as error:
        FigureOptions.from_dict(plain)
    assert str(error.value).endswith(".")


@pytest.mark.parametrize("kind", FORMATS)
def test_every_file_brings_its_options_back(kind, tmp_path):
    study, path = lozi_study(), tmp_path / f"figure.{kind}"
    chosen = FigureOptions().with_changes(
        panels=("spectrum", "phase"), title="Größe (a \\ b) $x$ ₂", labels={"phase.x": "x) \\( ("}, **SMALL
    )
    save_figure(study, path, chosen, view=study.view)
    found = read_figure_recipe(path)
    back = found["options"]
    assert back.view.x == study.view.x
    assert np.array_equal(back.view.plane.basis, study.view.plane.basis)
    assert back.with_changes(view=None) == chosen
    assert found["fingerprint"] == study.model.fingerprint
    assert found["command"].startswith("plrnn-explorer figure example:lozi ")
    save_figure(study, tmp_path / f"again.{kind}", back)
    assert (tmp_path / f"again.{kind}").read_bytes() == path.read_bytes()


def test_a_file_of_another_program_is_refused_in_a_sentence(tmp_path):
    other = Image.new("RGB", (4, 4))
    for kind in ("png", "tiff", "pdf"):
        other.save(tmp_path / f"a.{kind}")
    (tmp_path / "a.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (tmp_path / "broken.svg").write_text("<svg")
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "cut.png").write_bytes(figure_bytes(lozi_study(), "png", **SMALL)[:60])
    for path in [*tmp_path.iterdir(), tmp_path / "gone.png"]:
        with pytest.raises(ExportError, match=path.name):
            read_figure_recipe(path)


def test_a_tiff_is_8_bit_rgb_lzw_with_its_resolution(tmp_path):
    for kind in ("tiff", "png"):
        save_figure(bistable_study(), tmp_path / f"a.{kind}", width_mm=60.0, dpi=100)
    with Image.open(tmp_path / "a.tiff") as tiff, Image.open(tmp_path / "a.png") as png:
        assert tiff.mode == "RGB"
        assert tiff.info["compression"] == "tiff_lzw"
        assert tiff.info["dpi"] == (100, 100)
        assert np.array_equal(np.asarray(tiff), np.asarray(png.convert("RGB")))


def test_fonts_of_a_pdf_are_embedded_as_truetype(tmp_path):
    save_figure(bistable_study(), tmp_path / "a.pdf", **SMALL)
    with pymupdf.open(tmp_path / "a.pdf") as document:
        fonts = document[0].get_fonts()
        assert fonts
        for xref, extension, kind, *_ in fonts:
            assert kind in ("Type0", "TrueType")
            assert extension == "ttf"
            assert len(document.extract_font(xref)[3]) > 1000


def test_transparent_paper_is_left_out_and_all_else_stays():
    clear = draw_figure(bistable_study(), transparent=True, **SMALL)
    clear.canvas.draw()
    pixels = np.asarray(clear.canvas.buffer_rgba())
    assert (pixels[0, 0, 3], pixels[..., 3].max()) == (0, 255)


# Panels -----------------------------------------------------------------------------------------


def test_the_bars_of_basins_are_their_shares_on_an_axis_of_their_own_scale():
    study = bistable_study()
    axes = draw_figure(study, panels=("basins",), **SMALL).axes[0]
    widths = [bar.get_width() for bar in axes.patches]
    shares = study.basins.fractions
    assert widths == pytest.approx([100 * shares[k] for k in (0, 1, -1, -2)])
    assert list(axes.get_xticks()) == [0, 25, 50, 75, 100]
    assert [t.get_text() for t in axes.get_yticklabels()][-2:] == ["undecided", "escapes (not proved)"]


def test_a_homoclinic_orbit_leaves_its_saddle_and_comes_back():
    study = lozi_study()
    axes = draw_figure(study, panels=("homoclinic",), **SMALL).axes[0]
    found = study.connections[0]
    truth = np.linalg.norm(found.orbits[0] - found.source.points[0], axis=1)
    away, back = (line.get_xydata() for line in axes.lines[:2])
    drawn = {round(x): y for x, y in np.concatenate([away, back])}
    assert [drawn[n] for n in range(len(truth))] == pytest.approx(truth)
    assert axes.get_title(loc="right").startswith("numerical, crossing at 40")  # 0.7 rad, not certified
    assert axes.get_yscale() == "log"


def test_an_orbit_is_continued_by_the_map_itself():
    """Lozi map: what is put before an orbit maps onto it, what follows is its image."""
    study = lozi_study()
    model, saddle = study.model, study.cycles.cycles[0]
    values, vectors = np.linalg.eig(saddle.monodromy)
    k = int(np.argmax(np.abs(values)))
    start = saddle.points[0] + 0.05 * vectors[:, k]
    end = saddle.points[0] + 0.05 * vectors[:, 1 - k]
    found = replace(study.connections[0], orbits=(np.array([start, end]),))
    orbit, before = continued(model, found, 0)
    assert before > 2
    assert np.allclose(model(orbit[:before]), orbit[1 : before + 1])
    after = orbit[before + 1 :]
    assert len(after) > 3
    assert np.allclose(model(after[:-1]), after[1:])


@pytest.mark.parametrize("panel", ["basins", "homoclinic", "second"])
def test_a_panel_with_nothing_to_show_says_what_is_missing(panel):
    from plrnn_explorer.study.study import Study

    with pytest.raises(ExportError, match="first"):
        draw_figure(Study(lozi_study().model), panels=(panel,), **SMALL)


def places(**options):
    made = compose(bistable_study(), FigureOptions().with_changes(dpi=50, **options))
    return {name: axes.get_position() for name, axes in made.panels.items()}


def test_grids_and_order():
    three = ("series", "phase", "spectrum")
    row = places(panels=three, grid="row", width_mm=183.0)
    assert row["series"].x1 < row["phase"].x0 < row["phase"].x1 < row["spectrum"].x0
    column = places(panels=three, grid="column", width_mm=89.0)
    assert column["series"].y0 > column["phase"].y1 > column["phase"].y0 > column["spectrum"].y1
    square = places(panels=three, grid="2x2", width_mm=120.0)
    assert square["series"].y0 > square["spectrum"].y1
    assert square["series"].x1 < square["phase"].x0


def test_letters_follow_the_order():
    made = compose(bistable_study(), FigureOptions(panels=("series", "phase"), letters="(a)", dpi=50))
    assert made.panels["series"].get_title(loc="left") == "(a)"
    assert made.panels["phase"].get_title(loc="left") == "(b)"


# Words and dress --------------------------------------------------------------------------------


def test_words_can_be_replaced_and_stand_where_the_spots_say():
    chosen = FigureOptions(
        panels=("phase", "series"),
        title="Old",
        labels={"title": "New", "phase.x": "time to $x_1$", "legend.saddle": "threshold", "series.y": "V"},
        dpi=100,
    )
    made = compose(bistable_study(), chosen)
    spots = {spot.key: spot for spot in spots_of(made.figure, made.panels)}
    assert [spots[k].words for k in chosen.labels] == ["New", "time to $x_1$", "threshold", "V"]
    assert spots["legend.sink"].words == "sink"
    for spot in spots.values():
        left, top, right, bottom = spot.box
        assert -0.02 < left < right < 1.02
        assert -0.02 < top < bottom < 1.02
    assert spots["phase.x"].box[1] > spots["title"].box[3]


def test_a_lone_dollar_is_no_formula():
    made = compose(
        bistable_study(), FigureOptions(labels={"phase.x": "cost $", "phase.y": "$\\bad{$"}, dpi=50)
    )
    assert made.panels["phase"].get_xlabel() == "cost $"


@pytest.mark.parametrize(
    ("extent", "length"), [(3.2, 1.0), (6.1, 2.0), (20.0, 5.0), (0.03, 0.01), (3.0, 1.0), (100.0, 20.0)]
)
def test_lengths_of_scale_bars_are_round(extent, length):
    from plrnn_explorer.export.dress import nice_length

    assert nice_length(extent) == pytest.approx(length)


def test_scale_bars_have_the_length_they_say():
    from plrnn_explorer.export.dress import bar_words

    axes = draw_figure(lozi_study(), scale_bars=True, **SMALL).axes[0]
    low, high = axes.spines["bottom"].get_bounds()
    assert axes.get_xlabel() == f"z₁: {high - low:g}"
    assert not axes.spines["top"].get_visible()
    assert bar_words("V (mV)", 20.0) == "V: 20 mV"


def test_weight_scales_lines_and_signs():
    def drawn(weight):
        axes = draw_figure(lozi_study(), weight=weight, **SMALL).axes[0]
        return np.array([(line.get_linewidth(), line.get_markersize()) for line in axes.lines])

    assert np.allclose(drawn(2.0), 2 * drawn(1.0))


# Colours ----------------------------------------------------------------------------------------


def distance(one: str, other: str) -> float:
    """CIE 1976 difference of two colours, from the definition of CIELAB (D65)."""

    def lab(colour):
        rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
        rgb = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
        xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ rgb
        f = np.cbrt(xyz / [0.9505, 1.0, 1.089])
        return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])

    return float(np.linalg.norm(lab(one) - lab(other)))


def simulated(colour: str, vision: str) -> str:
    pixel = np.array([[[int(colour[i : i + 2], 16) for i in (1, 3, 5)]]], dtype=np.uint8)
    return "#{:02x}{:02x}{:02x}".format(*seen_by(pixel, vision)[0, 0])


@pytest.mark.parametrize("vision", [v for v in VISIONS if v != "grey"])
@pytest.mark.parametrize("palette", [p for p in PALETTES if p != "grey"])
@pytest.mark.parametrize("theme", sorted(THEMES))
def test_manifolds_and_the_first_basins_differ_for_every_reader(palette, vision, theme):
    look = look_of(theme, palette)
    assert distance(simulated(look.stable, vision), simulated(look.unstable, vision)) > 20
    first = [simulated(c, vision) for c in look.palette[:3]]
    for i, one in enumerate(first):
        assert all(distance(one, other) > 12 for other in first[i + 1 :]), (palette, vision)


def test_grey_figures_have_no_hue_and_patterns_instead(tmp_path):
    for theme in THEMES:
        figure = draw_figure(curve_study(), palette="grey", theme=theme, **SMALL)
        figure.canvas.draw()
        pixels = np.asarray(figure.canvas.buffer_rgba())[..., :3].astype(int)
        assert np.ptp(pixels, axis=-1).max() <= 2
    assert len(set(PALETTES["grey"].patterns)) == len(PALETTES["grey"].patterns)


def test_grey_stays_grey_and_white_white_for_every_reader():
    grey = np.arange(256, dtype=np.uint8)[:, None, None].repeat(3, axis=2)
    for vision in VISIONS:
        assert np.abs(seen_by(grey, vision).astype(int) - grey).max() <= 2


def test_published_colours_of_deuteranopia():
    """Pure red and green under the matrix of Machado et al. (2009), worked out by hand in linear light."""

    def encoded(linear):
        return round(255 * (12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055))

    red, green = seen_by(np.array([[[255, 0, 0], [0, 255, 0]]], dtype=np.uint8), "deuteranopia")[0]
    assert list(red) == [encoded(0.367322), encoded(0.280085), 0]
    assert list(green) == [encoded(0.860646), encoded(0.672501), encoded(0.042940)]


@pytest.mark.parametrize("theme", sorted(THEMES))
@pytest.mark.parametrize("palette", sorted(PALETTES))
def test_every_palette_draws_in_both_themes(palette, theme):
    figure = draw_figure(bistable_study(), palette=palette, theme=theme, panels=opts.PANELS[:1], **SMALL)
    assert figure.get_facecolor()[:3] == pytest.approx(
        [int(look_of(theme, palette).background[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    )


def test_a_moved_legend_lies_where_it_was_put_and_leaves_its_room_to_the_panel():
    study = bistable_study()
    usual, moved = (
        compose(study, FigureOptions(width_mm=89.0, dpi=72, legend_at=at)) for at in (None, (0.2, 0.1))
    )
    box, page = moved.figure.legends[0].get_window_extent(), moved.figure.bbox
    assert box.x0 / page.width == pytest.approx(0.2, abs=0.01)
    assert 1 - box.y1 / page.height == pytest.approx(0.1, abs=0.01)
    assert moved.figure.get_size_inches() == pytest.approx(usual.figure.get_size_inches())
    assert moved.panels["phase"].get_position().height > 1.2 * usual.panels["phase"].get_position().height
    far = compose(study, FigureOptions(width_mm=89.0, dpi=72, legend_at=(1.0, 1.0))).figure
    box = far.legends[0].get_window_extent()
    assert box.x1 <= far.bbox.width + 1
    assert box.y0 >= -1


# Journals ---------------------------------------------------------------------------------------


def test_journals_find_what_they_do_not_print():
    assert warnings_of("nature", 89.0, 80.0, 7.0, 6.0) == []
    assert "5 pt" in warnings_of("nature", 89.0, 80.0, 4.5, 4.0)[0]
    assert "183 mm" in warnings_of("nature", 200.0, 80.0, 7.0, 6.0)[0]
    assert "7 pt" in warnings_of("nature", 89.0, 80.0, 8.0, 7.0)[0]
    assert "170 mm" in warnings_of("nature", 89.0, 300.0, 7.0, 6.0)[0]
    assert warnings_of("", 1000.0, 1000.0, 1.0, 1.0) == []


@pytest.mark.parametrize("journal", sorted(JOURNALS))
def test_the_usual_type_of_a_journal_is_one_it_takes(journal):
    from plrnn_explorer.export.options import smallest_type

    rules = JOURNALS[journal]
    for width in rules.widths.values():
        assert warnings_of(journal, width, rules.height or 50.0, rules.font, smallest_type(rules.font)) == []


def test_a_share_of_the_variance_and_an_eigenvalue_are_no_units_of_a_bar():
    from plrnn_explorer.export.dress import bar_words

    assert bar_words("PC1 (63 %)", 0.5) == "PC1: 0.5"
    assert bar_words("PC2 (< 0.1 %)", 0.5) == "PC2: 0.5"
    assert bar_words("towards v2 (λ = 0.42)", 0.5) == "towards v2: 0.5"
    assert bar_words("load (%)", 20.0) == "load: 20 %"
