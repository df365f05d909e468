"""Recordings as Python: the code is run, and gives the same recording."""

import numpy as np
import pytest

from plrnn_explorer import load_recording
from plrnn_explorer.fit.preparing import Preparation, prepare
from plrnn_explorer.gui.fit.looking import preparing_code
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study import recording_code as module
from plrnn_explorer.study.recording_code import recording_code


def _made(n=900):
    values = np.random.default_rng(0).normal(size=(n, 2))
    values[7, 1] = np.nan
    return Recording(values, ("V", 'w"'), ("mV", ""), 1e-3, (0, 400), "delay vectors")


def _run(code):
    names = {"load_recording": load_recording}
    exec(code, names)
    return names


def test_a_recording_without_a_file_is_written_out_bit_by_bit():
    ours = _made()
    again = _run(recording_code(ours))["recording"]
    assert again.digest == ours.digest
    assert (again.names, again.units, again.dt, again.sweeps) == (ours.names, ours.units, 1e-3, (0, 400))
    wanted = Preparation(held_parts=((0.1, 0.2),), inputs=(1,), held_share=0.0)
    made = _run(preparing_code(ours, wanted))["prepared"].dataset
    for mine, other in zip(made.training, prepare(ours, wanted).dataset.training, strict=True):
        np.testing.assert_array_equal(mine.data, other.data)


def test_a_large_one_asks_for_a_file(monkeypatch):
    monkeypatch.setattr(module, "MOST", 100)
    code = recording_code(_made())
    assert code.startswith("# This recording has no file")
    assert 'load_recording("delay vectors.npy")' in code


@pytest.mark.parametrize("command", [False, True])
def test_an_axon_file_is_read_with_its_command_if_it_was(shared, command):
    ours = load_recording(shared / "recordings" / "17o05027_ic_ramp.abf", command=command)
    assert _run(recording_code(ours))["recording"].digest == ours.digest
