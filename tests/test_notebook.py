"""Values show themselves in notebooks, without Qt."""

from __future__ import annotations

import base64
import io
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

import plrnn_explorer
from plrnn_explorer.notebook import html_of, shown_types
from tests.factories import bistable_study, lozi_map, lozi_study


def image_in(html):
    data = html.split("base64,")[1].split('"')[0]
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB"))


def test_a_study_shows_its_figure_and_what_was_found():
    html = html_of(lozi_study())
    assert len(np.unique(image_in(html).reshape(-1, 3), axis=0)) > 10
    assert "<li>" in html


def test_basins_show_a_colour_for_each_attractor():
    basins = bistable_study().basins
    inside = image_in(html_of(basins))[40:300, 120:480].reshape(-1, 3)
    colours, counts = np.unique(inside, axis=0, return_counts=True)
    assert (counts > 500).sum() >= 2
    assert len(colours) >= 2


def test_the_picture_of_basins_says_where_each_colour_leads():
    basins = bistable_study().basins
    html = html_of(basins)
    share = round(1000 * float((basins.labels == 0).mean())) / 10
    assert f"Sink 1, {share:.1f} %" in html
    assert "Sink 2, " in html
    # Below the picture, each sign of the legend has the colour of its basin.
    image = image_in(html)
    colours, counts = np.unique(image[40:300, 120:480].reshape(-1, 3), axis=0, return_counts=True)
    below = {tuple(v) for v in image[-40:].reshape(-1, 3).tolist()}
    nearest = [min(np.abs(np.subtract(c, b)).max() for b in below) for c in colours[np.argsort(-counts)[:2]]]
    assert max(nearest) < 30
    assert len(below) > 10


def test_cycles_manifolds_and_models():
    found = plrnn_explorer.find_cycles(lozi_map(), 2)
    html = html_of(found)
    assert html.count("<tr>") == 1 + len(found.cycles)
    saddle = found.cycles[0]
    grown = plrnn_explorer.grow_manifold(lozi_map(), saddle, "unstable", max_cells=200)
    assert image_in(html_of(grown)).std() > 5
    assert "2 states" in html_of(lozi_map())


def test_names_cannot_inject():
    model = lozi_map().with_changes(name="<script>alert(1)</script>")
    assert "<script>" not in html_of(model)


def test_what_has_no_picture_is_refused():
    with pytest.raises(TypeError):
        html_of(3)


#: A notebook without Qt: an import of it fails; IPython is a stand-in that keeps the formatters.
ALONE = """
import sys
sys.modules["PySide6"] = None
sys.modules["pyqtgraph"] = None

class Formatter(dict):
    def for_type_by_name(self, module, name, function):
        self[module, name] = function

class Shell:
    class display_formatter:
        formatters = {"text/html": Formatter()}

shell = type(sys)("IPython")
shell.get_ipython, shell.version_info = (lambda: Shell), (9, 0)
sys.modules["IPython"] = shell
import plrnn_explorer
assert "matplotlib" not in sys.modules and "scipy" not in sys.modules
study = plrnn_explorer.open_study("example:lozi")
study = plrnn_explorer.analyse(study, "cycles", max_period=2)
show = Shell.display_formatter.formatters["text/html"][type(study).__module__, type(study).__name__]
print(len(show(study)))
"""


def test_in_a_notebook_without_qt():
    run = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 10_000


def test_every_type_named_is_there():
    assert len(shown_types()) == 6


def test_real_multipliers_angles_and_lines_read_as_elsewhere():
    study = lozi_study()
    html = html_of(plrnn_explorer.find_cycles(lozi_map(), 2))
    assert "0j" not in html
    assert "−1.956, 0.2557" in html  # |λ| falls; a true minus sign
    connection = study.connections[0]
    assert f"{np.degrees(connection.angles[0]):.4g}" in html_of(connection)
    stable, unstable = (
        image_in(html_of(next(m for m in study.manifolds if m.which == which))).astype(int)
        for which in ("stable", "unstable")
    )
    assert ((stable[..., 2] - stable[..., 0]) > 90).sum() > 50  # blue
    assert ((unstable[..., 0] - unstable[..., 2]) > 90).sum() > 50  # red
    assert "manifold of a fixed point" in html_of(study.manifolds[0])
