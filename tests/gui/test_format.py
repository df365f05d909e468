"""Numbers as people read them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer.gui import format as fmt


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.97390123, "0.9739"),
        (-0.24351, "−0.2435"),
        (9.99996, "10.00"),
        (12345.678, "12346"),
        (1e-5, "1.000·10⁻⁵"),
        (-3.2e7, "−3.200·10⁷"),
        (0.0, "0"),
        (-0.0, "0"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
        (math.nan, "–"),
    ],
)
def test_four_significant_digits_and_a_true_minus(value, shown):
    assert fmt.number(value) == shown


@given(st.floats(-1e307, 1e307))
def test_shown_number_is_near_the_value_and_full_is_the_value(value):
    assert float(fmt.full(value)) == value
    text = fmt.number(value).replace("−", "-")
    mantissa, _, power = text.partition("·10")
    digits = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
    back = float(f"{mantissa}e{power.translate(digits) or 0}")
    assert back == pytest.approx(value, rel=1e-3, abs=1e-320)


@given(st.complex_numbers(allow_nan=False, allow_infinity=False))
def test_full_complex_number_reads_back(value):
    assert complex(fmt.full_complex(value)) == value


def test_complex_numbers():
    assert fmt.complex_number(0.5 - 0.25j) == "0.5000 − 0.2500 i"
    assert fmt.complex_number(-1.5 + 0j) == "−1.500"


def test_percent_never_claims_all_or_none():
    assert fmt.percent(0.184) == "18.4 %"
    assert fmt.percent(0.99999) == "99.9 %"
    assert fmt.percent(1e-6) == "<0.1 %"
    assert (fmt.percent(1.0), fmt.percent(0.0)) == ("100.0 %", "0.0 %")
    assert (fmt.percent_floor(1.0), fmt.percent_floor(0.99999)) == ("100 %", "99.9 %")


@given(st.floats(0, 1))
def test_only_a_whole_is_a_hundred(share):
    assert (fmt.percent_floor(share) == "100 %") == (round(share * 1000, 6) >= 1000)


def test_names_counts_and_points():
    assert fmt.subscripts("z12") == "z₁₂"
    assert fmt.subscripts("voltage") == "voltage"
    assert fmt.plural(1, "segment") == "1 segment"
    assert fmt.plural(12345, "segment") == "12\u202f345 segments"
    assert fmt.vector([-0.24351, 0.5, 1, 2, 3]) == "(−0.2435, 0.5000, 1.000, 2.000, …)"


@given(st.lists(st.floats(-1e5, 1e5, allow_nan=False), min_size=1))
def test_decimal_points_of_a_column_align(values):
    shown = fmt.column(values)
    tails = {len(text) - text.index(".") for text in shown if "." in text and "·" not in text}
    assert len(tails) <= 1
    assert [fmt.plain(text)[-1].isdigit() for text in shown] == [True] * len(values)


def test_like_numbers_get_like_decimals():
    assert fmt.column([1.005934, -0.97390123]) == ["1.0059", "−0.9739"]
