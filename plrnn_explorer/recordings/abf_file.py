"""Axon Binary Format (.abf, pClamp): sweeps, channels, units and sampling rate, by pyabf.

pyabf trusts what it reads; so every count of the header is checked against the file before it runs, and
only its reading of headers is used: it would open stimulus files that a header names.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.phrases import phrase
from plrnn_explorer.recordings.abf_command import with_command
from plrnn_explorer.recordings.arrays import check_names
from plrnn_explorer.recordings.errors import check_count
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import mark, tr

_DAMAGED = mark("it is damaged or cut short; copy it again or export it again from pClamp")
#: Sections of ABF2 that pyabf reads: place of their description, smallest entry, most entries.
_SECTIONS = {
    "protocol": (76, 0, 1), "channel": (92, 82, 64), "output": (108, 64, 64), "epoch": (124, 4, 10_000),
    "output epoch": (156, 30, 10_000), "user list": (172, 10, 1_000), "text": (220, 1, 1_000),
    "tag": (252, 64, 20_000), "sweep": (316, 8, 100_000),
}  # fmt: skip
_DATA_SECTION = 236
_MOST_TEXT = 1 << 20
_MOST_SWEEPS = 100_000


def read_abf(path: Path, command: bool = False) -> Recording:
    """Read every sweep and channel of a recording.

    Parameters
    ----------
    path : Path
    command : bool
        With what was injected, as further columns; see `with_command`.

    Raises
    ------
    Refusal
        If it is damaged, or of a kind pyabf cannot read.
    """
    size = path.stat().st_size
    with path.open("rb") as stream:
        head = stream.read(8192)
    if head[:4] == b"ABF2":
        _check_abf2(head, size)
    else:
        _check_abf1(head, size)
    import pyabf  # 0.15 s: only where such a file is opened

    try:
        header = pyabf.ABF(path, loadData=False)
        recording = _recording(path, header, size)
        return with_command(recording, header) if command else recording
    except Refusal:
        raise
    except Exception as error:  # pyabf raises whatever its arithmetic meets
        reason = " ".join(str(error).split()) or type(error).__name__
        raise Refusal(
            tr("its header cannot be understood ({reason:.120}); {damaged}").format(
                reason=reason, damaged=tr(_DAMAGED)
            )
        ) from error


def _check_abf2(head: bytes, size: int) -> None:
    """Refuse sections that reach beyond the file or have absurd counts."""
    if len(head) < 512:
        raise Refusal(tr(_DAMAGED))
    episodes = struct.unpack_from("<I", head, 12)[0]
    for name, (place, least, most) in _SECTIONS.items():
        block, width, count = struct.unpack_from("<IIi", head, place)
        if not 0 <= count <= most or (count and (width < least or block * 512 + width * count > size)):
            raise Refusal(
                tr("its {name} section declares {count} entries, which it does not hold; {damaged}").format(
                    name=name, count=count, damaged=tr(_DAMAGED)
                )
            )
        if name == "text" and width * count > _MOST_TEXT:
            raise Refusal(
                tr("its texts declare {size}; {damaged}").format(
                    size=human_bytes(width * count), damaged=tr(_DAMAGED)
                )
            )
    block, width, count = struct.unpack_from("<IIi", head, _DATA_SECTION)
    _check_data(block * 512, width, count, episodes, size)


def _check_abf1(head: bytes, size: int) -> None:
    if len(head) < 2048:
        raise Refusal(tr(_DAMAGED))
    points, episodes = struct.unpack_from("<i", head, 10)[0], struct.unpack_from("<i", head, 16)[0]
    block, tags_at, tags = struct.unpack_from("<3i", head, 40)
    channels = struct.unpack_from("<h", head, 120)[0]
    if (
        not 0 <= tags <= 20_000
        or (tags and not 0 <= tags_at * 512 + 64 * tags <= size)
        or not 1 <= channels <= 16
    ):
        raise Refusal(
            tr("its header declares {tags} tags and {channels} channels; {damaged}").format(
                tags=tags, channels=channels, damaged=tr(_DAMAGED)
            )
        )
    _check_data(block * 512, 2, points, episodes, size)


def _check_data(start: int, width: int, count: int, episodes: int, size: int) -> None:
    if width not in (2, 4) or start < 0 or count < 0 or start + width * count > size:
        raise Refusal(
            tr(
                "it declares {size} of samples but the file has {size2}; it may be cut short, copy it again"
            ).format(size=human_bytes(abs(width * count)), size2=human_bytes(size))
        )
    if count == 0:
        raise Refusal(tr("it holds no samples; the recording was never started or not finished"))
    if not 0 <= episodes <= min(count, _MOST_SWEEPS):
        raise Refusal(
            tr("it declares {episodes} sweeps of {count} samples in all; {damaged}").format(
                episodes=episodes, count=count, damaged=tr(_DAMAGED)
            )
        )
    check_count(count, 1)


def _recording(path: Path, header: Any, size: int) -> Recording:
    channels, count = int(header.channelCount), int(header.dataPointCount)
    is_float = int(header._nDataFormat) == 1
    width = 4 if is_float else 2
    start = int(header.dataByteStart)
    if not 1 <= channels <= 64 or start < 0 or start + width * count > size or not header.dataRate > 0:
        raise Refusal(tr(_DAMAGED))
    raw = np.fromfile(path, "<f4" if is_float else "<i2", count // channels * channels, offset=start)
    values = raw.astype(np.float64).reshape(-1, channels)
    if not is_float:
        values = values * np.asarray(header._dataGain, float) + np.asarray(header._dataOffset, float)
    if not np.isfinite(values).all():
        raise Refusal(tr("its samples are not finite numbers; {damaged}").format(damaged=tr(_DAMAGED)))
    sweeps, notes = _sweeps(header, len(values))
    version = ".".join(str(header.abfVersionString).split(".")[:2])
    names = check_names([_plain(name) for name in header.adcNames])
    units = check_names([_plain(unit) for unit in header.adcUnits])
    return Recording(
        values, names, units, float(header.dataSecPerPoint), sweeps, path.stem, str(path.absolute()),
        f"Axon ABF {version}", notes,
    )  # fmt: skip


def _sweeps(header: Any, rows: int) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """First sample of each sweep; sweeps may differ in length."""
    count, channels = max(1, int(header.sweepCount)), int(header.channelCount)
    lengths = getattr(getattr(header, "_synchArraySection", None), "lLength", [])
    if count > 1 and len(lengths) == count and len(set(lengths)) > 1:
        starts = np.concatenate([[0], np.cumsum(np.asarray(lengths[:-1]) // channels)])
        if (np.diff(starts) > 0).all() and starts[-1] < rows:
            return tuple(int(s) for s in starts), (phrase("The sweeps differ in length."),)
        raise Refusal(tr(_DAMAGED))
    length = rows // count
    if length < 1:
        raise Refusal(tr(_DAMAGED))
    return tuple(range(0, length * count, length))[:count], ()


def _plain(text: object) -> str:
    text = str(text or "")
    return "" if text == "?" else text
