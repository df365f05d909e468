"""Where the data never came, in figures and in the scripts that draw them again."""

from __future__ import annotations

import subprocess
import sys

import matplotlib.image
import numpy as np
import pytest

from plrnn_explorer.export.figure import draw_figure, save_figure
from plrnn_explorer.export.look import LIGHT
from plrnn_explorer.export.script import write_figure_script
from plrnn_explorer.export.unseen import unseen_image, unseen_in, veiled
from tests.factories import judged_study


@pytest.fixture(scope="module")
def study():
    return judged_study()


def test_the_image_is_clear_wherever_a_sample_is_within_reach(study):
    view, seen = study.view, study.judgement.seen
    image = unseen_image(unseen_in(study, view), LIGHT)
    rng = np.random.default_rng(1)
    at = rng.random((500, 2))
    xy = np.array([view.x[0], view.y[0]]) + at * [view.x[1] - view.x[0], view.y[1] - view.y[0]]
    far = np.sqrt((((xy @ seen.weights.T + seen.offset)[:, None] - seen.points) ** 2).sum(axis=2)).min(axis=1)
    cell = (at[:, ::-1] * image.shape[:2]).astype(int)
    alpha = image[cell[:, 0], cell[:, 1], 3]
    assert (alpha[far <= seen.reach] == 0).all()
    assert (alpha[far > 2 * seen.reach] > 80).all()
    assert (far <= seen.reach).sum() > 5


def test_figures_mark_it_unless_told_not_to(study, tmp_path):
    def words(**options):
        figure = draw_figure(study, **options)
        return [t.get_text() for legend in figure.legends for t in legend.get_texts()] + [
            t.get_text() for a in figure.axes if a.get_legend() for t in a.get_legend().get_texts()
        ]

    assert "data never came here" in words()
    assert "data never came here" not in words(layers={"unseen": False})


def test_the_script_draws_it_again(study, tmp_path):
    script, _ = write_figure_script(study, tmp_path / "again.py", dpi=80)
    subprocess.run([sys.executable, str(script), str(tmp_path / "again.png")], check=True, cwd=tmp_path)
    save_figure(study, tmp_path / "first.png", dpi=80)
    one, other = (matplotlib.image.imread(tmp_path / f"{n}.png") for n in ("first", "again"))
    assert one.shape == other.shape
    assert np.abs(one - other).mean() < 0.004


def test_the_plane_of_a_view_of_space_is_veiled_where_the_data_never_came(study):
    seen, view = study.judgement.seen, study.view
    pixels = np.full((80, 120, 4), 200, dtype=np.uint8)
    made = veiled(pixels, seen, view.plane, view.x, view.y, LIGHT)
    across, up = (np.linspace(*ends, 2 * n + 1)[1::2] for ends, n in ((view.x, 120), (view.y, 80)))
    xy = np.stack(np.meshgrid(across, up), axis=-1).reshape(-1, 2)
    far = np.sqrt((((xy @ seen.weights.T + seen.offset)[:, None] - seen.points) ** 2).sum(axis=2)).min(axis=1)
    changed = (made != pixels).any(axis=2).ravel()
    assert not changed[far <= seen.reach].any()
    assert changed[far > 2 * seen.reach].all()
    assert (made[..., 3] == 200).all()
