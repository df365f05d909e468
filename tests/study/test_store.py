"""Study files: everything comes back bit for bit, and a bad file ends in one sentence."""

from __future__ import annotations

import dataclasses
import io
import json
import os
import pickle
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.encode import DTYPES, Decoder, Encoder
from plrnn_explorer.study.schema import FIELDS, PARTS
from plrnn_explorer.study.schema_kinds import PLAIN
from plrnn_explorer.study.store import StudyFileError, is_study_file, open_study, save_study
from plrnn_explorer.study.study import Orbit, Study
from tests.factories import bistable_study, curve_study, judged_study, lozi_map, lozi_study, measured_study

STUDIES = [lozi_study, bistable_study, curve_study, measured_study, judged_study, lambda: Study(lozi_map())]


def assert_same(a, b, where="study"):
    """Deep equality to the last bit, types and dtypes included."""
    if dataclasses.is_dataclass(a):
        assert type(a) is type(b), where
        for field in dataclasses.fields(a):
            assert_same(getattr(a, field.name), getattr(b, field.name), f"{where}.{field.name}")
    elif isinstance(a, np.ndarray):
        assert (a.dtype, a.shape) == (b.dtype, b.shape), where
        assert a.tobytes() == b.tobytes(), where
    elif isinstance(a, Mapping):
        assert list(a) == list(b), where
        assert [type(k) for k in a] == [type(k) for k in b], where
        for key in a:
            assert_same(a[key], b[key], f"{where}[{key!r}]")
    elif isinstance(a, tuple | list):
        assert type(a) is type(b), where
        assert len(a) == len(b), where
        for i, (x, y) in enumerate(zip(a, b)):
            assert_same(x, y, f"{where}[{i}]")
    else:
        assert type(a) is type(b), where
        assert a == b or (a != a and b != b), where


@pytest.mark.parametrize("make", STUDIES)
def test_everything_comes_back_bit_for_bit(make, tmp_path):
    study = make()
    save_study(study, tmp_path / "a.plrnnx")
    assert_same(study, open_study(tmp_path / "a.plrnnx"))


def test_every_field_of_every_type_is_in_the_schema():
    for kind, fields in FIELDS.items():
        assert set(fields) == {f.name for f in dataclasses.fields(kind)}, kind.__name__
    assert {*PARTS, "source"} == {f.name for f in dataclasses.fields(Study)}


def test_a_study_from_before_attractors_had_kinds_opens(tmp_path):
    save_study(bistable_study(), tmp_path / "a.plrnnx")
    new = {
        "Attractor": {"cycle", "shapes", "radii"},
        "BasinMap": set(FIELDS[BasinMap]) - {"method", "computed"},
    }
    with (
        zipfile.ZipFile(tmp_path / "a.plrnnx") as archive,
        zipfile.ZipFile(tmp_path / "old.plrnnx", "w") as old,
    ):
        for member in archive.namelist():
            content = archive.read(member)
            if member == "basins/content.json":
                document = json.loads(content)
                for entry in document["objects"]:
                    kept = new.get(entry["type"], set(entry["fields"]))
                    entry["fields"] = {name: v for name, v in entry["fields"].items() if name in kept}
                content = json.dumps(document).encode()
            old.writestr(member, content)
    study = open_study(tmp_path / "old.plrnnx")
    assert [a.kind for a in study.basins.attractors] == ["fixed point", "fixed point"]
    assert study.basins.method == "iterated"
    for a in study.basins.attractors:
        assert a.has_traps
        assert (a.points == a.cycle.points).all()


def test_cycles_are_shared_again_after_opening(tmp_path):
    save_study(lozi_study(), tmp_path / "a.plrnnx")
    study = open_study(tmp_path / "a.plrnnx")
    assert study.manifolds[0].cycle is study.cycles.cycles[0]
    assert study.connections[0].source is study.cycles.cycles[0]


def test_the_same_study_gives_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        save_study(lozi_study(), tmp_path / f"{name}.plrnnx")
    assert (tmp_path / "a.plrnnx").read_bytes() == (tmp_path / "b.plrnnx").read_bytes()


def test_the_file_holds_no_pickle_and_its_own_description(tmp_path):
    save_study(lozi_study(), tmp_path / "a.plrnnx")
    with zipfile.ZipFile(tmp_path / "a.plrnnx") as archive:
        header = json.loads(archive.read("study.json"))
        arrays = [n for n in archive.namelist() if n.endswith(".npy")]
        for name in arrays:
            np.load(io.BytesIO(archive.read(name)), allow_pickle=False)
    assert arrays
    assert (header["format"], header["version"]) == ("plrnn_explorer study", 1)
    assert header["fingerprint"] == lozi_map().fingerprint


# Any array and any plain value -----------------------------------------------------------------

PLAIN_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.complex_numbers(),
    lambda inner: (
        st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text() | st.integers(), inner)
    ),
    max_leaves=8,
)


@given(PLAIN_VALUES)
@settings(max_examples=60, deadline=None)
def test_plain_values_survive_json(value):
    encoder = Encoder()
    text = json.dumps(encoder.encode(value), allow_nan=False)
    assert_same(value, Decoder([], {}, {}, {}).decode(json.loads(text), PLAIN, "value"))


@given(
    hnp.arrays(st.sampled_from(list(DTYPES.values())), hnp.array_shapes(min_dims=0, max_dims=3, min_side=0))
)
@settings(max_examples=60, deadline=None)
def test_arrays_survive_their_pool(array):
    encoder = Encoder()
    data = json.loads(json.dumps([encoder.encode(array), encoder.encode(array)]))
    first, second = Decoder([], encoder.pools, {}, {}).decode(data, PLAIN, "value")
    assert_same(array, first)
    assert_same(array, second)
    assert not first.flags.writeable


# Source ------------------------------------------------------------------------------------------


def test_the_source_is_found_again_after_the_folder_moved(tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "model.npz").write_bytes(b"weights")
    study = Study(lozi_map(), source=str(tmp_path / "old" / "model.npz"))
    save_study(study, tmp_path / "old" / "a.plrnnx")
    (tmp_path / "old").rename(tmp_path / "new")
    opened = open_study(tmp_path / "new" / "a.plrnnx")
    assert opened.source == str(tmp_path / "new" / "model.npz")
    assert opened.notes == {}
    (tmp_path / "new" / "model.npz").write_bytes(b"other weights")
    assert "model.npz has changed" in open_study(tmp_path / "new" / "a.plrnnx").notes["source"]


# Damage ------------------------------------------------------------------------------------------


def rewrite(path: Path, change) -> Path:
    """Copy a study file with `change(name, content)` applied to its members; None drops one."""
    target = path.with_name("changed.plrnnx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return target


def edit(member: str, change):
    """A change of one JSON member's document."""

    def apply(name, content):
        if name != member:
            return content
        document = json.loads(content)
        result = change(document)
        return json.dumps(document if result is None else result).encode()

    return apply


@pytest.fixture
def saved(tmp_path):
    save_study(bistable_study(), tmp_path / "a.plrnnx")
    return tmp_path / "a.plrnnx"


def one_sentence(error) -> str:
    text = str(error.value)
    assert text.endswith(".")
    assert "\n" not in text
    assert "Traceback" not in text
    return text


def test_missing_file(tmp_path):
    with pytest.raises(StudyFileError) as error:
        open_study(tmp_path / "none.plrnnx")
    assert "none.plrnnx" in one_sentence(error)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04broken", pickle.dumps([1, 2])])
def test_not_a_study(content, tmp_path):
    path = tmp_path / "a.plrnnx"
    path.write_bytes(content)
    with pytest.raises(StudyFileError) as error:
        open_study(path)
    assert "not a study file" in one_sentence(error)


def test_another_zip_is_not_a_study(tmp_path):
    np.savez(tmp_path / "model.npz", A=np.eye(2))
    assert not is_study_file(tmp_path / "model.npz")
    with pytest.raises(StudyFileError, match="not a study file"):
        open_study(tmp_path / "model.npz")


def test_cut_off_anywhere(saved, tmp_path):
    content = saved.read_bytes()
    for size in range(0, len(content), max(1, len(content) // 25)):
        (tmp_path / "cut.plrnnx").write_bytes(content[:size])
        with pytest.raises(StudyFileError):
            open_study(tmp_path / "cut.plrnnx")


def test_a_flipped_byte_anywhere_is_noticed_or_harmless(saved, tmp_path):
    """Every byte is under a checksum or a check; what opens holds no changed number unsaid."""
    content, original = saved.read_bytes(), bistable_study()
    rng = np.random.default_rng(0)
    for place in rng.integers(0, len(content), 150):
        changed = bytearray(content)
        changed[place] ^= 1 << int(rng.integers(8))
        (tmp_path / "flipped.plrnnx").write_bytes(changed)
        try:
            opened = open_study(tmp_path / "flipped.plrnnx")
        except StudyFileError as error:
            assert str(error).endswith(".")  # noqa: PT017 - either outcome is right, this is its form
            continue
        assert opened.model.fingerprint == original.model.fingerprint
        for part in PARTS:
            if part not in opened.notes and part != "notes":
                assert_same(getattr(original, part), getattr(opened, part))


def test_a_newer_version_says_so(saved):
    path = rewrite(saved, edit("study.json", lambda d: d.update(version=2, program="9.0")))
    with pytest.raises(StudyFileError) as error:
        open_study(path)
    assert "newer version" in one_sentence(error)
    assert "9.0" in str(error.value)


def test_unknown_extras_are_ignored(saved):
    def extend(document):
        document["colour of the sky"] = "blue"
        for entry in document.get("objects", []):
            entry["fields"]["new_field"] = {"unheard": "of"}

    for member in ("study.json", "cycles/content.json", "basins/content.json"):
        assert_same(bistable_study(), open_study(rewrite(saved, edit(member, extend))))


@pytest.mark.parametrize("part", [p for p in PARTS if p != "model"])
def test_a_damaged_part_is_left_out_and_the_rest_opens(saved, part):
    path = rewrite(saved, lambda name, content: b"{]" if name == f"{part}/content.json" else content)
    opened, original = open_study(path), bistable_study()
    assert "damaged" in opened.notes[part]
    for other in PARTS:
        if other not in (part, "notes"):
            assert_same(getattr(original, other), getattr(opened, other))


def test_a_missing_part_is_named(saved):
    path = rewrite(saved, lambda name, content: None if name.startswith("basins/") else content)
    opened = open_study(path)
    assert opened.basins is None
    assert "missing" in opened.notes["basins"]


def test_a_damaged_model_refuses_the_file(saved):
    path = rewrite(saved, lambda name, content: None if name == "model/float64.npy" else content)
    with pytest.raises(StudyFileError) as error:
        open_study(path)
    assert "model" in one_sentence(error)


def test_another_model_under_the_results_is_refused(saved):
    def swap(name, content):
        if name != "model/float64.npy":
            return content
        array = np.load(io.BytesIO(content)) + 1.0
        stream = io.BytesIO()
        np.save(stream, array)
        return stream.getvalue()

    with pytest.raises(StudyFileError, match="not the one it was saved with"):
        open_study(rewrite(saved, swap))


def field_edit(part: str, kind: str, name: str, value):
    def change(document):
        for entry in document["objects"]:
            if entry["type"] == kind:
                entry["fields"][name] = value

    return part, edit(f"{part}/content.json", change)


@pytest.mark.parametrize(
    ("part", "change"),
    [
        field_edit("basins", "BasinMap", "labels", {"array": ["int16", 0, [2, 2]]}),
        field_edit("basins", "BasinMap", "labels", {"array": ["int16", 0, [10**12, 10**12]]}),
        field_edit("basins", "BasinMap", "labels", {"array": ["int16", -5, [40, 80]]}),
        field_edit("basins", "BasinMap", "steps", {"array": ["float64", 0, [2]]}),
        field_edit("basins", "BasinMap", "attractors", {"tuple": []}),
        field_edit("basins", "BasinMap", "plane", None),
        field_edit("basins", "Attractor", "cycle", {"object": 10**6}),
        field_edit("manifolds", "Manifold", "which", "sideways"),
        field_edit("manifolds", "Manifold", "cycle", {"object": 1}),
        field_edit("manifolds", "Manifold", "multiplier", "a lot"),
        field_edit("cycles", "Cycle", "points", {"array": ["float64", 0, [3, 2]]}),
        field_edit("cycles", "CycleSet", "completeness", {"map": [[1, "certainly"]]}),
        field_edit("view", "View", "x", {"tuple": [1.0]}),
        field_edit("view", "Plane", "basis", {"array": ["float64", 0, [2, 2]]}),
        field_edit("orbits", "Orbit", "points", [1, 2, 3]),
        ("basins", edit("basins/content.json", lambda d: d["objects"][0].update(type="os.system"))),
        ("basins", edit("basins/content.json", lambda d: d.update(objects=d["objects"][:1]))),
        ("timings", edit("timings/content.json", lambda d: {"objects": [], "value": {"map": [["a", "b"]]}})),
    ],
)
def test_wrong_content_drops_its_part_only(saved, part, change):
    opened = open_study(rewrite(saved, change))
    assert "damaged" in opened.notes[part]
    assert opened.model.fingerprint == bistable_study().model.fingerprint


def test_objects_that_contain_themselves_end_in_a_note(saved):
    def loop(document):
        index = next(i for i, e in enumerate(document["objects"]) if e["type"] == "Plane")
        document["objects"][index] = {"type": "View", "fields": {"plane": {"object": index}}}

    assert "damaged" in open_study(rewrite(saved, edit("view/content.json", loop))).notes["view"]


def test_deep_nesting_ends_in_a_note(saved):
    deep = '{"objects":[],"value":' + "[" * 200_000 + "]" * 200_000 + "}"
    path = rewrite(saved, lambda name, content: deep if name == "notes/content.json" else content)
    assert "notes" in open_study(path).notes


def test_a_pickled_array_is_never_loaded(saved, tmp_path):
    class Trap:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "sprung"),)

    stream = io.BytesIO()
    np.save(stream, np.array([Trap()], dtype=object), allow_pickle=True)
    path = rewrite(saved, lambda n, c: stream.getvalue() if n == "basins/float64.npy" else c)
    assert "basins" in open_study(path).notes
    assert not (tmp_path / "sprung").exists()


def test_a_zip_bomb_is_refused_unread(saved, tmp_path):
    path = tmp_path / "bomb.plrnnx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("study.json", json.dumps({"format": "plrnn_explorer study", "version": 1}))
        archive.writestr("model/content.json", b" " * 40_000_000)
    with pytest.raises(StudyFileError, match="far more data"):
        open_study(path)


def test_a_study_that_compresses_extremely_can_be_opened_again(tmp_path):
    study = Study(lozi_map(), orbits=(Orbit(np.zeros((2_000_000, 2))),))
    save_study(study, tmp_path / "a.plrnnx")
    assert len(open_study(tmp_path / "a.plrnnx").orbits[0].points) == 2_000_000


# Writing -----------------------------------------------------------------------------------------


def test_a_failed_save_keeps_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.plrnnx"
    save_study(lozi_study(), path)
    before = path.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StudyFileError) as error:
        save_study(bistable_study(), path)
    assert "no space left" in one_sentence(error)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["a.plrnnx"]


def test_a_value_that_cannot_be_saved_is_named(tmp_path):
    model = lozi_map().with_changes(origin={"odd": object()})
    with pytest.raises(StudyFileError) as error:
        save_study(Study(model), tmp_path / "a.plrnnx")
    assert "object" in one_sentence(error)
    assert not os.listdir(tmp_path)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(StudyFileError) as error:
        save_study(lozi_study(), tmp_path / "none" / "a.plrnnx")
    assert "another folder" in one_sentence(error)


@pytest.mark.skipif(sys.platform == "win32", reason="permission bits are those of POSIX")
def test_permissions_follow_the_umask_and_the_old_file(tmp_path):
    path = tmp_path / "a.plrnnx"
    mask = os.umask(0o027)
    try:
        save_study(lozi_study(), path)
    finally:
        os.umask(mask)
    assert path.stat().st_mode & 0o777 == 0o640
    path.chmod(0o600)
    save_study(lozi_study(), path)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_model_with_many_units(tmp_path):
    rng = np.random.default_rng(0)
    model = PiecewiseLinearMap(
        rng.normal(size=(3, 3)), rng.normal(size=(3, 500)), rng.normal(size=(500, 3)),
        rng.normal(size=3), rng.normal(size=500),
    )  # fmt: skip
    save_study(Study(model), tmp_path / "a.plrnnx")
    assert open_study(tmp_path / "a.plrnnx").model.fingerprint == model.fingerprint


def test_a_space_view_is_saved_and_opened(tmp_path: Path):
    from plrnn_explorer.dynamics.frame3 import Frame3
    from plrnn_explorer.study.space_view import Camera, SpaceView

    rng = np.random.default_rng(2)
    model = PiecewiseLinearMap(
        A=0.5 * np.eye(4),
        W1=rng.normal(size=(4, 2)),
        W2=rng.normal(size=(2, 4)),
        h1=np.zeros(4),
        h2=np.zeros(2),
    )
    frame = Frame3(rng.normal(size=4), rng.normal(size=(3, 4)), ("a", "b", "c"))
    camera = Camera(12.0, -30.0, 2.5, (0.1, 0.0, -0.4), perspective=False)
    space = SpaceView(frame, -np.ones(3), np.array([1.0, 2, 3]), camera, {"labels": True}, 1, 0.25, 0.6)
    save_study(Study(model, space=space), tmp_path / "s.plrnnx")
    assert_same(open_study(tmp_path / "s.plrnnx").space, space)


@pytest.mark.parametrize(
    "wrong", [{"low": np.ones(3)}, {"slice_axis": 3}, {"opacity": 1.5}, {"slice_at": np.nan}]
)
def test_a_space_view_that_makes_no_sense_is_refused(wrong: dict[str, object]):
    from plrnn_explorer.dynamics.frame3 import Frame3
    from plrnn_explorer.study.space_view import SpaceView

    fields = {"frame": Frame3.through(np.zeros(3)), "low": -np.ones(3), "high": np.ones(3), **wrong}
    with pytest.raises(ValueError, match=r"should (rise|lie|be)"):
        SpaceView(**fields)
