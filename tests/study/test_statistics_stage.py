"""The stage that measures attractors and orbits."""

from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.dynamics.statistics import affordable_steps
from plrnn_explorer.study.analyse import STAGES, Settings, analyse_steps
from plrnn_explorer.study.statistics import measured, orbit_statistics_steps, statistics_stage
from plrnn_explorer.study.study import Orbit, Study
from tests.factories import curve_study, lozi_map, measured_study
from tests.piecewise_maps import random_map, tent


def test_attractors_that_are_no_cycle_are_measured():
    study = curve_study()
    model = study.model.with_changes(A=[[0.0, -1.0], [1.0, 0.0]], W1=np.zeros((2, 2)))
    measuring = study.with_changes(model=model)
    found = finish(statistics_stage(measuring, 500, 10, 0)).statistics
    assert list(found) == ["attractor:2"]
    assert found["attractor:2"].spectrum.orbits == 4
    assert found["attractor:2"].spectrum.sign == 0
    assert found["attractor:2"].symbols.parameters["steps"] == 500


def test_without_attractors_a_typical_orbit_is_measured():
    study = finish(statistics_stage(Study(tent(1.9)), 3000, 100, 0))
    assert measured(study).keys() == {"typical"}
    assert study.statistics["typical"].spectrum.exponents[0] == pytest.approx(np.log(1.9))


def test_an_orbit_is_measured_on_request_and_found_again_when_others_go():
    orbits = tuple(Orbit(lozi_map().orbit(z, 20)) for z in ([0.1, 0.1], [0.3, 0.0]))
    study = Study(lozi_map(), orbits=orbits)
    study = finish(orbit_statistics_steps(study, 1, 500, 10))
    assert measured(study).keys() == {"orbit:1"}
    without_first = study.with_changes(orbits=orbits[1:])
    assert measured(without_first).keys() == {"orbit:0"}
    assert measured(study.with_changes(orbits=orbits[:1])) == {}


def test_statistics_of_attractors_found_anew_belong_to_none():
    study = curve_study()
    curve = study.basins.attractors[2]
    kept = measured_study().statistics["typical"]
    of_curve = replace(kept, starts=curve.points[:: -(-len(curve.points) // 4)])
    study = study.with_changes(statistics={"attractor:5": of_curve})
    assert measured(study) == {"attractor:2": of_curve}
    other = Attractor(None, curve.shapes, curve.radii, "closed curve", curve.points + 1e-9)
    moved = replace(study.basins, attractors=(*study.basins.attractors[:2], other))
    assert measured(study.with_changes(basins=moved)) == {}


def test_it_is_the_last_stage_and_yields_studies():
    assert STAGES[-1] == "statistics"
    settings = Settings(max_period=2, resolution=16, basin_steps=200, statistics_steps=400)
    steps = list(analyse_steps(Study(lozi_map()), settings, ("cycles", "basins", "statistics")))
    study = steps[-1].result
    assert study.timings["statistics"] > 0
    assert study.statistics
    for found in study.statistics.values():
        assert abs(found.spectrum.exponents.sum() - np.log(0.5)) < 1e-9


def test_large_networks_get_fewer_steps():
    assert affordable_steps(lozi_map(), 4, 20_000) == 20_000
    assert 1000 <= affordable_steps(random_map(0, M=30, H=1530), 4, 20_000) < 10_000
