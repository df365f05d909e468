"""MATLAB and HDF5 files that hold measured values instead of a model."""

from __future__ import annotations

from pathlib import Path

from plrnn_explorer.models.files.mat import read_mat
from plrnn_explorer.recordings.arrays import recording_of
from plrnn_explorer.recordings.recording import Recording


def read_mat_recording(path: Path) -> Recording:
    """Read a MATLAB v5 file: the longest series and all that are as long; t, dt or fs give the sampling.

    Raises
    ------
    Refusal
        If it is damaged or holds no time series.
    """
    return recording_of(read_mat(path))
