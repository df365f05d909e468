"""The fuzzer itself: broken rules are noticed and kept, cases become the files they stand for."""

from __future__ import annotations

import io
import zipfile
from random import Random

import numpy as np
import pytest
from model_files import mat_file, npz_file, plain_arrays

from plrnn_explorer.models import importing
from plrnn_explorer.models.files import likely
from plrnn_explorer.models.files.limits import Refusal

pytest.importorskip("resource", reason="the fuzzer's judge measures memory as Unix does")

from tests.fuzz import judge as judging
from tests.fuzz.cases import Case, decoded, encoded, file_case, joined, mat_case, write, zip_case
from tests.fuzz.judge import Judge
from tests.fuzz.mutate import mutated
from tests.fuzz.targets import TARGETS


@pytest.fixture
def judge(tmp_path, monkeypatch):
    """Make a judge of a reader; it takes the safety net away, which comes back after the test."""
    monkeypatch.setattr(importing, "_one_error", importing._one_error)
    monkeypatch.setattr(likely, "_STEPS", likely._STEPS)
    (tmp_path / "work").mkdir()
    return lambda reader: Judge("reader", tmp_path / "work", reader, tmp_path / "kept")


def raising(error):
    def reader(*_):
        raise error

    return reader


def loops(_path):
    while True:
        pass


@pytest.mark.parametrize(
    ("reader", "kind"),
    [
        (raising(KeyError("x")), "KeyError"),
        (raising(MemoryError()), "MemoryError"),
        (raising(RecursionError()), "RecursionError"),
        (raising(OSError(22, "Invalid argument")), "OSError"),
        (raising(Refusal("x" * 1000)), "a sentence of"),
        (raising(judging.Broken("a parameter is not finite")), "Broken"),
        (loops, "TooSlow"),
    ],
)
def test_a_broken_rule_is_noticed_and_its_input_kept(judge, tmp_path, monkeypatch, reader, kind):
    monkeypatch.setattr(judging, "SECONDS", 0.05)
    made = judge(reader)
    made.judge(file_case(b"content", "model.npz"))
    (found,) = made.account.findings
    assert found.startswith(kind)
    (kept,) = (tmp_path / "kept").iterdir()
    assert (kept / "model.npz").read_bytes() == b"content"
    assert kind in (kept / "why.txt").read_text()
    assert "1 findings" in made.line()


def test_a_refusal_and_a_model_are_no_findings(judge):
    for reader, expected in (
        (raising(Refusal("it is empty; copy it again")), (1, 0)),
        (lambda _: None, (0, 1)),
    ):
        made = judge(reader)
        made.judge(file_case(b""))
        assert (made.account.rejected, made.account.accepted) == expected
        assert not made.account.findings


def test_an_error_the_safety_net_would_hide_is_noticed(judge, monkeypatch):
    monkeypatch.setattr(importing, "recognise", raising(ZeroDivisionError()))
    made = judge(judging.open_model)
    made.judge(file_case(npz_file(plain_arrays())))
    (found,) = made.account.findings
    assert found.startswith("ZeroDivisionError")


def test_parts_of_archives_are_put_together_with_right_checksums():
    case = zip_case(npz_file(plain_arrays(), packed=True))
    with zipfile.ZipFile(io.BytesIO(joined(case))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == dict(case.parts)


def test_matlab_variables_are_packed_again(tmp_path):
    import scipy.io

    path = write(mat_case(mat_file(plain_arrays(), packed=True)), tmp_path)
    np.testing.assert_array_equal(scipy.io.loadmat(path)["W"], plain_arrays()["W"])


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_survive_their_encoding_and_mutate_alike_from_one_seed(name):
    seeds = TARGETS[name].seeds()
    for case in seeds:
        assert decoded(encoded(case)) == case
        changed = [mutated(case, Random(7), seeds) for _ in range(2)]
        assert changed[0] == changed[1]
        assert changed[0].form == case.form
    assert any(mutated(seeds[0], Random(n), seeds) != seeds[0] for n in range(5))


@pytest.mark.parametrize("data", [b"", b"\xff", b"\x00", b"\x00\x01", b"\x00\x01\x00\xff\xff\xff\xffa"])
def test_bytes_that_are_no_case(data):
    assert decoded(data) is None


@pytest.mark.parametrize("form", ["folder", "beside"])
def test_names_never_lead_out_of_the_folder(tmp_path, form):
    work = tmp_path / "work"
    work.mkdir()
    write(Case(form, (("../../evil.npy", b"x"), ("/etc/evil", b"y"))), work)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["work"]
