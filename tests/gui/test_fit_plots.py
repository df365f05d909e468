"""Plots of a fit and of its judgement where there is little to draw: a number, nothing, hardly any room."""

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF

from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.embedding import DelayChoice, DimensionChoice
from plrnn_explorer.fit.fitting import Fitting
from plrnn_explorer.fit.judging import judge
from plrnn_explorer.fit.network import Network
from plrnn_explorer.fit.preparing import Preparation
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.fit.watching import Score, Watched
from plrnn_explorer.gui.fit.fit_plot import FitPlot
from plrnn_explorer.gui.fit.judgement_plots import JudgementPlots
from plrnn_explorer.gui.fit.prepare_form import PrepareForm
from plrnn_explorer.gui.fit.progress_plots import ProgressPlots
from plrnn_explorer.gui.theme import Theme


@pytest.fixture
def theme(qapp):
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()


def halving(n):
    """A judgement of x' = x / 2 on `n` samples of itself."""
    x = 0.5 ** np.arange(n, dtype=float)[:, None]
    parts = (Stretch(x, np.zeros((n, 0))),)
    network = Network(
        "shallow PLRNN", np.array([[0.5]]), np.zeros((1, 1)), np.ones((1, 1)), np.zeros(1), np.zeros(1),
        np.zeros((1, 0)), np.zeros((0, 1)),
    )  # fmt: skip
    return judge(network, Dataset(parts, parts), attractors=False)


def dots(plot, name):
    return plot._curves[name][0].opts["symbol"]


def test_a_single_error_is_a_dot_and_several_are_a_line(theme, qtbot):
    plots = JudgementPlots(theme)
    qtbot.addWidget(plots)
    plots.show_judgement(halving(2), ("x",))
    assert len(plots.errors.curve("error")[0]) == 1
    assert dots(plots.errors, "error") == "o"
    plots.show_judgement(halving(30), ("x",))
    assert dots(plots.errors, "error") is None
    x, y = plots.errors.curve("still")
    np.testing.assert_array_equal(x, np.arange(1, len(y) + 1))


def test_what_cannot_be_drawn_says_why(theme, qtbot):
    plots = JudgementPlots(theme)
    qtbot.addWidget(plots)
    plots.resize(900, 400)
    plots.show()
    plots.show_judgement(halving(30), ("x",))
    assert plots.no_spectra.isVisible()
    assert not plots.spectra.isVisible()
    plots.resize(390, 400)  # the exponents are in the table beside it
    assert not plots.exponents.isVisible()
    assert not plots.exponent_title.isVisible()
    plots.resize(900, 400)
    assert plots.exponents.isVisible()


@pytest.mark.parametrize(
    ("divergence", "spectrum", "words"),
    [(2.0, np.nan, ("D_stsp", "D_H: the data are too short for it")),
     (np.inf, 1.0, ("D_stsp: every free run escapes", "D_H"))],
)  # fmt: skip
def test_an_empty_measure_says_why(theme, qtbot, divergence, spectrum, words):
    plots = ProgressPlots(theme)
    qtbot.addWidget(plots)
    scores = (Score(0, 0, divergence, spectrum, 0.5), Score(0, 50, divergence, spectrum, 0.4))
    plots.show_watched(Watched(Fitting(FitSettings(updates=100), (0,)), scores))
    assert [label.text() for label in plots.values[:2]] == list(words)


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("height", [50, 70, 120, 400])
def test_numbers_of_a_low_plot_keep_apart(theme, qtbot, log, height):
    plot = FitPlot(theme, "plot", log=log)
    qtbot.addWidget(plot)
    plot.resize(300, height)
    plot.show()
    plot.set_window((0.0, 100.0), (0.0, 13.0))
    axis = plot.getAxis("left")
    (low, high), size = plot.getViewBox().viewRange()[1], plot.getViewBox().height()
    spacing = axis.tickSpacing(low, high, size)[0][0]
    assert spacing > 0.0
    high_enough = QFontMetricsF(theme.font(label=True)).height() <= spacing / (high - low) * size
    assert high_enough or spacing >= high - low  # then there is one number


def test_an_empty_plot_has_no_numbers(theme, qtbot):
    plot = FitPlot(theme, "Loss")
    qtbot.addWidget(plot)
    assert not plot.getAxis("left").style["showValues"]
    plot.show_curve(0, np.arange(3.0), np.arange(3.0), theme.colour("accent"))
    assert plot.getAxis("left").style["showValues"]
    plot.clear_curves()
    assert not plot.getAxis("bottom").style["showValues"]


def test_while_dimensions_are_counted_no_verdict_on_them_is_told(qtbot):
    form = PrepareForm()
    qtbot.addWidget(form)
    delay = DelayChoice(np.ones(3), 2, "mutual information")
    some = DimensionChoice(np.array([0.9, 0.5]), 2, False)
    form.show_proposal(delay, some, Preparation(), "", counting=True)
    assert "Counting" in form.proposal.text()
    assert "No dimension" not in form.proposal.text()
    assert not form.use.isEnabled()
    form.show_proposal(delay, some, Preparation(), "")
    assert "No dimension" in form.proposal.text()
