"""A recording as Python that loads it again, or holds its values where it has no file."""

from __future__ import annotations

import base64
import zlib
from textwrap import wrap

from plrnn_explorer.recordings.abf_command import command_columns
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.literals import call, literal

#: Recordings without a file that take more than this as text are not written out.
MOST = 1_000_000
_HELD = """\
import base64
import zlib

import numpy as np

from plrnn_explorer.recordings.recording import Recording

values = np.frombuffer(zlib.decompress(base64.b64decode(
{text}
)))
"""


def recording_code(recording: Recording) -> str:
    """Statements that make the variable ``recording``; `load_recording` is to be imported before.

    A recording that was read from a file is read again. One that was made in the program (the delay vectors
    of a fit) is written out with its values; where these are too many, a comment asks for a file.
    """
    if recording.source:
        given = {"command": True} if command_columns(recording) else {}
        return f"recording = {call('load_recording', literal(recording.source), **given)}\n"
    packed = base64.b64encode(zlib.compress(recording.values.astype("<f8").tobytes(), 9)).decode()
    if len(packed) > MOST:
        name = f"{recording.name or 'recording'}.npy"
        return (
            "# This recording has no file and is too large to stand here: save its values as one first.\n"
            f"recording = load_recording({literal(name)})\n"
        )
    text = "\n".join(f'    "{line}"' for line in wrap(packed, 88))
    made = call(
        "Recording", f"values.reshape({recording.n_samples}, {recording.n_columns})",
        names=recording.names, units=recording.units, dt=recording.dt, sweeps=recording.sweeps,
        name=recording.name,
    )  # fmt: skip
    return f"{_HELD.format(text=text)}recording = {made}\n"
