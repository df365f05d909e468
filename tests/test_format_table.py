"""The table of formats names tests that exist, files that are there, and differences that are none."""

from __future__ import annotations

import re

import pytest

from tests.benchmarks import formats


def test_every_structure_names_tests_that_exist():
    for test in {test for made in formats.MADE for test in made.tests}:
        path, _, name = test.partition("::")
        source = (formats.ROOT / path).read_text(encoding="utf-8")
        assert re.search(rf"^def {name}\(", source, re.MULTILINE), test


def test_every_real_model_is_in_the_table(shared):
    folders = {path.name for path in (shared / "models").iterdir() if path.is_dir()}
    assert {real.file.partition("/")[0] for real in formats.REAL} == folders


@pytest.mark.parametrize("real", formats.REAL, ids=lambda real: real.file)
def test_real_files_equal_their_conversion(shared, real):
    row = formats.real_row(real)
    assert float(row[-1]) <= 1e-12


def test_a_difference_is_seen(shared):
    folder = shared / "models" / "scyfi_test_16_cycle_2D_M2"
    model = formats.load_model(folder / "canonical.npz")
    assert formats.difference(model, folder) == 0.0
    moved = model.with_changes(h1=model.h1 + 0.25)
    assert formats.difference(moved, folder) == pytest.approx(0.25)
