"""What an Axon file says was injected: against pyabf's own command, by hand, and in damaged tables."""

from __future__ import annotations

import struct

import numpy as np
import pyabf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plrnn_explorer import RecordingFileError, load_recording
from plrnn_explorer.fit.preparing import Preparation, prepare
from plrnn_explorer.recordings.abf_command import command_columns

NAMES = ("17o05028_ic_steps", "2019_07_24_0055_fsi", "18711001", "17o05027_ic_ramp")


@pytest.mark.parametrize("name", NAMES)
def test_the_command_agrees_with_pyabf_in_every_sweep(shared, name):
    path = shared / "recordings" / f"{name}.abf"
    recording, truth = load_recording(path, command=True), pyabf.ABF(path)
    assert (recording.names, recording.units) == (("IN 0", "command"), ("mV", "pA"))
    assert command_columns(recording) == (1,)
    for sweep in truth.sweepList:
        truth.setSweep(sweep)
        np.testing.assert_array_equal(recording.sweep(sweep)[:, 1], truth.sweepC)


def test_steps_of_ten_picoamperes(shared):
    """As the recordings' description says: 16 steps from -50 pA by 10 pA."""
    recording = load_recording(shared / "recordings" / "17o05028_ic_steps.abf", command=True)
    levels = [recording.sweep(k)[8000, 1] for k in range(16)]
    np.testing.assert_allclose(levels, -50.0 + 10.0 * np.arange(16))
    # The membrane answers to it: while current is injected the voltage lies where the current drives it.
    voltage = [np.median(recording.sweep(k)[8000:12000, 0]) for k in range(5)]
    assert (np.diff(voltage) > 0).all()
    # And it begins where the command does, within a millisecond or two (20 samples each).
    falls = np.flatnonzero(np.diff(recording.sweep(0)[:, 1]) < 0)
    assert len(falls) >= 2
    for begin in falls:
        before, after = (recording.sweep(0)[begin + k : begin + k + 20, 0].mean() for k in (-19, 41))
        noise = recording.sweep(0)[begin - 400 : begin, 0].std()
        assert after < before - 3 * noise


def test_without_being_asked_for_a_recording_is_as_it_was(shared):
    path = shared / "recordings" / "17o05027_ic_ramp.abf"
    plain, full = load_recording(path), load_recording(path, command=True)
    assert plain.names == ("IN 0",)
    assert command_columns(plain) == ()
    np.testing.assert_array_equal(plain.values[:, 0], full.values[:, 0])
    assert plain.digest != full.digest


def test_it_is_the_input_of_a_fit(shared):
    recording = load_recording(shared / "recordings" / "17o05028_ic_steps.abf", command=True)
    made = prepare(recording, Preparation(inputs=command_columns(recording), every=20))
    assert (made.names, made.input_names, made.input_units) == (("IN 0",), ("command",), ("pA",))
    assert made.input_scale[0] == 100.0


def _section(data: bytearray, place: int) -> int:
    return struct.unpack_from("<I", data, place)[0] * 512


#: Within an entry of the table of epochs: type, level, duration, its change, and within an output's: source.
@pytest.mark.parametrize(
    ("place", "at", "kind", "value", "words"),
    [(156, 4, "h", 6, "no known kind"), (156, 4, "h", 3, "no known kind"),
     (156, 6, "f", 1e30, "no known kind"),
     (156, 6, "f", float("nan"), "no known kind"), (156, 14, "i", 2**31 - 1, "longer than the sweeps"),
     (156, 14, "i", -5, "no known kind"), (156, 18, "i", 2**31 - 1, "longer than the sweeps"),
     (108, 42, "h", 2, "another file"), (108, 40, "h", 0, "none was played"), (108, 12, "f", 1e9, "holding")],
)  # fmt: skip
def test_a_command_that_cannot_be_known_is_a_note_and_the_rest_is_read(
    shared, tmp_path, place, at, kind, value, words
):
    data = bytearray((shared / "recordings" / "17o05027_ic_ramp.abf").read_bytes())
    struct.pack_into("<" + kind, data, _section(data, place) + at, value)
    path = tmp_path / "a.abf"
    path.write_bytes(data)
    recording = load_recording(path, command=True)
    assert recording.names == ("IN 0",)
    (note,) = recording.notes
    assert note.startswith("The command is not known: ")
    assert words in note


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(
        st.tuples(st.sampled_from((108, 156)), st.integers(0, 200), st.integers(0, 255)), max_size=8
    )
)
def test_a_damaged_table_is_read_or_refused(shared, tmp_path, changes):
    data = bytearray((shared / "recordings" / "17o05027_ic_ramp.abf").read_bytes())
    for place, at, byte in changes:
        data[_section(data, place) + at] = byte
    path = tmp_path / "a.abf"
    path.write_bytes(data)
    try:
        recording = load_recording(path, command=True)
    except RecordingFileError:
        return
    assert recording.n_columns >= 1
    assert np.nanmax(np.abs(recording.values[:, 1:]), initial=0.0) <= 3e6
