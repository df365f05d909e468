"""The look: colours that can be told apart, and cells coloured by the rules."""

from __future__ import annotations

from itertools import combinations
from types import SimpleNamespace

import numpy as np
from matplotlib.colors import to_hex
from matplotlib.patches import Patch

from plrnn_explorer.export import look as looks
from plrnn_explorer.export.figure import draw_figure
from plrnn_explorer.study.study import Appearance
from tests.factories import bistable_basins, bistable_study, curve_study


def test_basins_are_mixed_into_the_background_and_slow_ones_are_lighter():
    basins = bistable_basins()
    for look in (looks.LIGHT, looks.DARK):
        image = looks.basin_image(basins, look, looks.MUTED[:2]).astype(float)
        background = np.array(looks.rgb(look.background), dtype=float)
        away = np.abs(image - background).sum(axis=-1)
        for label in (0, 1):
            cells = basins.labels == label
            fast = cells & (basins.steps <= np.percentile(basins.steps[cells], 10))
            slow = cells & (basins.steps >= np.percentile(basins.steps[cells], 90))
            assert away[fast].min() > away[slow].max()
        assert (image[basins.labels == -2] == background).all()
        assert (image[basins.labels == -1] == looks.rgb(look.undecided)).all()


def test_undecided_is_no_basins_colour():
    for look in (looks.LIGHT, looks.DARK):
        grey = np.array(looks.rgb(look.undecided))
        assert np.ptp(grey) <= 12


def test_first_27_basins_have_different_colours():
    colours = [looks.basin_colour(i) for i in range(27)]
    for a, b in combinations(colours, 2):
        assert np.abs(np.subtract(looks.rgb(a), looks.rgb(b))).max() >= 15, (a, b)


def test_the_users_colour_of_a_sink_is_its_basins():
    study = bistable_study().with_changes(appearance={"cycle:1": Appearance(colour="#010203")})
    assert looks.attractor_colours(study) == (looks.MUTED[0], "#010203")


def test_mix():
    assert looks.mix("#ff0000", "#ffffff", 0.3) == "#ffb2b2"
    assert looks.mix("#123456", "#ffffff", 1.0) == "#123456"


def test_a_recognised_basin_has_one_shade():
    study = curve_study()
    basins = study.basins
    image = looks.basin_image(basins, looks.LIGHT, looks.attractor_colours(study))
    assert len(np.unique(image[basins.labels == 2], axis=0)) == 1
    assert len(np.unique(image[basins.labels == 0], axis=0)) > 1


def test_a_hidden_basin_is_as_faint_in_figures_as_in_the_window():
    from plrnn_explorer.gui.plots.basin_layer import basin_pixels

    study = bistable_study()
    hidden = study.with_changes(appearance={"cycle:1": Appearance(visible=False)})
    assert looks.hidden_basins(study) == frozenset()
    (label,) = looks.hidden_basins(hidden)
    basins, colours = hidden.basins, looks.attractor_colours(hidden)
    for look in (looks.LIGHT, looks.DARK):
        image = looks.basin_image(basins, look, colours, {label}).astype(float)
        plain = looks.basin_image(basins, look, colours).astype(float)
        theme = SimpleNamespace(look=look)
        window = basin_pixels(basins, colours, theme, frozenset({label})).astype(float)
        share = window[..., 3:] / 255
        on_paper = share * window[..., :3] + (1 - share) * looks.rgb(look.background)
        cells = basins.labels == label
        assert np.abs(image[cells] - on_paper[cells]).max() <= 1
        assert (image[~cells] == plain[~cells]).all()


def test_a_figure_draws_a_hidden_basin_faintly_with_its_sign_in_the_legend():
    study = bistable_study().with_changes(appearance={"cycle:1": Appearance(visible=False)})
    (label,) = looks.hidden_basins(study)
    figure = draw_figure(study, theme="light")
    full = looks.attractor_colours(study)[label]
    edge = looks.faint(full, looks.LIGHT.background)
    patches = [h for h in figure.legends[0].legend_handles if hasattr(h, "get_edgecolor")]
    assert sum(to_hex(h.get_edgecolor()) == edge for h in patches if isinstance(h, Patch)) == 1
    assert not any(to_hex(h.get_edgecolor()) == full for h in patches if isinstance(h, Patch))
