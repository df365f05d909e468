"""Write a report about a study: one HTML file that needs nothing else, or a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.study.atomic import reason, replace_file
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

if TYPE_CHECKING:  # matplotlib would make every start slow
    from plrnn_explorer.export.document import Report

#: Endings a report may have.
KINDS = (".html", ".htm", ".pdf")


def write_report(study: Study, path: str | Path, *, today: date | None = None) -> Path:
    """Write what was found about a model as a report for people.

    Parameters
    ----------
    study : Study
        What has not been computed is left out and said to be missing.
    path : str or Path
        Ends in .html (one file with everything in it, dark and light) or .pdf.
    today : date, optional
        Written below the title; by default that of the computer.

    Returns
    -------
    Path
        That was written.

    Raises
    ------
    ExportError
        If the ending is another, the file cannot be written, or a PDF is wanted and Qt is not there.
    """
    return finish(report_file_steps(study, path, today)) or Path(path)


def report_file_steps(
    study: Study, path: str | Path, today: date | None = None, language: str = "en"
) -> Steps[Path | None]:
    """Write a report as a long computation; see `write_report`. Partial results are None.

    `language` is the code of the one spoken now, for the page to say so.
    """
    from plrnn_explorer.export.document.contents import report_steps

    path = Path(path)
    check_path(path)
    report: Report | None = None
    for progress in report_steps(study, today, paper=path.suffix.lower() == ".pdf"):
        report = progress.result
        yield Progress(None, 0.9 * progress.fraction, progress.message)
    if report is None:
        raise RuntimeError("the report was not made")
    _write(report, path, language)
    yield Progress(path, 1.0, tr("Report"))


def check_path(path: Path) -> None:
    """Notice, before the work, an ending that is none of `KINDS` or a folder that cannot be written to.

    Raises
    ------
    ExportError
    """
    if path.suffix.lower() not in KINDS:
        ending = path.suffix or tr("without an ending")
        raise ExportError(tr("A report is written as .html or .pdf, not {ending}.").format(ending=ending))
    with _refusals(path):
        if not path.parent.is_dir():
            raise FileNotFoundError(2, "no such folder")
        with TemporaryFile(dir=path.parent):  # refused where nothing can be written
            pass


def _write(report: Report, path: Path, language: str) -> None:
    with _refusals(path), replace_file(path) as part:
        if path.suffix.lower() == ".pdf":
            _print(report, part)
        else:
            from plrnn_explorer.export.document.html import html_of

            part.write_text(html_of(report, language.replace("_", "-")), encoding="utf-8")


def _print(report: Report, path: Path) -> None:
    try:
        from plrnn_explorer.gui.report_pdf import print_report
    except ImportError as error:
        raise ExportError(
            tr("A PDF needs libraries of Qt that are missing ({what}); write an .html file instead.").format(
                what=error
            )
        ) from error
    print_report(report, path)


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    """Say in one sentence why a file cannot be written."""
    try:
        yield
    except OSError as error:
        text = tr("The report could not be written to {path} ({why}); choose another folder.")
        raise ExportError(text.format(path=path, why=reason(error))) from error
