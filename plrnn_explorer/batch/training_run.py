"""What is known of a training run: its checkpoints, what was found in each, and how the attractors go on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from plrnn_explorer.batch.checkpoints import Checkpoint
from plrnn_explorer.batch.lines import Line
from plrnn_explorer.batch.one import Row
from plrnn_explorer.models.importing import ImportedFile
from plrnn_explorer.translation import tr


@dataclass(frozen=True, eq=False)
class Run:
    """A training run.

    Attributes
    ----------
    folder, out : Path
        Of the checkpoints, and of what was found.
    checkpoints : tuple of Checkpoint
        In the order of their epochs.
    rows : tuple of dict or None
        What was found in each; None where that is not known yet.
    lines : tuple of Line
        The attractors through the epochs.
    asked : ImportedFile, optional
        The last checkpoint, where the files do not say all.
    error : str
        Why nothing can be done, or no more.
    fresh : int
        Checkpoints that were analysed just now, not earlier.
    """

    folder: Path
    out: Path
    checkpoints: tuple[Checkpoint, ...] = ()
    rows: tuple[Row | None, ...] = ()
    lines: tuple[Line, ...] = ()
    asked: ImportedFile | None = None
    error: str = ""
    fresh: int = 0

    @cached_property
    def finished(self) -> int:
        """Checkpoints that were analysed, or failed."""
        return sum(row is not None for row in self.rows)

    @cached_property
    def failed(self) -> int:
        """Checkpoints that could not be analysed."""
        return sum(row is not None and row["status"] == "failed" for row in self.rows)

    @cached_property
    def by_epoch(self) -> bool:
        """Whether the names of the files tell the epochs, each once."""
        told = [c.epoch for c in self.checkpoints if c.epoch is not None]
        return len(told) > 1 and len(told) == len(set(told)) and 2 * len(told) > len(self.checkpoints)

    @cached_property
    def across(self) -> tuple[float, ...]:
        """Place of each checkpoint along the axis of epochs: its epoch, or its number; NaN where unknown."""
        if self.by_epoch:
            return tuple(float("nan") if c.epoch is None else float(c.epoch) for c in self.checkpoints)
        return tuple(float(i + 1) for i in range(len(self.checkpoints)))

    def title(self, position: int) -> str:
        """What a checkpoint is called."""
        checkpoint = self.checkpoints[position]
        return tr("epoch {n}").format(n=checkpoint.epoch) if self.by_epoch and checkpoint.epoch is not None \
            else checkpoint.name  # fmt: skip

    def study_file(self, position: int) -> Path | None:
        """The study of a checkpoint, where it was analysed."""
        row = self.rows[position]
        if row is None or row["status"] != "done":
            return None
        return self.out / "studies" / f"{self.checkpoints[position].name}.plrnnx"

    @cached_property
    def line_of(self) -> Mapping[tuple[int, int], int]:
        """Number of the line by position of the checkpoint and index of the attractor."""
        return {(p.position, p.index): i for i, line in enumerate(self.lines) for p in line.places}

    @cached_property
    def window(self) -> Mapping[str, Any] | None:
        """The window all were analysed in, as from `view_values`."""
        for row in self.rows:
            if row is not None and row.get("settings", {}).get("view"):
                found: Mapping[str, Any] = row["settings"]["view"]
                return found
        return None
