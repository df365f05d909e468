"""The readers under test, each with small good files to start from."""

from __future__ import annotations

import io
import json
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.models.files.companion import read_settings
from plrnn_explorer.models.load import save_model
from tests.fuzz.cases import Case, file_case, mat_case, zip_case
from tests.fuzz.judge import open_model
from tests.models.bson_files import Listed, bson_file, document, julia, referring
from tests.models.model_files import (
    json_file,
    mat_file,
    npz_file,
    plain_arrays,
    shallow_arrays,
    torch_file,
)

SHARED = Path(__file__).resolve().parents[3] / "shared" / "models"
_LARGEST_SEED = 30_000


@dataclass(frozen=True)
class Target:
    """One reader: how an input is opened, and the seeds."""

    opens: Callable[[Path], None]
    seeds: Callable[[], list[Case]]


def _real(*endings: str, split: Callable[[bytes], Case] | None = None) -> list[Case]:
    """Real files, where they lie beside the project and are small."""
    found = sorted(SHARED.glob("*/*")) if SHARED.is_dir() else []
    data = [p.read_bytes() for p in found if p.name.endswith(endings) and p.stat().st_size <= _LARGEST_SEED]
    return [case for content in data for case in ([split(content)] if split else []) + [file_case(content)]]


def _own(ending: str) -> bytes:
    """One of our own files, with everything they can hold."""
    import tempfile

    from plrnn_explorer.models.families import clipped_shallow_plrnn
    from plrnn_explorer.models.map import Observation

    model = clipped_shallow_plrnn(
        **shallow_arrays(),
        C=np.ones((2, 1)),
        input_values=[0.5],
        name="fuzz",
        coordinates=("x", "y"),
        observation=Observation(np.ones((1, 2)), np.zeros(1), ("v",), ("mV",)),
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"model{ending}"
        save_model(model, path)
        return path.read_bytes()


def _npz() -> list[Case]:
    dendritic = plain_arrays(2) | {"alpha": np.ones(2), "H": np.ones((2, 2)), "C": np.ones((2, 1))}
    stack = {
        "A": np.eye(2),
        "W1": np.ones((2, 3, 2)),
        "W2": np.ones((2, 2, 3)),
        "h1": np.ones(3),
        "h2": np.ones(2),
    }
    files = [npz_file(a) for a in (shallow_arrays(), plain_arrays() | {"P": 2}, dendritic, stack)]
    own = _own(".npz")
    return [zip_case(f) for f in (*files, own)] + [
        file_case(own),
        file_case(npz_file(plain_arrays(), packed=True)),
    ]


def _json() -> list[Case]:
    named = json.dumps({"net": {k: v.tolist() for k, v in plain_arrays(2).items()}, "P": 1}).encode()
    return [
        file_case(d) for d in (json_file(shallow_arrays()), json_file(plain_arrays()), named, _own(".json"))
    ]


def _torch() -> list[Case]:
    M = 2
    step = {
        "AW": np.eye(M),
        "h": np.ones(M),
        "thetas": np.ones((M, 3)),
        "alphas": np.ones(3),
        "C": np.ones((M, 1)),
    }
    low = {
        "m": np.ones((3, M)),
        "n": np.ones((M, 3)),
        "h": np.ones(3),
        "hz": np.ones(M),
        "AW": np.ones((1, 1, 1, 1)),
    }
    rnn = {
        "weight_hh_l0": np.eye(M),
        "bias_hh_l0": np.ones(M),
        "bias_ih_l0": np.ones(M),
        "weight_ih_l0": np.eye(M),
    }
    sets: list[dict[str, Any]] = [
        plain_arrays(),
        {f"latent_model.latent_step.{k}": v for k, v in step.items()}
        | {"output_layer.weight": np.ones((3, M))},
        {f"latent_model.latent_step.{k}": v for k, v in shallow_arrays().items()},
        {f"transition.{k}": v for k, v in low.items()} | {"observation.B": np.ones((M, 2))},
        {"rnn.m": np.ones((3, M)), "rnn.n": np.ones((M, 3)), "rnn.b_rec": np.ones(3)},
        {f"rnn.{k}": v for k, v in rnn.items()},
    ]
    files = [torch_file(arrays, modules=("latent_model.latent_step.norm",)) for arrays in sets]
    return [zip_case(f) for f in files] + [file_case(files[0])] + _fixtures(".pt", ".pth", split=zip_case)


def _pickles() -> list[Case]:
    settings = {
        **{"dt": 10.0, "tau_lims": [100], "nonlinearity": "relu", "n_rec": 512, "loadings": None},
        **{"rnn_params": {"activation": "clipped_relu", "exp_par": True}, "latent_model": "clipped-PLRNN"},
        **{
            "mean_centering": False,
            "shape": (1, 2, 3),
            "flag": True,
            "big": 2**70,
            "set": "é",
        },
    }
    seeds = [file_case(pickle.dumps(settings, p), "hypers.pkl") for p in range(6)]
    return seeds + [Case("file", (("hypers.pkl", c.parts[0][1]),)) for c in _real("params.pkl")]


def _texts() -> list[Case]:
    text = (
        b"latent_model clipped-PLRNN\nmean_centering False\nn_bases 50\nlist [1, (3,), {'a': 1}]\nname a b\n"
    )
    return [
        file_case(text, "hypers.txt"),
        file_case(b"dt 10\ntau_lims [100]\nnonlinearity 'relu'\n", "hypers.txt"),
    ]


def _args() -> list[Case]:
    args = {
        "model": "clippedShallowPLRNN",
        "pwl_units": 2,
        "latent_dim": 3,
        "name": "x",
        "list": [1, None, True],
    }
    return [file_case(json.dumps(args).encode(), "args.json")]


def _bson() -> list[Case]:
    A, W, h = plain_arrays(2).values()
    shallow = tuple(shallow_arrays().values())
    dendritic = julia("clippedDendPLRNN", A, W, h, np.ones(2), np.ones((2, 2)), None)
    seen = julia("Affine", np.ones((3, 2)), np.ones(3), True, None)
    values: list[dict[str, Any]] = [
        {"model": julia("clippedShallowPLRNN", *shallow, np.ones((2, 1)))},
        {"model": Listed((julia("PLRNN", A, W, h, None), seen))},
        {"model": julia("PLRNN", A, W, W, h)},
        {"model": dendritic, "epoch": 500, "loss": np.float32(0.5)},
        {"model": julia("FCDendPLRNN", A, np.ones((2, 2, 2)), h, np.ones((2, 2)), None)},
        {"best": julia("ALRNN", A, W, h, 1), "last": julia("nltPLRNN", *shallow, None, np.ones((3, 1)))},
        {"parameters": plain_arrays(2)},
    ]
    files = [bson_file(v) for v in values] + [document(referring(A, W, h))]
    return [file_case(f, "model.bson") for f in files] + _real(".bson")


def _mat() -> list[Case]:
    stack = {
        "A": np.eye(2),
        "W1": np.ones((2, 3, 2)),
        "W2": np.ones((2, 2, 3)),
        "h1": np.ones(3),
        "h2": np.ones(2),
    }
    sets: list[dict[str, Any]] = [
        plain_arrays() | {"B": np.ones((2, 3)), "C": np.zeros((3, 3)), "mu0": np.ones((3, 1))},
        {"net": plain_arrays()},
        stack,
        {"A": np.eye(2, dtype=np.uint8), "W": np.ones((2, 2)), "h": np.ones((1, 2)), "h0": np.ones(2)},
    ]
    files = [mat_file(s) for s in sets]
    return (
        [mat_case(mat_file(s, packed=True)) for s in sets]
        + [file_case(f) for f in files]
        + _real(".mat", split=mat_case)
    )


def _mat4() -> list[Case]:
    import scipy.io

    def saved(arrays: dict[str, Any]) -> Case:
        buffer = io.BytesIO()
        scipy.io.savemat(buffer, arrays, format="4")
        return file_case(buffer.getvalue())

    return [saved(plain_arrays()), saved(shallow_arrays())]


def _fixtures(*endings: str, split: Callable[[bytes], Case] | None = None) -> list[Case]:
    """Small files of the tests, written by the real libraries."""
    folder = Path(__file__).resolve().parents[1] / "models" / "data"
    found = sorted(p for p in folder.rglob("*") if p.name.endswith(endings)) if folder.is_dir() else []
    cases = []
    for path in found:
        if path.stat().st_size <= _LARGEST_SEED:
            data = path.read_bytes()
            cases += [split(data)] if split else []
            cases.append(file_case(data, f"model{path.suffix}"))
    return cases


def _open_settings(path: Path) -> None:
    read_settings(path)


def _beside() -> list[Case]:
    """Settings that go with a model, mutated while the model stays whole."""
    M = 2
    step = {"AW": np.eye(M), "h": np.ones(M), "thetas": np.ones((M, 3)), "alphas": np.ones(3)}
    dendritic = torch_file({f"latent_model.latent_step.{k}": v for k, v in step.items()})
    task = torch_file({"rnn.m": np.ones((3, M)), "rnn.n": np.ones((M, 3)), "rnn.b_rec": np.ones(3)})
    low = {
        "m": np.ones((3, M)),
        "n": np.ones((M, 3)),
        "h": np.ones(3),
        "hz": np.ones(M),
        "AW": np.ones((1, 1)),
    }
    inferred = torch_file({f"transition.{k}": v for k, v in low.items()})
    pickled = _pickles()[2].parts[0][1]
    named = bson_file(plain_arrays(3))
    return [
        Case("beside", (("model.pt", dendritic), ("hypers.txt", _texts()[0].parts[0][1]))),
        Case("beside", (("model.pt", dendritic), ("hypers.pkl", pickled))),
        Case("beside", (("model_state_dict.pkl", task), ("model_params.pkl", pickled))),
        Case("beside", (("model_state_dict.pkl", inferred), ("model_vae_params.pkl", pickled))),
        Case("beside", (("model.bson", named), ("args.json", _args()[0].parts[0][1]))),
    ]


TARGETS: dict[str, Target] = {
    "torch": Target(open_model, _torch),
    "bson": Target(open_model, _bson),
    "npz": Target(open_model, _npz),
    "mat5": Target(open_model, _mat),
    "json": Target(open_model, _json),
    "pickle": Target(_open_settings, _pickles),
    "settings": Target(open_model, _beside),
    "mat4": Target(open_model, _mat4),
    "hypers.txt": Target(_open_settings, _texts),
    "args.json": Target(_open_settings, _args),
}
