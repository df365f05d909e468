"""Orbits that run: against the map itself."""

from __future__ import annotations

import numpy as np
from factories import bistable_map, lozi_map

from plrnn_explorer.gui.plots.orbit_player import OrbitPlayer, run
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Orbit


def test_an_orbit_stops_where_it_has_settled() -> None:
    model = bistable_map()
    points = run(model, np.array([1.2, 0.3]), 2000)
    assert len(points) < 2000
    np.testing.assert_allclose(model(points[-1]), points[-1], atol=1e-10)


def test_an_orbit_stops_where_it_has_escaped() -> None:
    model = PiecewiseLinearMap(2 * np.eye(2), np.zeros((2, 1)), np.ones((1, 2)), [0, 0], [0])
    points = run(model, np.array([1.0, 0.0]), 5000)
    assert np.isfinite(points).all()
    assert 1e12 <= points[-1, 0] < 4e12


def test_a_chaotic_orbit_goes_on_and_forgets_its_distant_past() -> None:
    model, player = lozi_map(), OrbitPlayer()
    player.follow((Orbit(run(model, np.array([0.1, 0.1]), 200)),), run_new=True)
    track = player.tracks[0]
    player.speed = 1e4
    for _ in range(40):
        player.advance(model, 0.1)
    assert player.playing
    assert len(track.points) <= 25_000
    assert track.now <= len(track.points) - 1
    np.testing.assert_allclose(model(track.points[:-1]), track.points[1:], atol=1e-13)


def test_playing_ends_by_itself_and_starts_over() -> None:
    model, player = bistable_map(), OrbitPlayer()
    player.follow((Orbit(run(model, np.array([1.2, 0.3]), 20)),), run_new=True)
    assert player.playing
    assert player.tracks[0].now == 0
    for _ in range(200):
        player.advance(model, 1.0)
    assert not player.playing
    rest = player.tracks[0].points[player.tracks[0].now]
    np.testing.assert_allclose(model(rest), rest, atol=1e-10)
    player.play()
    assert player.playing
    assert player.tracks[0].now == 0


def test_an_orbit_shown_whole_that_looks_still_is_run_from_its_start_and_a_chaotic_one_goes_on() -> None:
    for model, starts_over in ((bistable_map(), True), (lozi_map(), False)):
        player = OrbitPlayer()
        player.follow((Orbit(model.orbit(np.array([0.1, 0.1]), 60)),), run_new=False)
        assert not player.tracks[0].at_rest
        player.play()
        assert player.playing
        assert player.tracks[0].now == (0 if starts_over else 60)


def test_a_step_is_one_application_of_the_map() -> None:
    model, player = lozi_map(), OrbitPlayer()
    start = np.array([0.1, 0.1])
    player.follow((Orbit(run(model, start, 5)),), run_new=True)
    for n in range(1, 12):
        player.step(model)
        track = player.tracks[0]
        assert not player.playing
        np.testing.assert_allclose(track.points[track.now], model.orbit(start, n)[n], atol=1e-12)


def test_known_orbits_go_on_when_others_come_and_go() -> None:
    model, player = lozi_map(), OrbitPlayer()
    first, second = (Orbit(run(model, np.array([x, 0.1]), 50)) for x in (0.1, 0.2))
    player.follow((first,), run_new=True)
    player.advance(model, 0.2)
    where = player.tracks[0].now
    assert where == 12
    player.follow((first, second), run_new=True)
    assert [track.now for track in player.tracks] == [where, 0]
    player.follow((second,), run_new=True)
    assert [track.orbit for track in player.tracks] == [second]
    player.follow((), run_new=True)
    assert not player.playing


def test_orbits_of_an_opened_study_rest_at_their_ends() -> None:
    player = OrbitPlayer()
    player.follow((Orbit(lozi_map().orbit([0.1, 0.1], 7)),), run_new=False)
    assert not player.playing
    assert player.tracks[0].now == 7
