"""What a study file may contain of recordings, and of how a model was judged against one; see `schema`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.fit.beside import Beside, Measured
from plrnn_explorer.fit.exponents import Exponents
from plrnn_explorer.fit.free_run import Statistics
from plrnn_explorer.fit.judging import FoundAttractor, Judgement
from plrnn_explorer.fit.seen import SeenStates
from plrnn_explorer.recordings.alignment import Alignment
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.schema_kinds import PLAIN, TEXTS, Many, Maybe, Table

#: For each type, its fields and their kinds, in the words of `schema.FIELDS`.
MEASURED: Mapping[type, Mapping[str, Any]] = {
    Judgement: {
        "statistics": Statistics,
        "own_divergence": float,
        "own_spectrum": float,
        "errors": "f n",
        "followed": "i S",
        "whole": "b S",
        "exponents": Exponents,
        "attractors": Maybe(Many(FoundAttractor)),
        "seen": SeenStates,
        "unseen_data": Maybe(bool),
        "notes": TEXTS,
        "beside": Maybe(Beside),
        "parameters": Table(str, PLAIN),
        "measured": Maybe(Measured),
        "still_errors": "f e",
        "still_followed": "i s",
    },
    Statistics: {"divergence": "f n", "spectrum": "f n", "escaped": int, "error": float},
    Exponents: {
        "model": float,
        "model_error": float,
        "data": float,
        "data_error": float,
        "note": str,
    },
    FoundAttractor: {"attractor": Attractor, "centre": "f c", "distance": float, "near": float},
    SeenStates: {"points": "f n c", "reach": float, "weights": Maybe("f c M"), "offset": Maybe("f c")},
    Beside: {
        "data": "f t c",
        "ours": "f t c",
        "frequency": "f n",
        "power": "f n c",
        "our_power": "f n c",
    },
    Measured: {
        "names": TEXTS,
        "units": TEXTS,
        "mean": "f c",
        "scale": "f c",
        "dt": float,
        "source": str,
    },
    Recording: {
        "values": "f T C",
        "names": TEXTS,
        "units": TEXTS,
        "dt": float,
        "sweeps": Many(int),
        "name": str,
        "source": str,
        "format": str,
        "notes": TEXTS,
        "alignment": Alignment,
        "digest": str,
    },
    Alignment: {
        "columns": Many(int),
        "offset": Many(float),
        "scale": Many(float),
        "scaling": str,
        "sweep": int,
        "start": int,
        "every": int,
    },
}
