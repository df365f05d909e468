"""The bundled models are what their texts say, judged by closed forms and by the true flows."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import numpy as np
import pytest

from plrnn_explorer import find_cycles
from plrnn_explorer.models.arrangement import enumerate_regions
from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.resources import Example, example, examples, resource

ARRAYS = ("A", "W1", "W2", "h1", "h2")


@pytest.fixture(scope="module")
def recipe() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_examples", resource("examples", "make_examples.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def opened(name: str) -> PiecewiseLinearMap:
    return load_model(example(name).path)


def settled(step, z, steps):
    for _ in range(steps):
        z = step(z)
    return z


def fixed_points(model: PiecewiseLinearMap, box: float) -> np.ndarray:
    """Fixed points in the regions met by a fine grid: one linear solve each."""
    grid = np.linspace(-box, box, 241)
    regions = np.unique(model.region(np.stack(np.meshgrid(grid, grid), -1).reshape(-1, 2)), axis=0)
    found = np.linalg.solve(np.eye(2) - model.jacobian(regions), model.offset(regions)[..., None])[..., 0]
    real = (model.region(found) == regions).all(axis=1)
    return found[real]


@pytest.mark.parametrize("one", examples(), ids=lambda e: e.name)
def test_every_example_opens_and_its_settings_fit(one: Example):
    model = load_model(one.path)
    assert all(len(point) == model.dimension for point in one.start)
    assert max(one.settings["axes"]) < model.dimension
    window = np.array(one.settings["window"])
    for point in one.start:
        shown = np.array(point)[list(one.settings["axes"])]
        assert ((window[:, 0] < shown) & (shown < window[:, 1])).all()
        assert np.abs(model.orbit(point, one.settings["orbit_steps"])).max() < 50.0


@pytest.mark.parametrize("name", ["lozi", "bistable", "evidence"])
def test_written_models_are_made_again_exactly(recipe: ModuleType, name: str):
    assert recipe.EXAMPLES[name]().fingerprint == opened(name).fingerprint


@pytest.mark.parametrize("name", ["duffing", "decision"])
def test_fitted_models_are_made_again(recipe: ModuleType, name: str):
    again, saved = recipe.EXAMPLES[name](), opened(name)
    # Another BLAS rounds differently, and the ridge regression amplifies that: compare the maps, not bits.
    points = np.random.default_rng(3).uniform(-2.0, 2.0, (500, 2))
    np.testing.assert_allclose(again(points), saved(points), rtol=0, atol=1e-9)
    np.testing.assert_allclose(again.W2, saved.W2, rtol=0, atol=1e-12)


def test_script_writes_what_it_makes(recipe: ModuleType, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(recipe, "HERE", tmp_path)
    recipe.main(["lozi"])
    assert load_model(tmp_path / "lozi.npz").fingerprint == opened("lozi").fingerprint
    assert "lozi: M = 2, 1 units" in capsys.readouterr().out


def test_lozi_is_the_formula():
    model, a, b = opened("lozi"), 1.7, 0.5
    z = np.random.default_rng(0).normal(size=(1000, 2))
    expected = np.stack([1 - a * np.abs(z[:, 0]) + z[:, 1], b * z[:, 0]], axis=1)
    np.testing.assert_allclose(model(z), expected, atol=1e-14)
    right, left = 1 / (1 + a - b), 1 / (1 - a - b)
    for x in (right, left):
        point = np.array([x, b * x])
        np.testing.assert_allclose(model(point), point, atol=1e-14)


def test_bistable_has_two_sinks_a_saddle_and_is_invertible():
    model = opened("bistable")
    words = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=bool)
    assert (np.linalg.det(model.jacobian(words)) > 0).all()
    points = fixed_points(model, 4.0)
    moduli = np.abs(np.linalg.eigvals(model.jacobian(model.region(points))))
    assert sorted((moduli > 1).sum(axis=1)) == [0, 0, 1]
    sinks = points[(moduli < 1).all(axis=1)]
    grid = np.linspace(-10, 10, 80)
    end = settled(model, np.stack(np.meshgrid(grid, grid), -1).reshape(-1, 2), 1000)
    distance = np.linalg.norm(end[:, None] - sinks, axis=2)
    assert distance.min(axis=1).max() < 1e-6
    assert 0.05 < (distance.argmin(axis=1) == 0).mean() < 0.95


@pytest.mark.parametrize("e", [-0.4, 0.0, 0.1, 0.98])
def test_evidence_moves_the_saddle_to_the_sink(e: float):
    """Closed form without drive: sinks at r1 - r2 = +-1, the saddle at -e, and r1 + r2 = 1."""
    model = opened("evidence").with_input([e, 0.0])
    found = find_cycles(model, 1)
    assert found.completeness == {1: "complete"}
    where = {c.stability: c.points[0] for c in found.cycles if c.stability == "saddle"}
    np.testing.assert_allclose(where["saddle"], [0.5 - e / 2, 0.5 + e / 2], atol=1e-12)
    sinks = sorted(c.points[0, 0] for c in found.cycles if c.stability == "sink")
    np.testing.assert_allclose(sinks, [0.0, 1.0], atol=1e-12)


@pytest.mark.parametrize(
    ("values", "sinks"), [((1.01, 0.0), 1), ((-1.01, 0.0), 1), ((0.0, 0.7), 3), ((0.0, 1.1), 1)]
)
def test_evidence_decides_and_drive_leaves_it_open(values: tuple[float, float], sinks: int):
    found = find_cycles(opened("evidence").with_input(values), 1)
    assert sum(c.stability == "sink" for c in found.cycles) == sinks
    assert (np.linalg.det(opened("evidence").jacobian(enumerate_regions(opened("evidence")))) > 0).all()


def test_duffing_one_step_error_is_as_reported(recipe: ModuleType):
    model = opened("duffing")
    step = recipe.flow_map(recipe.duffing_field, 0.3, 60)
    z = np.random.default_rng(77).uniform(-2.0, 2.0, (4000, 2))
    rms = np.sqrt(((model(z) - step(z)) ** 2).sum(axis=1).mean())
    # 10 %: another sample of points.
    assert rms < 1.1 * model.origin["rms_error_1_step"] < 0.003


def test_the_flow_map_agrees_with_an_adaptive_solver(recipe: ModuleType):
    from scipy.integrate import solve_ivp

    for field, dt, substeps, z in (
        (recipe.duffing_field, 0.3, 30, [1.5, -1.0]),
        (recipe.decision_field, 0.05, 20, [0.2, 0.6]),
        (recipe.lorenz_field, 0.05, 25, [-5.0, 7.0, 20.0]),
    ):
        exact = solve_ivp(lambda t, s, f=field: f(s), (0, dt), z, rtol=1e-12, atol=1e-12).y[:, -1]
        np.testing.assert_allclose(recipe.flow_map(field, dt, substeps)(np.array(z)), exact, rtol=1e-5)


def test_duffing_has_the_attractors_and_basins_of_the_oscillator(recipe: ModuleType):
    model = opened("duffing")
    points = fixed_points(model, 2.4)
    np.testing.assert_allclose(sorted(points[:, 0]), [-1.0, 0.0, 1.0], atol=0.01)
    np.testing.assert_allclose(points[:, 1], 0.0, atol=0.01)
    grid = np.linspace(-2, 2, 60)
    z = np.stack(np.meshgrid(grid, grid), -1).reshape(-1, 2)
    step = recipe.flow_map(recipe.duffing_field, 0.3, 10)
    end, truth = settled(model, z, 300), settled(step, z, 80)
    np.testing.assert_allclose(np.abs(end[:, 0]), 1.0, atol=0.01)
    assert (np.sign(end[:, 0]) == np.sign(truth[:, 0])).mean() > 0.985


def test_duffing_never_grows_without_bound():
    z = np.random.default_rng(0).uniform(-20, 20, (500, 2))
    np.testing.assert_allclose(np.abs(settled(opened("duffing"), z, 600)[:, 0]), 1.0, atol=0.01)


def test_decision_has_two_choices_and_a_saddle_on_the_diagonal(recipe: ModuleType):
    model = opened("decision")
    points = fixed_points(model, 1.1)
    points = points[np.argsort(points[:, 0])]
    # Equilibria of the equations themselves, by Newton's method.
    from scipy.optimize import fsolve

    truth = [fsolve(recipe.decision_field, guess) for guess in ([0.05, 0.65], [0.42, 0.42], [0.65, 0.05])]
    np.testing.assert_allclose(points, truth, atol=0.005)
    moduli = np.abs(np.linalg.eigvals(model.jacobian(model.region(points))))
    assert (moduli > 1).sum(axis=1).tolist() == [0, 1, 0]
    z = np.random.default_rng(1).uniform(0, 1, (500, 2))
    np.testing.assert_allclose(model(z)[:, ::-1], model(z[:, ::-1]), atol=1e-7)
    end = settled(model, z, 400)
    assert ((end[:, 0] > end[:, 1]) == (z[:, 0] > z[:, 1])).all()


def test_the_neuron_was_fitted_to_the_recording_beside_it(recipe: ModuleType, tmp_path):
    recipe.neuron_recording(tmp_path / "again.csv")
    kept, again = resource("examples", "neuron_recording.csv"), tmp_path / "again.csv"
    np.testing.assert_allclose(*(np.loadtxt(p, delimiter=",", skiprows=1) for p in (kept, again)), atol=2e-3)
    about = opened("neuron").origin["fit"]
    assert about["digest"] == load_recording(kept).digest
    assert about["file"] == kept.name


def test_the_neuron_rests_and_spikes_where_the_equations_do(recipe: ModuleType):
    """Against the equations: resting point, saddle, basins, and the time between two spikes."""
    model = opened("neuron")
    scale, mean = np.diag(model.observation.B), model.observation.b
    rest, saddle, source = sorted(find_cycles(model, 1).cycles, key=lambda c: c.points[0, 0])
    assert [rest.stability, saddle.stability, source.stability] == ["sink", "saddle", "source"]
    V = [(c.points[0] * scale + mean)[0] for c in (rest, saddle, source)]
    np.testing.assert_allclose(V, [-63.81, -58.14, -27.14], atol=2.0)  # roots of the equations
    grid = np.stack(np.meshgrid(np.linspace(-75.0, -5.0, 31), np.linspace(0.0, 0.75, 31)), -1).reshape(-1, 2)
    true, step = grid, recipe.flow_map(recipe.neuron_field, 0.05, 10)
    swing = []
    for _ in range(600):
        true = step(true)
        swing.append(true[:, 0])
    spikes = np.ptp(swing[-60:], axis=0) > 15.0
    ours = model.orbit((grid - mean) / scale, 600)[:, -60:, 0] * scale[0]
    assert ((np.ptp(ours, axis=1) > 15.0) == spikes).mean() > 0.975
    late = model.orbit((np.array([-40.0, 0.1]) - mean) / scale, 3000)[1000:, 0] * scale[0] + mean[0]
    up = np.flatnonzero((late[:-1] < -35.0) & (late[1:] >= -35.0))
    assert 0.05 * np.diff(up).mean() == pytest.approx(1.26, rel=0.03)


def test_lorenz_stays_on_the_butterfly(recipe: ModuleType):
    model = opened("lorenz")
    z = recipe.lorenz_states(20, 1, np.random.default_rng(11))
    late = []
    for n in range(20_000):
        z = model(z)
        if n >= 15_000:
            late.append(z)
    orbit = np.concatenate(late)
    assert np.abs(orbit).max() < 3.5
    np.testing.assert_allclose(orbit.mean(axis=0), 0.0, atol=0.1)
    np.testing.assert_allclose(orbit.std(axis=0), 1.0, atol=0.1)


def test_lorenz_separates_neighbours_as_fast_as_the_equations(recipe: ModuleType):
    model = opened("lorenz")
    z = recipe.lorenz_states(20, 1, np.random.default_rng(12))
    v, total, steps = np.ones((20, 3)) / np.sqrt(3), np.zeros(20), 2000
    for _ in range(steps):
        v = (model.jacobian(model.region(z)) @ v[..., None])[..., 0]
        z = model(z)
        length = np.linalg.norm(v, axis=1)
        total += np.log(length)
        v = v / length[:, None]
    exponents = total / (steps * model.origin["dt"])
    assert exponents.min() > 0.5
    assert abs(exponents.mean() - 0.906) < 0.06  # Sprott, Chaos and Time-Series Analysis (2003): 0.9056
