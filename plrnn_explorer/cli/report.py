"""The command `report`: what was found about a model as a page for people."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from plrnn_explorer.cli.loading import load_study, settings_for, with_results
from plrnn_explorer.cli.terminal import OK, progress_line


def add_report(
    commands: Any, add_choices: Callable[[argparse.ArgumentParser], None]
) -> argparse.ArgumentParser:
    """Add the parser of `report`, and return it."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "report",
        help="write what was found as one HTML file or a PDF",
        description="Write a report for people: an account in plain words, figures, tables, parameters and"
        " how to make it all again. A study is reported as it is, a model is analysed first.",
    )
    parser.add_argument(
        "model", metavar="STUDY_OR_MODEL", help="study file, model file or folder, example:NAME"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="ends in .html or .pdf")
    parser.add_argument(
        "--language", default="en", metavar="CODE", help="of the words, such as de (default en), or system"
    )
    add_choices(parser)
    return parser


def report(options: argparse.Namespace) -> int:
    """Analyse what has not been analysed, and write the report."""
    from plrnn_explorer.report import check_path, report_file_steps

    check_path(options.out)  # before the analysis, not after it
    with _speaking(options.language) as language, progress_line() as line:
        study, example = load_study(options.model, options.choices, options.constant_input)
        study = with_results(study, settings_for(example), line.show)
        for written in report_file_steps(study, options.out, language=language):
            line.show(written.fraction, "figures", written.message)
    print(f"The report is {options.out.resolve()}.")
    return OK


@contextmanager
def _speaking(code: str) -> Iterator[str]:
    """Speak a language meanwhile; gives its code. The words of all but English are read by Qt."""
    if code == "en":
        yield code
        return
    from plrnn_explorer.export.errors import ExportError

    try:
        from plrnn_explorer.gui.language import LANGUAGES, SYSTEM, Language
        from plrnn_explorer.gui.report_pdf import application
    except ImportError as error:
        raise ExportError(f"Other languages need libraries of Qt that are missing ({error}).") from error
    if code not in LANGUAGES and code != SYSTEM:
        known = ", ".join((*LANGUAGES, SYSTEM))
        raise ExportError(f"There is no language {code!r}; choose from {known}.")
    language = Language(application(), code)
    try:
        yield language.code
    finally:
        language.remove()
