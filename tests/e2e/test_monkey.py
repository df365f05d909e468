"""A short visit of the monkey; thousands of actions: python -m tests.strength monkey --seeds 20."""

import pytest

from tests.strength.files import some_files
from tests.strength.monkey import Monkey


@pytest.mark.parametrize("seed", [1, 7])
def test_random_actions_do_no_harm(seed, window, tmp_path):
    monkey = Monkey(window, seed, some_files(tmp_path / "files"))
    monkey.run(150)
    assert monkey.faults == []
    assert monkey.done == 150
