"""The readers under test: how each opens an input, and what it starts from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from plrnn_explorer.models.files.companion import read_settings
from tests.fuzz import seeds, seeds_hdf5, seeds_recordings
from tests.fuzz.cases import Case
from tests.fuzz.judge import open_model, open_recording


@dataclass(frozen=True)
class Target:
    """One reader: how an input is opened, and the seeds."""

    opens: Callable[[Path], None]
    seeds: Callable[[], list[Case]]


def _open_settings(path: Path) -> None:
    read_settings(path)


TARGETS: dict[str, Target] = {
    "torch": Target(open_model, seeds.torch_seeds),
    "bson": Target(open_model, seeds.bson_seeds),
    "npz": Target(open_model, seeds.npz_seeds),
    "mat5": Target(open_model, seeds.mat_seeds),
    "json": Target(open_model, seeds.json_seeds),
    "pickle": Target(_open_settings, seeds.pickles_seeds),
    "settings": Target(open_model, seeds.beside_seeds),
    "hdf5": Target(open_model, seeds_hdf5.hdf5_seeds),
    "mat73": Target(open_model, seeds_hdf5.mat73_seeds),
    "jld2": Target(open_model, seeds_hdf5.jld2_seeds),
    "keras": Target(open_model, seeds_hdf5.keras_seeds),
    "folder": Target(open_model, seeds.folder_seeds),
    "safetensors": Target(open_model, seeds.safetensors_seeds),
    "torch_legacy": Target(open_model, seeds.legacy_seeds),
    "pickled_arrays": Target(open_model, seeds.pickled_arrays_seeds),
    "mat4": Target(open_model, seeds.mat4_seeds),
    "hypers_txt": Target(_open_settings, seeds.texts_seeds),
    "recording_abf": Target(open_recording, seeds_recordings.abf_seeds),
    "recording_text": Target(open_recording, seeds_recordings.table_seeds),
    "recording_npy": Target(open_recording, seeds_recordings.npy_seeds),
    "recording_arrays": Target(open_recording, seeds_recordings.arrays_seeds),
    "args_json": Target(_open_settings, seeds.args_seeds),
}
