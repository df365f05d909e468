"""A real training run, made in a moment: a small network that learns to decide, with its checkpoints."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from plrnn_explorer import save_model
from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.fit.training import training_steps


def decisions(starts: int = 40, steps: int = 60, seed: int = 0) -> Dataset:
    """Orbits of two populations of which one wins: x -> x + 0.1 (x - x³), y follows x slowly."""
    x = np.random.default_rng(seed).uniform(-2, 2, size=(starts, 2))
    orbits = [x]
    for _ in range(steps):
        x = np.stack([x[:, 0] + 0.1 * (x[:, 0] - x[:, 0] ** 3), x[:, 1] + 0.2 * (x[:, 0] - x[:, 1])], axis=1)
        orbits.append(x)
    every = np.stack(orbits, axis=1)
    return Dataset(tuple(Stretch(orbit, np.zeros((len(orbit), 0))) for orbit in every))


def write_run(folder: Path, checkpoints: int, updates: int = 20, units: int = 8, seed: int = 1) -> None:
    """Train for a moment; write ``model_epoch_K.npz`` every `updates` updates."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = FitSettings(
        units=units, updates=checkpoints * updates, length=10, batch=16, rate=1e-2, share=0.5, seed=seed
    )
    for number, state in enumerate(training_steps(decisions(), settings, every=updates), 1):
        save_model(state.network.as_map(), folder / f"model_epoch_{number * updates}.npz")
