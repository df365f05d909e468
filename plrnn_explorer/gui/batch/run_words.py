"""What is said of a batch: how far it is, what failed, and what the button does."""

from __future__ import annotations

from dataclasses import dataclass

from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.batch.batch_job import BatchJob
from plrnn_explorer.translation import tr


@dataclass(frozen=True)
class Said:
    """A sentence, the words of the button, whether nothing is left to do, and whether there is a question."""

    sentence: str
    button: str
    error: bool = False
    done: bool = False
    asks: bool = False


def state_words(run: Run | None, job: BatchJob, *, needs_answers: bool) -> Said:
    """What is to be said now."""
    analyse = tr("Analyse")
    if job.looking:
        return Said(tr("Looking for checkpoints…"), analyse)
    if run is None:
        return Said(tr("Choose the folder of a training run, or drop it here."), analyse)
    if job.running:
        return Said(_under_way(run, job), tr("Continue") if job.held else tr("Pause"))
    if run.error:
        return Said(run.error, tr("Try again") if run.checkpoints else analyse, error=True)
    counted = fmt.plural(len(run.checkpoints), "checkpoint")
    if needs_answers:
        told = tr("{checkpoints}. Their files do not say all.").format(checkpoints=counted)
        return Said(told, analyse, asks=True)
    if run.finished == 0:
        return Said(tr("{checkpoints}, none analysed yet").format(checkpoints=counted), analyse)
    done = run.finished == len(run.checkpoints)
    return Said(*_done(run, counted), done=done, asks=run.asked is not None)


def _done(run: Run, counted: str) -> tuple[str, str]:
    left = len(run.checkpoints) - run.finished
    parts = [
        tr("{done} of {checkpoints} analysed").format(done=run.finished - run.failed, checkpoints=counted)
    ]
    if run.failed:
        parts.append(tr("{n} failed").format(n=run.failed))
    if left:
        return ", ".join(parts), tr("Continue")
    return ", ".join(parts), tr("Look for new ones")


def _under_way(run: Run, job: BatchJob) -> str:
    total = len(run.checkpoints)
    parts = [tr("{n} of {total}").format(n=fmt.count(run.finished), total=fmt.count(total))]
    if job.held:
        parts.append(tr("paused; what is under way is finished first"))
    elif left := time_left(job.spent, run.fresh, total - run.finished):
        parts.append(left)
    if run.failed:
        parts.append(tr("{n} failed").format(n=run.failed))
    return ", ".join(parts)


def time_left(spent: float, done: int, left: int) -> str:
    """For people: "about 4 min left"; "" while nothing is known."""
    if done < 1 or left < 1:
        return ""
    seconds = spent / done * left
    if seconds < 90:
        return tr("about {n} s left").format(n=max(1, round(seconds)))
    if seconds < 5400:
        return tr("about {n} min left").format(n=round(seconds / 60))
    return tr("about {n} h left").format(n=f"{seconds / 3600:.1f}")
