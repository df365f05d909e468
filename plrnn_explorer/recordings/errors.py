"""The one exception a bad recording raises, and what a recording may ask of this machine."""

from __future__ import annotations

from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.translation import grouped, tr

#: Most numbers kept of one recording (200 MB); longer ones are thinned out where the format allows it.
MAX_NUMBERS = 25_000_000
#: Most bytes of a file that is read.
MAX_FILE_BYTES = 2 << 30
#: Most columns: a wider table is no recording.
MAX_COLUMNS = 1024


class RecordingFileError(ModelFileError):
    """A recording could not be used; ``str(error)`` is one sentence: what, where, what to try."""


def check_count(rows: int, columns: int) -> None:
    """Refuse a recording of too many numbers or columns, before memory is taken.

    Raises
    ------
    Refusal
    """
    if columns > MAX_COLUMNS:
        raise Refusal(
            tr("it has {columns} columns where at most {max_columns} are read; choose a few of them").format(
                columns=grouped(columns), max_columns=grouped(MAX_COLUMNS)
            )
        )
    if rows * columns > MAX_NUMBERS:
        raise Refusal(
            tr(
                "it holds {value} numbers where at most {max_numbers} are read; save every "
                "n-th sample, or the part that matters"
            ).format(value=grouped(rows * columns), max_numbers=grouped(MAX_NUMBERS))
        )
