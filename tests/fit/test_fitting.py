"""Fits from data to a judged model: chosen by free runs, stopped and gone on with, in recorded units."""

from itertools import islice

import numpy as np
import pytest

from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.fitting import fit_model, fitting_steps
from plrnn_explorer.fit.preparing import Preparation
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.recordings.recording import Recording

SMALL = FitSettings(units=4, updates=120, length=5, batch=4)


def _lozi(n=900):
    x = np.empty((n, 2))
    x[0] = 0.1, 0.1
    for i in range(1, n):
        x[i] = 1.0 - 1.4 * abs(x[i - 1, 0]) + x[i - 1, 1], 0.3 * x[i - 1, 0]
    return x


def _data():
    x = _lozi()
    first, last = (Stretch(part, np.zeros((len(part), 0))) for part in (x[:500], x[500:]))
    return Dataset((first,), (last,))


@pytest.mark.parametrize("reports", [1, 3, 4, 6])
def test_a_fit_that_was_stopped_goes_on_to_the_same_networks(reports):
    whole = finish(fitting_steps(_data(), SMALL, (0, 1)))
    stopped = list(islice(fitting_steps(_data(), SMALL, (0, 1)), reports))[-1].result
    assert stopped.done < 1.0
    again = finish(fitting_steps(_data(), SMALL, (0, 1), begin=stopped))
    assert again.losses == whole.losses
    assert [(c.seed, c.update) for c in again.checks] == [(c.seed, c.update) for c in whole.checks]
    for a, b in zip(again.states, whole.states, strict=True):
        np.testing.assert_array_equal(a.network.W1, b.network.W1)
        np.testing.assert_array_equal(a.network.h2, b.network.h2)
    assert again.done == 1.0


def test_the_best_is_that_with_the_least_divergence_not_with_the_least_loss():
    found = finish(fitting_steps(_data(), SMALL, (0, 1, 2)))
    assert found.best.score == min(check.score for check in found.checks)
    assert {check.seed for check in found.checks} == {0, 1, 2}
    assert found.checks[0].update == 0  # the network before training may be the best


def test_progress_rises_and_always_has_a_best_network():
    shares = []
    for progress in fitting_steps(_data(), SMALL, (0, 1)):
        shares.append(progress.fraction)
        assert progress.result.best is not None
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_seed_whose_loss_overflows_does_not_stop_the_others(monkeypatch):
    from plrnn_explorer.fit import training

    real = training.loss_and_gradient
    calls = iter(range(10_000))

    def fails_first(*arguments):
        loss, gradient = real(*arguments)
        return (np.nan if next(calls) == 60 else loss), gradient

    monkeypatch.setattr(training, "loss_and_gradient", fails_first)
    found = finish(fitting_steps(_data(), SMALL, (0, 1)))
    assert [text.split(":")[0] for text in found.failures] == ["seed 0"]
    assert found.states[1].optimiser.count == SMALL.updates


def test_a_recording_becomes_a_model_in_its_units():
    rng = np.random.default_rng(2)
    current = np.repeat(rng.choice([0.0, 2.0, 4.0], 60), 20)[:, None]
    volts = np.full((len(current), 1), -70.0)
    for i in range(1, len(volts)):
        volts[i] = -70.0 + 0.9 * (volts[i - 1] + 70.0) + 0.5 * current[i - 1]
    recording = Recording(np.hstack([volts, current]), ("V", "I"), ("mV", "nA"), dt=1e-3)
    fitted = fit_model(
        recording, FitSettings(units=3, updates=50, length=10, batch=4),
        preparation=Preparation(inputs=(1,)), attractors=False,
    )  # fmt: skip
    model = fitted.model
    assert model.observation.labels == ("V (mV)",)
    assert model.inputs.labels == ("I",)
    assert (model.inputs.low[0], model.inputs.high[0]) == (0.0, 4.0)
    rest = model.with_input([2.0]).orbit(np.zeros(1), 400)[-1]
    assert model.observation(rest) == pytest.approx([-60.0], abs=0.5)  # 0.5 * 2 / (1 - 0.9) above -70
    assert fitted.judgement.unseen_data


def test_an_alrnn_cannot_start_by_ridge_regression():
    with pytest.raises(ValueError, match="start at random"):
        finish(fitting_steps(_data(), FitSettings(kind="AL-RNN", units=1), start="ridge"))
