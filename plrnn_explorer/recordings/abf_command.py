"""The command of an Axon recording: what its waveform table (epochs) says was injected, sweep by sweep."""

from __future__ import annotations

from typing import Any

import numpy as np

from plrnn_explorer.models.map import Floats
from plrnn_explorer.phrases import phrase
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

#: How the columns of commands are called.
COMMAND = "command"
#: Steps, ramps, pulses, triangles, cosines, biphasic pulses; 0 is an epoch that is off.
_TYPES = frozenset((0, 1, 2, 3, 4, 5, 7))
_TRAINS = frozenset((3, 4, 7))
#: Most epochs of all sweeps together.
_MOST = 200_000
#: pClamp knows no larger levels.
_LARGEST = 1e6


class NoCommandError(Exception):
    """Why a command is not known; ``str(error)`` goes on after "The command is not known: "."""


_UNKNOWN = phrase("The command is not known: {why}.")
_NO_TABLE = phrase("The command is not known: the file's table of epochs cannot be understood.")


def with_command(recording: Recording, header: Any) -> Recording:
    """Return a recording with a column for each command that the file defines by epochs.

    Only what the file itself says is used; a stimulus that lies in another file is not opened.

    Parameters
    ----------
    recording : Recording
        All sweeps and channels of the file.
    header : pyabf.ABF
        Its header.

    Returns
    -------
    Recording
        With the further columns, or with a note that says why there are none.
    """
    try:
        outputs = _outputs(header)
        found = [_waveform(recording, header, output) for output in outputs]
        labels = [_label(header, output) for output in outputs]
    except NoCommandError as error:
        return recording.with_changes(notes=(*recording.notes, _UNKNOWN.format(why=error)))
    except Exception:  # pyabf raises whatever its arithmetic meets
        note = _NO_TABLE
        return recording.with_changes(notes=(*recording.notes, note))
    names = [COMMAND if len(labels) == 1 else f"{COMMAND} {name}".strip() for name, _ in labels]
    return recording.with_changes(
        values=np.column_stack([recording.values, *found]),
        names=(*recording.names, *names),
        units=(*recording.units, *(unit for _, unit in labels)),
        digest="",
    )


def command_columns(recording: Recording) -> tuple[int, ...]:
    """The columns that are commands: inputs of a model, not data."""
    return tuple(i for i, name in enumerate(recording.names) if name.split(" ")[0] == COMMAND)


def _outputs(header: Any) -> list[int]:
    """The outputs (DACs) that play a table of epochs."""
    if header.abfVersion["major"] != 2:
        raise NoCommandError(tr("files of the first version do not say the holding level"))
    if len(set(getattr(getattr(header, "_synchArraySection", None), "lLength", []))) > 1:
        raise NoCommandError(tr("the sweeps differ in length"))
    if any(header.userListEnable):
        raise NoCommandError(tr("a list of the user changes it from sweep to sweep"))
    if header._protocolSection.nAlternateDACOutputState:
        raise NoCommandError(tr("two outputs take turns"))
    dac = header._dacSection
    played = [i for i, enabled in enumerate(dac.nWaveformEnable) if enabled]
    outputs = [i for i in played if dac.nWaveformSource[i] == 1]
    if not outputs:
        raise NoCommandError(tr("it lies in another file") if played else tr("none was played"))
    return outputs


def _label(header: Any, output: int) -> tuple[str, str]:
    """Name and unit of an output."""
    dac, texts = header._dacSection, header._stringsSection._indexedStrings
    name, unit = texts[dac.lDACChannelNameIndex[output]], texts[dac.lDACChannelUnitsIndex[output]]
    return str(name or ""), str(unit or "")


def _waveform(recording: Recording, header: Any, output: int) -> Floats:
    """The command at every sample, (T,); NaN behind the last whole sweep."""
    from pyabf.waveform import EpochTable

    length = int(header.sweepPointCount)
    _check(header, output, length)
    table = EpochTable(header, output)
    command = np.full(recording.n_samples, np.nan)
    for start, waveform in zip(recording.sweeps, table.epochWaveformsBySweep):
        values = np.asarray(waveform.getWaveform(), dtype=float)
        if len(values) != length or start + length > len(command):
            raise NoCommandError(tr("its sweeps are not as long as the recording's"))
        command[start : start + length] = values
    return command


def _check(header: Any, output: int, length: int) -> None:
    """Refuse a table that does not fit into its sweeps: pyabf makes arrays as long as it is told."""
    table, sweeps = header._epochPerDacSection, int(header.sweepCount)
    mine = [i for i, dac in enumerate(table.nDACNum) if dac == output]
    if len(mine) * sweeps > _MOST:
        raise NoCommandError(
            tr("it has {n} epochs in each of {sweeps} sweeps").format(n=len(mine), sweeps=sweeps)
        )
    if not abs(header.holdingCommand[output]) <= _LARGEST:
        raise NoCommandError(tr("the holding level is no sensible number"))
    sweep, longest = np.arange(sweeps), np.zeros(sweeps, dtype=np.int64)
    for i in mine:
        if table.nEpochType[i] == 0:
            continue
        samples = int(table.lEpochInitDuration[i]) + int(table.lEpochDurationInc[i]) * sweep
        level = table.fEpochInitLevel[i] + table.fEpochLevelInc[i] * sweep
        longest += samples
        period, width = int(table.lEpochPulsePeriod[i]), int(table.lEpochPulseWidth[i])
        known = table.nEpochType[i] in _TYPES
        if table.nEpochType[i] in _TRAINS:
            known = period > 0 and 0 <= width <= period
        if not known or (samples < 0).any() or not (np.abs(level) <= _LARGEST).all():
            raise NoCommandError(
                tr("epoch {nepochnum} is of no known kind").format(nepochnum=table.nEpochNum[i])
            )
    if (longest > length - length // 64).any():
        raise NoCommandError(tr("its epochs are longer than the sweeps"))
