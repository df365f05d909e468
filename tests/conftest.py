"""Fixtures every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Tests never need a screen; a developer who wants to watch sets QT_QPA_PLATFORM before.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of real trained models and recordings that lies beside the project, not in it."""
    if not (SHARED / "models").is_dir():
        pytest.skip("the real models in ../shared are not beside this clone")
    return SHARED
