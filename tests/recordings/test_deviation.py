"""The spread of measured values, with gaps and without."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer.recordings.deviation import deviation, deviation_of_known, divisor


def test_gaps_count_as_nothing():
    rng = np.random.default_rng(0)
    values = rng.normal(3.0, [0.5, 20.0, 1.0], size=(200, 3))
    values[::3, 0] = values[5:50, 1] = np.nan
    values[:, 2] = np.nan
    assert deviation_of_known(values)[:2] == pytest.approx(np.nanstd(values[:, :2], axis=0), rel=1e-12)
    assert np.isnan(deviation_of_known(values)[2])


def test_a_constant_has_no_spread_though_its_mean_is_rounded():
    constant = np.full((1000, 1), 0.1)
    assert np.std(constant) > 0.0  # why `numpy.std` is not enough
    constant[3] = np.nan
    assert deviation_of_known(constant)[0] == 0.0
    assert deviation(constant[4:])[0] == 0.0
    assert divisor(constant[4:])[0] == 1.0
