"""The box in which cycles are complete survives saving and opening."""

import numpy as np

from plrnn_explorer.dynamics.cycle import CycleSet
from plrnn_explorer.study.store import open_study, save_study
from plrnn_explorer.study.study import Study
from tests.piecewise_maps import random_map


def test_the_box_of_a_proof_is_kept(tmp_path):
    box = (np.array([-1.0, -2.0, -3.0]), np.array([1.0, 2.0, 3.5]))
    study = Study(random_map(0, 3, 2), cycles=CycleSet((), {1: "complete"}, box=box))
    save_study(study, tmp_path / "a.plrnn")
    found = open_study(tmp_path / "a.plrnn")
    np.testing.assert_array_equal(np.array(found.cycles.box), np.array(box))
