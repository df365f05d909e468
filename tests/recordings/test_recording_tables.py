"""Tables of text in every spelling: against the numbers they were written from."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer import RecordingFileError, load_recording
from plrnn_explorer.recordings.csv_file import _BLOCK, csv_steps

STYLES = [(",", "."), (";", "."), (";", ","), ("\t", "."), ("\t", ","), ("|", "."), (" ", "."), (" ", ",")]


def table(rows=40, columns=3, seed=0):
    return np.random.default_rng(seed).normal(size=(rows, columns)).round(6)


def written(path, lines, encoding="utf-8", end="\n"):
    path.write_bytes(end.join(lines).encode(encoding))
    return path


@settings(max_examples=60, deadline=None)
@given(
    style=st.sampled_from(STYLES),
    columns=st.integers(2, 5),
    heading=st.sampled_from(["", "names", "units", "remark", "two lines"]),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "latin-1", "utf-16"]),
    seed=st.integers(0, 50),
)
def test_every_spelling_of_a_table_gives_its_numbers(
    tmp_path_factory, style, columns, heading, end, encoding, seed
):
    (delimiter, decimal), values = style, table(30, columns, seed)
    names = [f"q{chr(97 + i)}" for i in range(columns)]
    above = {
        "": [],
        "names": [delimiter.join(names)],
        "units": [delimiter.join(f"{n}[µV]" for n in names)],
        "remark": ["# made by a program", "# " + delimiter.join(names)],
        "two lines": [delimiter.join(names), delimiter.join(["mV"] * columns)],
    }[heading]
    rows = [delimiter.join(repr(float(v)).replace(".", decimal) for v in row) for row in values]
    path = tmp_path_factory.mktemp("t") / "a.txt"
    recording = load_recording(written(path, [*above, *rows, ""], encoding, end))
    assert np.array_equal(recording.values, values)
    assert recording.names == (tuple(names) if heading else ("",) * columns)
    unit = {"units": "µV", "two lines": "mV"}.get(heading, "")
    assert recording.units == (unit,) * columns


def test_what_numpy_and_the_csv_module_write(tmp_path):
    values = table()
    np.savetxt(tmp_path / "a.csv", values, delimiter=",", header="V (mV),I (pA),x", fmt="%.9g")
    with (tmp_path / "b.csv").open("w", newline="") as stream:
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
        writer.writerow(["V, soma (mV)", "I (pA)", "x"])
        writer.writerows(values.tolist())
    first, second = (load_recording(tmp_path / name) for name in ("a.csv", "b.csv"))
    assert np.array_equal(first.values, values)
    assert np.array_equal(second.values, values)
    assert (first.names, first.units) == (("V", "I", "x"), ("mV", "pA", ""))
    assert second.names[0] == "V, soma"


@pytest.mark.parametrize(
    ("heading", "unit"), [("t", 1.0), ("time (ms)", 1e-3), ("time_ms", 1e-3), ("s", 1.0)]
)
def test_a_column_of_times_gives_the_sampling_interval(tmp_path, heading, unit):
    values, times = table(), 0.25 * np.arange(40)
    lines = [f"{heading},x,y,z", *(f"{t},{a},{b},{c}" for t, (a, b, c) in zip(times, values))]
    recording = load_recording(written(tmp_path / "a.csv", lines))
    assert recording.dt == pytest.approx(0.25 * unit, rel=1e-12)
    assert recording.names == ("x", "y", "z")
    assert np.array_equal(recording.values, values)


def test_times_that_begin_anew_are_sweeps(tmp_path):
    lines = ["t,x", *(f"{0.5 * (i % 20)},{i}" for i in range(60))]
    recording = load_recording(written(tmp_path / "a.csv", lines))
    assert recording.sweeps == (0, 20, 40)
    assert recording.sweep(1)[:, 0].tolist() == list(range(20, 40))
    assert "3 sweeps" in recording.notes[0]


def test_a_first_column_that_rises_evenly_is_the_time_and_that_is_said(tmp_path):
    lines = [f"{0.1 * i:.4f};{i % 7}" for i in range(40)]
    recording = load_recording(written(tmp_path / "a.csv", lines))
    assert recording.values.shape == (40, 1)
    assert recording.dt == pytest.approx(0.1)
    assert "taken as the time" in recording.notes[0]


def test_uneven_times_are_said(tmp_path):
    times = np.cumsum(np.random.default_rng(0).uniform(0.5, 1.5, 60))
    lines = ["t,x", *(f"{t},{i}" for i, t in enumerate(times))]
    recording = load_recording(written(tmp_path / "a.csv", lines))
    assert recording.dt == pytest.approx(np.median(np.diff(times)))
    assert "unevenly spaced" in recording.notes[0]


@pytest.mark.parametrize("missing", ["", "NaN", "NA", "n/a", "null", "?", "inf"])
def test_missing_values_are_gaps(tmp_path, missing):
    values = table()
    lines = [",".join(map(repr, row)) for row in values.tolist()]
    lines[7] = f"1.5,{missing},2.5"
    recording = load_recording(written(tmp_path / "a.csv", ["a,b,c", *lines]))
    assert np.isnan(recording.values[7, 1])
    assert np.isnan(recording.values).sum() == 1
    assert recording.values[7, [0, 2]].tolist() == [1.5, 2.5]


def test_columns_of_words_and_dates_are_left_out_and_named(tmp_path):
    lines = ["date,state,x", *(f"2020-01-01 12:00:{i:02},awake,{i / 4}" for i in range(40))]
    recording = load_recording(written(tmp_path / "a.csv", lines))
    assert recording.values[:, 0].tolist() == [i / 4 for i in range(40)]
    assert "date, state" in recording.notes[0]


def test_a_long_table_is_read_block_by_block_with_progress(tmp_path):
    values = table(120_000, 3)
    path = tmp_path / "long.csv"
    np.savetxt(path, values, delimiter=",", fmt="%.6f")
    assert path.stat().st_size > 1.5 * _BLOCK
    steps = list(csv_steps(path))
    assert len(steps) > 2
    assert [s.fraction for s in steps] == sorted(s.fraction for s in steps)
    assert np.array_equal(steps[-1].result.values, values)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"hello\nworld\n", "no table of numbers"),
        (b"1,2\n" * 30 + b"1,2,3\n", "line 31 has 3 entries"),
        (b"1,2\n" * 30 + b"1,x\n", "line 31 holds words"),
        (b"1,2\n" * 3, "only 3 rows"),
        (b"1,2\n" * 30 + b"1," + b" " * 1_000_000 + b"x\n", "line 31 holds words"),
        (b"\x00\x01\x02\x03" * 100, "not a recording"),
        (b"7" * 6_000_000, "longer than"),
        (b",".join([b"1"] * 3000) + b"\n", "columns"),
        (b'"' * 100_000 + b"\n" + b"1,2\n" * 20, ""),
    ],
)
def test_what_is_no_table_ends_in_one_sentence(tmp_path, content, word):
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    if not word:
        assert load_recording(path).values.shape == (20, 2)
        return
    with pytest.raises(RecordingFileError, match=word) as caught:
        load_recording(path)
    assert str(caught.value).startswith("bad.csv: ")
    assert str(caught.value).endswith(".")


@settings(max_examples=150, deadline=None)
@given(content=st.binary(max_size=400) | st.text('0123456789.,;\t \n-e#%"naN|', max_size=400).map(str.encode))
def test_any_bytes_are_a_recording_or_one_sentence(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("t") / "a"
    path.write_bytes(content)
    try:
        recording = load_recording(path)
    except RecordingFileError as error:
        assert str(error).startswith("a: ")  # noqa: PT017
    else:
        assert recording.n_samples >= 8
