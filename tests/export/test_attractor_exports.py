"""Attractors and basins in words and tables."""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np

from plrnn_explorer import translation
from plrnn_explorer.dynamics.basin_polygons import BasinPolygons
from plrnn_explorer.export.attractors import attractor_sentences, attractor_tip, basin_sentences
from plrnn_explorer.export.data import analysis
from plrnn_explorer.export.figure import draw_figure
from plrnn_explorer.export.summary import headline
from plrnn_explorer.export.tables import table_text
from plrnn_explorer.study.study import Study
from tests.factories import bistable_study, curve_study


def rows(study: Study, name: str) -> list[dict[str, str]]:
    lines = [line for line in table_text(study, name).splitlines() if not line.startswith("# ")]
    return list(csv.DictReader(lines))


def test_kinds_are_counted_in_words():
    sentences = attractor_sentences(curve_study())
    assert sentences[0] == (
        "Three states it can settle in: two resting points and a closed curve (searched, others may exist)."
    )
    assert (
        "Sink 2 50.0 % ± 5.0 %, Sink 1 45.0 % ± 5.0 %, Closed curve 4.0 % ± 2.0 %, undecided 1.0 %"
        in (sentences[1])
    )
    assert "not proved" in sentences[2]
    assert attractor_sentences(bistable_study()) == []


def test_filled_cells_are_told_from_computed_ones():
    text = " ".join(basin_sentences(curve_study()))
    assert "of the computed cells are certified by trapping ellipsoids; 33.3 % of all were filled" in text
    assert "filled" not in " ".join(basin_sentences(bistable_study()))


def test_what_is_said_of_basins_is_in_the_language_chosen():
    """Every sentence comes whole from the translator: no English around or between."""
    study = curve_study()
    try:
        translation.install(lambda text: f"⟦{text}⟧", lambda text, _n: f"⟦{text}⟧")
        told = [*basin_sentences(study), *basin_sentences(bistable_study()), *attractor_sentences(study)[1:]]
        tips = [
            line for i in range(len(study.known_attractors)) for line in attractor_tip(study, i).split("\n")
        ]
    finally:
        translation.install(None)
    assert len(told) >= 5
    assert len(tips) >= 3
    for text in told + tips:
        assert text.startswith("⟦"), text
        assert text.rstrip(".").endswith("⟧"), text


def test_tables_and_json_carry_errors_and_shares():
    study = curve_study()
    found = rows(study, "attractors")
    assert [r["kind"] for r in found] == ["fixed point", "fixed point", "closed curve"]
    assert float(found[0]["volume_fraction"]) == 0.45
    assert float(found[0]["volume_low"]) < 0.45 < float(found[0]["volume_high"])
    assert [r["has_ellipsoids"] for r in found] == ["yes", "yes", "no"]
    basins = rows(study, "basins")
    assert all(0 < float(r["computed_fraction"]) < 1 for r in basins[:2])
    document = analysis(study)
    assert document["attractors"]["volumes"]["undecided"] == 1
    assert document["attractors"]["attractors"][2]["largest_exponent"] == 0.0
    assert 0 < document["basins"]["computed"] < 1
    assert "boundary" in document["basins"]["basin_entropy"]
    assert analysis(bistable_study())["attractors"] is None


def test_the_tip_says_what_is_proved():
    assert attractor_tip(curve_study(), 0).startswith("Resting point, with proof")
    tip = attractor_tip(curve_study(), 2)
    assert tip.startswith("Closed curve, without proof")
    assert "Largest Lyapunov exponent" in tip
    assert "95 % interval 1.6 to 9.84 %" in tip


def test_a_share_without_spread_gives_its_interval_instead_of_a_vain_error():
    study = curve_study()
    assert study.attractors is not None
    everywhere = replace(study.attractors, volumes=replace(study.attractors.volumes, counts=(95, 0, 0, 0, 0)))
    text = attractor_sentences(study.with_changes(attractors=everywhere))[1]
    assert "Sink 1 100.0 % (at least 96.11 %, with 95 % confidence)" in text  # Wilson: n / (n + 1.96²)


def test_without_trapping_ellipsoids_no_share_of_proof_is_given():
    study = curve_study()
    assert study.basins is not None
    curve = study.basins.attractors[2]
    nothing = np.zeros_like(study.basins.certified)
    basins = replace(
        study.basins, attractors=(curve,), labels=np.zeros_like(study.basins.labels), certified=nothing
    )
    text = " ".join(basin_sentences(study.with_changes(basins=basins)))
    assert "No cell is certified: closed curves and chaotic sets are recognised, not proved" in text


def test_every_text_names_the_exact_shares_where_polygons_cover_the_window():
    # Two halves of the window: 50 %, although the cells on the border all count for the second one.
    study = bistable_study()
    assert study.basins is not None
    labels = np.zeros_like(study.basins.labels)
    labels[:, labels.shape[1] // 2 - 1 :] = 1
    (left, right), (low, high) = study.basins.x[:2], study.basins.y[:2]
    middle = (left + right) / 2
    halves = [
        (a, b)
        for low_x, high_x in ((left, middle), (middle, right))
        for a, b in _box(low_x, high_x, low, high)
    ]
    polygons = BasinPolygons(
        np.array(halves), np.array([0, 4, 8]), np.array([0, 1], np.int16), np.array([1, 1])
    )
    exact = study.with_changes(
        basins=replace(study.basins, labels=labels, polygons=polygons, method="exact polygons")
    )
    assert "Sink 1 50.0 %, Sink 2 50.0 %" in basin_sentences(exact)[0]
    assert "50.0 % of the window leads to" in headline(exact)
    legend = [text.get_text() for legend in draw_figure(exact).legends for text in legend.get_texts()]
    assert sum("50.0 %" in text for text in legend) == 2


def _box(left: float, right: float, low: float, high: float) -> list[tuple[float, float]]:
    return [(left, low), (right, low), (right, high), (left, high)]


def test_a_closed_curve_is_drawn_as_points_and_named_in_the_legend():
    figure = draw_figure(curve_study())
    assert "closed curve" in [text.get_text() for legend in figure.legends for text in legend.get_texts()]
    drawn = [len(line.get_xdata()) for line in figure.axes[0].lines]
    assert 50 in drawn
