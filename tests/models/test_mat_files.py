"""MATLAB files of every layout: against scipy's reader, and against the formula of the family."""

from __future__ import annotations

import io

import numpy as np
import pytest
import scipy.io
import scipy.sparse
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from model_checks import asked, assert_same
from model_files import plain_arrays, shallow_arrays

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.files.readers import read_raw
from plrnn_explorer.models.load import load_model

RNG = np.random.default_rng(11)
DTYPES = ["f8", "f4", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "?", "c16"]


def put(tmp_path, content, name="model.mat", **options):
    path = tmp_path / name
    scipy.io.savemat(path, content, **options)
    return path


# Our reader against scipy's.
numbers = st.sampled_from(DTYPES).flatmap(
    lambda dtype: hnp.arrays(np.dtype(dtype), hnp.array_shapes(min_dims=2, max_dims=4, max_side=4))
)
names = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,9}", fullmatch=True)
contents = st.dictionaries(
    names, numbers | st.dictionaries(names, numbers, min_size=1, max_size=3), max_size=4
)


@settings(max_examples=120, deadline=None)
@given(content=contents, packed=st.booleans())
def test_every_number_is_read_as_scipy_reads_it(tmp_path_factory, content, packed):
    path = tmp_path_factory.mktemp("mat") / "a.mat"
    scipy.io.savemat(path, content, do_compression=packed)
    expected = scipy.io.loadmat(path, simplify_cells=False)
    raw = read_raw(path)
    count = 0
    for key, value in content.items():
        fields = value if isinstance(value, dict) else {"": value}
        for field in fields:
            found = raw.arrays[f"{key}.{field}" if field else key]
            wanted = expected[key][0, 0][field] if field else expected[key]
            array = found.load()
            assert found.shape == array.shape == wanted.shape
            np.testing.assert_array_equal(array, wanted)
            count += 1
    assert count == len(raw.arrays)


@settings(max_examples=40, deadline=None)
@given(
    full=hnp.arrays(
        np.float64,
        hnp.array_shapes(min_dims=2, max_dims=2, max_side=5),
        elements=st.sampled_from([0, 0, 1.5, -2]),
    ),
    version=st.sampled_from(["4", "5"]),
    packed=st.booleans(),
)
def test_sparse_matrices_are_read_as_scipy_reads_them(tmp_path_factory, full, version, packed):
    path = tmp_path_factory.mktemp("mat") / "a.mat"
    options = {"format": "4"} if version == "4" else {"do_compression": packed}
    scipy.io.savemat(path, {"S": scipy.sparse.csc_matrix(full), "D": full}, **options)
    raw = read_raw(path)
    assert raw.shape("S") == full.shape
    np.testing.assert_array_equal(raw.arrays["S"].load(), full)
    np.testing.assert_array_equal(raw.arrays["D"].load(), full)


def test_real_matlab_files_are_read_as_scipy_reads_them(shared):
    for path in sorted((shared / "models").glob("*/*.mat")):
        expected = scipy.io.loadmat(path)
        raw = read_raw(path)
        for key, value in expected.items():
            if isinstance(value, np.ndarray) and value.dtype.kind in "biuf":
                np.testing.assert_array_equal(raw.arrays[key].load(), value)


# Layouts.
@pytest.mark.parametrize("version", ["4", "5"])
@pytest.mark.parametrize("sparse", [False, True])
def test_diagonal_A_saved_full_or_sparse(tmp_path, version, sparse):
    arrays = plain_arrays()
    A = np.diag(arrays["A"])
    content = arrays | {"A": scipy.sparse.csc_matrix(A) if sparse else A}
    path = put(tmp_path, content, format=version, oned_as="column")
    assert_same(load_model(path), families.plrnn(**arrays))


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"])
@pytest.mark.parametrize("packed", [False, True])
def test_integer_classes(tmp_path, dtype, packed):
    arrays = {"A": np.diag([1, 0, 1]), "W": np.ones((3, 3)), "h": np.array([[3, 0, 2]])}
    path = put(tmp_path, {k: v.astype(dtype) for k, v in arrays.items()}, do_compression=packed)
    assert_same(load_model(path), families.plrnn(A=[1, 0, 1], W=np.ones((3, 3)), h=[3, 0, 2]))


def test_logical_matrix_is_zeros_and_ones(tmp_path):
    arrays = plain_arrays() | {"A": np.eye(3, dtype=bool)}
    assert_same(load_model(put(tmp_path, arrays)), families.plrnn(**plain_arrays() | {"A": np.ones(3)}))


@pytest.mark.parametrize("oned_as", ["row", "column"])
def test_initial_values_and_noise_are_left_aside(tmp_path, oned_as):
    extra = {"mu0": np.ones(3), "S": np.eye(3), "G": np.eye(2), "B": RNG.standard_normal((2, 3))}
    model = load_model(put(tmp_path, plain_arrays() | extra, oned_as=oned_as))
    assert_same(model, families.plrnn(**plain_arrays()))
    np.testing.assert_array_equal(model.observation.B, extra["B"])


def test_complex_numbers_are_refused_by_the_array(tmp_path):
    path = put(tmp_path, plain_arrays() | {"W": np.eye(3) * 1j})
    with pytest.raises(ModelFileError, match=r"array W holds complex numbers.*real\(W\)"):
        load_model(path)


def test_nested_structs(tmp_path):
    path = put(tmp_path, {"result": {"net": {"dat": plain_arrays()}, "note": "text"}})
    assert_same(load_model(path), families.plrnn(**plain_arrays()))


# Several models.
def struct_array(models):
    fields = [(name, object) for name in models[0]]
    return np.array([tuple(model.values()) for model in models], dtype=fields)


def cell_array(parts):
    cells = np.empty(len(parts), dtype=object)
    cells[:] = parts
    return cells


@pytest.mark.parametrize("pack", [struct_array, cell_array])
def test_one_of_a_struct_or_cell_array_of_models(tmp_path, pack):
    models = [plain_arrays(seed=i) for i in range(12)]
    path = put(tmp_path, {"runs": pack(models)})
    assert asked(path) == {"index": 0}
    for i in (0, 2, 11):  # 2 comes before 11 although not as text
        assert_same(load_model(path, index=i), families.plrnn(**models[i]))
    with pytest.raises(ModelFileError, match="0 to 11"):
        load_model(path, index=12)


def test_cell_arrays_of_each_parameter(tmp_path):
    models = [shallow_arrays(seed=i) for i in range(3)]
    path = put(tmp_path, {name: cell_array([m[name] for m in models]) for name in models[0]})
    assert asked(path) == {"index": 0}
    assert_same(load_model(path, index=2), families.shallow_plrnn(**models[2]))


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("shared_A", ["vector", "matrix", "each"])
def test_stack_of_plrnns_along_either_axis(tmp_path, last, shared_A):
    T, M = 5, 3
    models = [plain_arrays(M, seed=i) for i in range(T)]
    axis = -1 if last else 0
    arrays = {name: np.stack([m[name] for m in models], axis) for name in models[0]}
    if shared_A != "each":
        arrays["A"] = models[0]["A"] if shared_A == "vector" else np.diag(models[0]["A"])
    path = put(tmp_path, arrays)
    assert asked(path) == {"index": 0}
    expected = models[4] if shared_A == "each" else models[4] | {"A": models[0]["A"]}
    assert_same(load_model(path, index=4), families.plrnn(**expected))


def test_stack_of_shallow_plrnns_along_the_last_axis(tmp_path):
    models = [shallow_arrays(2, 3, seed=i) for i in range(4)]
    path = put(tmp_path, {name: np.stack([m[name] for m in models], -1) for name in models[0]})
    assert asked(path) == {"index": 0}
    assert_same(load_model(path, index=3), families.shallow_plrnn(**models[3]))


def test_stack_that_could_be_counted_along_either_axis_is_refused(tmp_path):
    arrays = {"A": np.ones(3) / 2, "W": RNG.standard_normal((3, 3, 3)), "h": np.zeros(3)}
    with pytest.raises(ModelFileError, match="does not say which axis counts the models"):
        load_model(put(tmp_path, arrays))


def test_stack_with_an_A_of_two_meanings_is_refused(tmp_path):
    arrays = {"A": RNG.standard_normal((2, 2)), "W1": np.zeros((2, 2, 3)), "W2": np.zeros((2, 3, 2))}
    path = put(tmp_path, arrays | {"h1": np.zeros(2), "h2": np.zeros(3)})
    with pytest.raises(ModelFileError, match="one matrix for all models or a diagonal for each"):
        load_model(path, index=0)


def test_single_model_with_swapped_names_is_asked(tmp_path):
    arrays = shallow_arrays(2, 3)
    swapped = {"A": arrays["A"]} | {a: arrays[b] for a, b in (["W1", "W2"], ["W2", "W1"])}
    path = put(tmp_path, swapped | {"h1": arrays["h2"], "h2": arrays["h1"]})
    assert asked(path) == {"swapped": True}
    assert_same(load_model(path, swapped=True), families.shallow_plrnn(**arrays))


# Spelling.
@pytest.mark.parametrize("spell", [str.lower, str.upper, lambda n: n.replace("1", "_1").replace("2", "_2")])
def test_names_in_another_spelling(tmp_path, spell):
    arrays = shallow_arrays()
    path = put(tmp_path, {spell(name): value for name, value in arrays.items()})
    assert_same(load_model(path), families.shallow_plrnn(**arrays))


def test_names_that_differ_by_their_case_only_are_not_guessed(tmp_path):
    content = plain_arrays()
    content["w"] = content.pop("W")
    load_model(put(tmp_path, content))
    with pytest.raises(ModelFileError, match="fit no network family"):
        load_model(put(tmp_path, content | {"H": np.ones((3, 2))}))


def test_unreadable_end_of_a_header_is_no_model():
    from plrnn_explorer.models.files.mat4 import is_mat4

    buffer = io.BytesIO()
    scipy.io.savemat(buffer, {"A": np.eye(3)}, format="4")
    data = buffer.getvalue()
    assert is_mat4(data, len(data))
    assert not is_mat4(data, len(data) - 1)
    assert not is_mat4(data[:10], len(data))
