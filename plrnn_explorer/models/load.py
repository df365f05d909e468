"""Opening and saving model files: the two functions everything else uses."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from numpy.typing import ArrayLike

from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.files.own import write_json, write_mat, write_npz
from plrnn_explorer.models.importing import open_import
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.resources import example
from plrnn_explorer.translation import tr

_EXAMPLE = "example:"
#: Endings `save_model` knows, and what each format is called.
SAVED_AS = {".npz": "NumPy archive", ".json": "JSON", ".mat": "MATLAB"}
_WRITERS: dict[str, Callable[[PiecewiseLinearMap, BinaryIO], None]] = {
    ".npz": write_npz,
    ".json": write_json,
    ".mat": write_mat,
}


def load_model(
    path: str | os.PathLike[str], /, *, input: ArrayLike | None = None, **choices: Any
) -> PiecewiseLinearMap:
    """Open a model file, or a folder; its format is found from its content.

    Parameters
    ----------
    path : path-like, or ``"example:NAME"`` for a bundled model
        `.npz` or `.json` (our own, or with arrays A, W, h or A, W1, W2, h1, h2), a PyTorch state dict or
        training checkpoint (also of before version 1.6, and safetensors), a pickle of NumPy arrays, a
        MATLAB v4, v5 or v7.3 file, a Julia BSON.jl or JLD2 file, HDF5 datasets, or a Keras SimpleRNN;
        a folder with a `.npy` or `.csv` file for each parameter, or with the checkpoints of a run.
        A settings file of the training code beside it is used where there is one.
    input : (K,) array_like, optional
        Constant input of a network that has inputs; that of the file (0 in other programs' files) when
        not given.
    **choices
        Answers to what a file may leave open: `P` (ReLU units of an AL-RNN), `clipped`, `mean_centred`,
        `file` (which file of a folder), `index` (which model of a stack, from 0), `part` (which network of
        several), `dt` and `tau` (a task-trained network), `activation` ("relu"), `slope` (of leaky units),
        `thresholds` (h inside the ReLU, the PLRNN of 2017), `swapped` (W1 is the inner matrix of a stack),
        `reversed_axes` (an HDF5 file written by Julia or MATLAB, where square weights do not tell).
        None counts as not given.

    Returns
    -------
    PiecewiseLinearMap
        With `family`, `name` (the file's stem), the linear `observation` model where the file has one,
        and `origin`: file name, format, the choices made and the settings file used.

    Raises
    ------
    ModelFileError
        If the file cannot be used, or a choice is unknown or fits no question of the file; its text is
        one sentence saying what, where and what to try. Nothing in the file is ever executed.
    ModelChoiceNeeded
        If the file leaves something open that `choices` do not answer; see `likely_choices`.
    """
    return open_import(located(path)).decided(choices, input)


def located(name: str | os.PathLike[str]) -> Path:
    """Path of a model file, or of the bundled example that is named."""
    if not isinstance(name, str) or not name.startswith(_EXAMPLE):
        return Path(name)
    try:
        return example(name.removeprefix(_EXAMPLE)).path
    except KeyError as error:
        raise ModelFileError(str(error.args[0])) from error


def likely_choices(error: ModelChoiceNeeded) -> dict[str, Any]:
    """Return the likely answers to the questions of a file, as arguments for `load_model`."""
    return {choice.argument: choice.likely for choice in error.choices}


def save_model(model: PiecewiseLinearMap, path: str | os.PathLike[str]) -> None:
    """Save a map as `.npz`, `.json` or `.mat`, by the ending of `path`; `load_model` restores it bit by bit.

    In NumPy and MATLAB the arrays A, W1, W2, h1, h2 (and B, b, input_C1, …) are plain arrays of these names.

    The file is written beside its place and moved there when it is whole, so that a failure keeps the
    old one.

    Raises
    ------
    ModelFileError
        If the ending is none of them, or the file cannot be written.
    """
    path = Path(path)
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise ModelFileError(
            tr("{name}: models are saved as .npz, .json or .mat; choose one of these endings.").format(
                name=path.name
            )
        )
    try:
        _replace_atomically(path, lambda stream: write(model, stream))
    except OSError as error:
        raise ModelFileError(
            tr("{name} cannot be written: {value}.").format(name=path.name, value=error.strerror or error)
        ) from error
    except (TypeError, ValueError) as error:
        raise ModelFileError(
            tr("{name} cannot be written: {error}.").format(name=path.name, error=error)
        ) from error


def _replace_atomically(path: Path, write: Callable[[BinaryIO], None]) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(temporary, 0o666 & ~umask)  # mkstemp makes it private; a saved file is an ordinary one
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
