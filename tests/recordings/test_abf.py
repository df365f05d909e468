"""Axon recordings: real ones against pyabf's own reading, written ones, and damaged ones."""

from __future__ import annotations

import struct

import numpy as np
import pyabf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyabf.abfWriter import writeABF1

from plrnn_explorer import RecordingFileError, load_recording

SWEEPS = {"17o05028_ic_steps": 16, "2019_07_24_0055_fsi": 17, "18711001": 30, "17o05027_ic_ramp": 2}


@pytest.mark.parametrize("name", SWEEPS)
def test_real_recordings_agree_with_pyabf(shared, name):
    path = shared / "recordings" / f"{name}.abf"
    recording, truth = load_recording(path), pyabf.ABF(path)
    assert recording.n_sweeps == SWEEPS[name] == truth.sweepCount
    assert recording.dt == pytest.approx(50e-6, rel=1e-12)
    assert (recording.names, recording.units) == (("IN 0",), ("mV",))
    for sweep in truth.sweepList:
        truth.setSweep(sweep)
        np.testing.assert_allclose(recording.sweep(sweep)[:, 0], truth.sweepY, rtol=1e-6, atol=1e-5)


@pytest.fixture
def abf1(tmp_path):
    """A file of the first version, two sweeps of a sine, written by pyabf."""
    waves = np.sin(np.linspace(0, 20, 400)).reshape(2, 200) * 50
    path = tmp_path / "a.abf"
    writeABF1(waves, str(path), 10_000, units="pA")
    data = bytearray(path.read_bytes())
    return path, waves, data + bytes(max(0, 8192 - len(data)))


def test_the_first_version(abf1):
    path, waves, data = abf1
    path.write_bytes(data)
    recording = load_recording(path)
    assert recording.sweeps == (0, 200)
    assert recording.units == ("pA",)
    assert recording.dt == pytest.approx(1e-4)
    np.testing.assert_allclose(recording.values[:, 0], waves.ravel(), atol=0.02)


@pytest.mark.parametrize(
    ("place", "kind", "value"),
    [(10, "i", 2**31 - 1), (16, "i", 2**31 - 1), (48, "i", 2**31 - 1), (120, "h", 32767), (40, "i", 2**30),
     (10, "i", 0), (10, "i", -5), (122, "f", 0.0), (922, "f", 0.0), (244, "f", float("nan"))],
)  # fmt: skip
def test_a_header_that_lies_ends_in_one_sentence(abf1, place, kind, value):
    path, _, data = abf1
    struct.pack_into("<" + kind, data, place, value)
    path.write_bytes(data)
    with pytest.raises(RecordingFileError, match=r"^a\.abf: .*\.$"):
        load_recording(path)


@pytest.mark.parametrize("place", [76, 92, 108, 124, 156, 172, 220, 236, 252, 316])
@pytest.mark.parametrize("lie", [(0, 1 << 20, 1 << 30), (1 << 22, 128, 4), (1, 1, 1 << 24), (1, 512, -1)])
def test_a_section_that_lies_ends_in_one_sentence_or_is_read(shared, tmp_path, place, lie):
    data = bytearray((shared / "recordings" / "17o05027_ic_ramp.abf").read_bytes())
    struct.pack_into("<IIi", data, place, *lie)
    path = tmp_path / "a.abf"
    path.write_bytes(data)
    with pytest.raises(RecordingFileError, match=r"^a\.abf: .*\.$"):
        load_recording(path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, 6000), st.integers(0, 255)), max_size=8),
    cut=st.integers(0, 6000),
)
def test_a_damaged_file_is_read_or_refused(shared, tmp_path, changes, cut):
    data = bytearray((shared / "recordings" / "17o05027_ic_ramp.abf").read_bytes())
    for place, byte in changes:
        data[place] = byte
    path = tmp_path / "a.abf"
    path.write_bytes(data[: len(data) - cut])
    try:
        load_recording(path)
    except RecordingFileError as error:
        assert str(error).startswith("a.abf: ")  # noqa: PT017
