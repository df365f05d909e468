"""Every public computation: the same call gives the same bits, and its result says how it was made."""

from __future__ import annotations

import inspect
from dataclasses import fields, is_dataclass

import numpy as np
import pytest

import plrnn_explorer
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.provenance import content_digest
from plrnn_explorer.fit.ridge import ridge_network
from plrnn_explorer.models.map import Observation
from plrnn_explorer.recordings.recording import Recording
from tests.factories import bistable_cycles, bistable_map, lozi_map
from tests.piecewise_maps import random_map

PLANE = Plane.through(np.zeros(2))
pytestmark = pytest.mark.filterwarnings("error")


def manifolds():
    model = lozi_map()
    saddle = plrnn_explorer.find_cycles(model, 1).cycles[0]
    unstable, stable = (
        plrnn_explorer.grow_manifold(model, saddle, which, max_cells=300) for which in ("unstable", "stable")
    )
    return {"unstable": unstable, "stable": stable}


def bistable_attractors():
    return plrnn_explorer.find_attractors(bistable_map(), max_period=1)


def many_cycles():
    """A map of four dimensions with cycles to be searched."""
    drawn = random_map(2, M=4, H=14)
    return drawn.with_changes(A=0.5 * drawn.A)


def saddle_of_three():
    """A map of three dimensions and a saddle of it with a two-dimensional manifold."""
    drawn = random_map(8, M=3, H=2)
    model = drawn.with_changes(A=0.7 * drawn.A)
    saddle = plrnn_explorer.find_cycles(model, 1, method="exhaustive").cycles[0]
    return model, saddle, "stable" if saddle.n_stable == 2 else "unstable"


def surface(**budget):
    model, saddle, which = saddle_of_three()
    return plrnn_explorer.grow_manifold(model, saddle, which, **budget)


#: A fit of a moment.
TINY = plrnn_explorer.FitSettings(units=3, updates=20, length=5, batch=2)


def spirals():
    """A recording of two quantities that spiral to rest, again and again."""
    turns = 0.2 * np.arange(100)
    rows = 0.97 ** np.arange(100)[:, None] * np.stack([np.cos(turns), np.sin(turns)], axis=1)
    return Recording(np.tile(rows, (4, 1)), ("V", "w"), ("", ""), name="spirals")


def prepared():
    return plrnn_explorer.prepare(spirals(), plrnn_explorer.Preparation())


#: A call of every public function that computes: name, model, arguments.
CALLS = {
    "find_cycles": lambda f: f(many_cycles(), 3, method="search", starts=100, seed=3),
    "check_invertibility": lambda f: f(random_map(2, M=3, H=20), max_regions=200, seed=1),
    "grow_manifold": lambda f: f(lozi_map(), plrnn_explorer.find_cycles(lozi_map(), 1).cycles[0], "stable"),
    "find_homoclinic_points": lambda f: f(lozi_map(), **manifolds(), certify=True, max_orbits=8),
    "find_attractors": lambda f: f(bistable_map(), max_period=2, seed=4),
    "map_basins": lambda f: f(bistable_map(), (-3, 3, 30), (-2, 2, 20), max_steps=300),
    "volume_fractions": lambda f: f(
        bistable_map(), bistable_attractors(), 200, box=([-1.0, -1.0], [1.0, 1.0]), seed=2
    ),
    "bifurcation_diagram": lambda f: f(
        lozi_map(), "A[0, 0]", (1.5, 1.8), longest_period=3, samples=8, seed=2
    ),
    "lyapunov_spectrum": lambda f: f(lozi_map(), [[0.1, 0.1], [0.2, 0.0]], 500, 10),
    "exact_basins": lambda f: f(
        bistable_map(),
        bistable_attractors(),
        PLANE,
        (-3.0, 3.0, 30),
        (-2.0, 2.0, 20),
        cycles=plrnn_explorer.find_cycles(bistable_map(), 1),
    ),
    "slice_stable_manifold": lambda f: f(
        bistable_map(),
        bistable_cycles()[2],
        PLANE,
        (-3.0, 3.0),
        (-2.0, 2.0),
        attractors=bistable_attractors(),
    ),
    "find_preimages": lambda f: f(random_map(2, M=3, H=20), [0.1, 0.2, 0.3]),
    "topological_entropy": lambda f: f(plrnn_explorer.find_cycles(lozi_map(), 10)),
    "states_of_observation": lambda f: f(
        random_map(2, M=3, H=20).with_changes(observation=Observation([[1.0, 2.0, 3.0]], [0.5], ("V",))),
        [0.7],
        near=[0.1, 0.2, 0.3],
    ),
    "fit_model": lambda f: f(spirals(), TINY, (1, 2), preparation=plrnn_explorer.Preparation()),
    "judge": lambda f: f(ridge_network(prepared().dataset, TINY), prepared().dataset, seed=2),
    "find_symbols": lambda f: f(lozi_map(), [0.1, 0.1], 500, 10),
}
#: Public names that compute nothing, or make a model.
OTHERS = {
    "ModelChoiceNeeded", "ModelFileError", "PiecewiseLinearMap", "load_model", "save_model",
    "FitSettings", "Preparation", "prepare", "proposed_settings",  # tests/fit
    "RecordingFileError", "align_recording", "load_recording",
    # Words of scripts: tests/study/test_script.py runs them.
    "ConstantInput", "input_on_coordinates", "input_on_units", "Plane", "Settings", "Study",
    "save_study", "script_of", "draw_figure", "save_figure", "summary", "add_orbit", "add_recording",
    "align_again", "analyse", "analyse_view", "at_parameter", "at_input", "follow_bifurcations",
    "grow_manifolds",
    "judge_against", "look_at", "measure_orbit", "move_orbit",
    "name_coordinates", "open_study", "remove", "run_orbits",
    "set_appearance", "set_inputs", "show_layers",
    "write_report", "FigureOptions", "read_figure_recipe", "write_figure_script",
}  # fmt: skip
#: Arguments that are recorded as part of another one: what they were resolved to.
RESOLVED = {
    "map_basins": {"axes": "plane", "origin": "plane", "max_period": "attractors", "seed": "attractors"},
    "grow_manifold": {"budget": "max_cells"},
    "slice_stable_manifold": {"cycle": "cycles"},
    "topological_entropy": {"cycles": "model"},
}


def results(value):
    """The results that carry parameters, also within a tuple."""
    return list(value) if isinstance(value, tuple) else [value]


def test_every_public_function_is_tried_here():
    assert set(CALLS) | OTHERS == set(plrnn_explorer.__all__)


@pytest.fixture(scope="module")
def twice():
    """Both results of every call."""
    return {name: [call(getattr(plrnn_explorer, name)) for _ in range(2)] for name, call in CALLS.items()}


@pytest.mark.parametrize("name", CALLS)
def test_the_same_call_gives_the_same_bits(twice, name):
    first, again = twice[name]
    assert content_digest(first) == content_digest(again)


@pytest.mark.parametrize("name", CALLS)
def test_the_result_says_how_it_was_made(twice, name):
    function = getattr(plrnn_explorer, name)
    arguments = set(inspect.signature(function).parameters) - {"model"}
    resolved = RESOLVED.get(name, {})
    for result in results(twice[name][0]):
        known = result.parameters
        assert len(known["model"]) == 64
        assert known["version"] == plrnn_explorer.__version__
        recorded = set(known) | {item.name for item in fields(result)}
        missing = {a for a in arguments if resolved.get(a, a) not in recorded}
        assert not missing


@pytest.mark.parametrize("name", CALLS)
def test_results_cannot_be_changed(twice, name):
    for result in results(twice[name][0]):
        with pytest.raises((AttributeError, TypeError)):
            result.parameters = {}
        for item in fields(result):
            value = getattr(result, item.name)
            if isinstance(value, np.ndarray) and value.size:
                assert not value.flags.writeable, item.name


def test_two_dimensional_manifolds_too():
    first, again = (surface(max_cells=60, max_steps=4) for _ in range(2))
    assert content_digest(first) == content_digest(again)
    assert {"which", "cycle", "max_cells", "max_steps", "box", "model", "version"} <= set(first.parameters)


def test_another_seed_or_model_is_another_result():
    model = many_cycles()
    calls = [plrnn_explorer.find_cycles(model, 3, method="search", starts=100, seed=s) for s in (1, 2)]
    assert calls[0].cycles
    assert content_digest(calls[0]) != content_digest(calls[1])
    a, b = (plrnn_explorer.lyapunov_spectrum(m, [0.1, 0.1], 50) for m in (lozi_map(), bistable_map()))
    assert a.parameters["model"] != b.parameters["model"]


def test_parameters_are_plain_and_survive_a_study_file():
    """What `Encoder` can write: no object hides in the parameters of a result."""
    from plrnn_explorer.study.encode import Encoder

    for call in (CALLS["find_homoclinic_points"], CALLS["map_basins"]):
        name = next(n for n, c in CALLS.items() if c is call)
        result = call(getattr(plrnn_explorer, name))
        Encoder().encode(result.parameters)
        assert not any(is_dataclass(value) for value in result.parameters.values())
