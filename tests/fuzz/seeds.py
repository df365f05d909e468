"""Small good files of every format, from which the mutations start."""

from __future__ import annotations

import io
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.models.load import save_model
from tests.fuzz.cases import Case, file_case, mat_case, zip_case
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


def npz_seeds() -> list[Case]:
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


def json_seeds() -> list[Case]:
    named = json.dumps({"net": {k: v.tolist() for k, v in plain_arrays(2).items()}, "P": 1}).encode()
    return [
        file_case(d) for d in (json_file(shallow_arrays()), json_file(plain_arrays()), named, _own(".json"))
    ]


def torch_seeds() -> list[Case]:
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
    return (
        [zip_case(f) for f in files]
        + [file_case(files[0])]
        + fixtures(".pt", ".pth", ".ckpt", split=zip_case)
    )


def pickles_seeds() -> list[Case]:
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


def texts_seeds() -> list[Case]:
    text = (
        b"latent_model clipped-PLRNN\nmean_centering False\nn_bases 50\nlist [1, (3,), {'a': 1}]\nname a b\n"
    )
    return [
        file_case(text, "hypers.txt"),
        file_case(b"dt 10\ntau_lims [100]\nnonlinearity 'relu'\n", "hypers.txt"),
    ]


def args_seeds() -> list[Case]:
    args = {
        "model": "clippedShallowPLRNN",
        "pwl_units": 2,
        "latent_dim": 3,
        "name": "x",
        "list": [1, None, True],
    }
    return [file_case(json.dumps(args).encode(), "args.json")]


def bson_seeds() -> list[Case]:
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


def mat_seeds() -> list[Case]:
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


def mat4_seeds() -> list[Case]:
    import scipy.io

    def saved(arrays: dict[str, Any]) -> Case:
        buffer = io.BytesIO()
        scipy.io.savemat(buffer, arrays, format="4")
        return file_case(buffer.getvalue())

    return [saved(plain_arrays()), saved(shallow_arrays())]


def fixtures(*endings: str, split: Callable[[bytes], Case] | None = None) -> list[Case]:
    """Small files of the tests, written by the real libraries."""
    folder = Path(__file__).resolve().parents[1] / "models" / "data"
    found = sorted(p for p in folder.rglob("*") if p.name.endswith(endings)) if folder.is_dir() else []
    cases = []
    for path in found:
        if path.stat().st_size <= _LARGEST_SEED:
            data = path.read_bytes()
            cases += [split(data)] if split and data.startswith(b"PK") else []
            cases.append(file_case(data, f"model{path.suffix}"))
    return cases


def beside_seeds() -> list[Case]:
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
    pickled = pickles_seeds()[2].parts[0][1]
    named = bson_file(plain_arrays(3))
    return [
        Case("beside", (("model.pt", dendritic), ("hypers.txt", texts_seeds()[0].parts[0][1]))),
        Case("beside", (("model.pt", dendritic), ("hypers.pkl", pickled))),
        Case("beside", (("model_state_dict.pkl", task), ("model_params.pkl", pickled))),
        Case("beside", (("model_state_dict.pkl", inferred), ("model_vae_params.pkl", pickled))),
        Case("beside", (("model.bson", named), ("args.json", args_seeds()[0].parts[0][1]))),
    ]


def folder_seeds() -> list[Case]:
    """Folders of arrays, and of checkpoints."""

    def npy(value: Any) -> bytes:
        buffer = io.BytesIO()
        np.save(buffer, np.asarray(value))
        return buffer.getvalue()

    def csv(value: Any) -> bytes:
        rows = np.atleast_2d(np.asarray(value)).tolist()
        return "".join(",".join(map(repr, row)) + "\n" for row in rows).encode()

    def folder(parts: dict[str, bytes]) -> Case:
        return Case("folder", tuple(parts.items()))

    labelled = b"\xef\xbb\xbf;z1;z2\r\nz1;0,5;1e-3\r\nz2;-2,5;0,125\r\n"
    plain, shallow = plain_arrays(2), shallow_arrays()
    return [
        folder({f"{k}.npy": npy(v) for k, v in plain.items()}),
        folder({f"net_{k}.npy": npy(v) for k, v in shallow.items()} | {"args.json": b'{"model": "x"}'}),
        folder({f"{k}.csv": csv(v) for k, v in plain.items()} | {"P.txt": b"1\n", "loss.csv": labelled}),
        folder({f"{k}.tsv": csv(v).replace(b",", b"\t") for k, v in shallow.items()}),
        folder({"A.csv": b"0,5;0,25\n", "W.csv": labelled, "h.txt": b"# h\n1,0 2,0\n"}),
        folder({f"model_{n}.npz": npz_file(plain_arrays(2, n)) for n in (5, 10)}),
        folder({"last.json": json_file(plain), "best.bson": bson_file(plain)}),
    ]


def safetensors_seeds() -> list[Case]:
    """Header of JSON, numbers after it."""

    def saved(arrays: dict[str, Any]) -> Case:
        entries, data = {"__metadata__": {"format": "pt", "P": "1"}}, b""
        for key, value in arrays.items():
            array = np.ascontiguousarray(value, dtype="<f4")
            span = [len(data), len(data) + array.nbytes]
            entries[key] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": span}
            data += array.tobytes()
        text = json.dumps(entries).encode()
        return file_case(len(text).to_bytes(8, "little") + text + data)

    small = [saved(plain_arrays(2)), saved({f"latent_step.{k}": v for k, v in shallow_arrays().items()})]
    return small + fixtures(".safetensors")


def legacy_seeds() -> list[Case]:
    """PyTorch files of before 1.6, put together from pickles."""
    from tests.models.model_files import number, state_dict, tensor

    def saved(arrays: dict[str, Any]) -> Case:
        items, stored = {}, b""
        for index, (key, value) in enumerate(arrays.items()):
            array = np.ascontiguousarray(value, dtype="<f8")
            strides = tuple(s // 8 for s in array.strides)
            # The old form names a view, None, after the five parts of a storage's identity.
            items[key] = tensor(str(index), array.shape, strides).replace(b"tQ", b"NtQ", 1)
            stored += array.size.to_bytes(8, "little") + array.tobytes()
        machine = {"protocol_version": 1001, "little_endian": True, "type_sizes": {"int": 4}}
        start = b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19." + b"\x80\x02" + number(1001) + b"."
        keys = pickle.dumps([str(index) for index in range(len(arrays))], 2)
        return file_case(start + pickle.dumps(machine, 2) + state_dict(items) + keys + stored)

    seeds = [saved(plain_arrays(2)), saved({f"latent_step.{k}": v for k, v in shallow_arrays().items()})]
    return seeds + [case for case in fixtures(".pt", ".pth") if not case.parts[0][1].startswith(b"PK")]


def pickled_arrays_seeds() -> list[Case]:
    """Dictionaries of NumPy arrays."""
    sets = [plain_arrays(2), {"net": {**shallow_arrays(), "P": np.float64(1), "name": "x"}}]
    return [file_case(pickle.dumps(arrays, protocol)) for arrays in sets for protocol in range(6)]
