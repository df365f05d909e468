"""The manual page, made from the command line's own help, so that the two cannot differ."""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from collections.abc import Iterator

from facts import COMMAND, DOCUMENT_TYPES, ROOT, project_version

sys.path.insert(0, str(ROOT))


def man_page(parser: argparse.ArgumentParser, date: datetime.date) -> str:
    """Return the page in roff, the language of ``man``."""
    commands = _commands(parser)
    lines = [
        f'.TH {_roff(COMMAND.upper())} 1 "{date:%Y-%m-%d}" "{COMMAND} {project_version()}" "User Commands"',
        ".SH NAME",
        rf"{_roff(COMMAND)} \- {_roff(_first_lower(str(parser.description)))}",
        ".SH SYNOPSIS",
        rf".B {_roff(COMMAND)}",
        r"[\fIMODEL\fR]",
        ".br",
        rf".B {_roff(COMMAND)}",
        r"\fICOMMAND\fR [\fIOPTIONS\fR]",
        ".SH DESCRIPTION",
        "Without a command the window is opened, with a model file or folder, a study or example:NAME.",
        ".SH COMMANDS",
        *(line for name, help_text in commands for line in (".TP", rf"\fB{name}\fR", _roff(help_text))),
    ]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, one in action.choices.items():
                lines += [f'.SH "OPTIONS OF {name.upper()}"', *_options(one)]
    kinds = ", ".join(f".{kind.ending} ({kind.words})" for kind in DOCUMENT_TYPES)
    lines += [
        ".SH FILES",
        _roff(f"Opened by a double click or through Open with: {kinds}."),
        ".SH EXIT STATUS",
        "0 after success, 1 if a check failed, 2 after a mistake that is explained, 130 after Ctrl\\-C.",
    ]
    return "\n".join(lines) + "\n"


def _commands(parser: argparse.ArgumentParser) -> list[tuple[str, str]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return [(choice.dest, choice.help or "") for choice in action._choices_actions]
    return []


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction) or action.help == argparse.SUPPRESS:
            continue
        names = ", ".join(rf"\fB{_roff(name)}\fR" for name in action.option_strings)
        value = action.metavar or ("" if action.nargs == 0 else action.dest.upper())
        value = " ".join(value) if isinstance(value, tuple) else str(value)
        yield ".TP"
        yield f"{names} {_italic(value)}".strip() if action.nargs != 0 else names
        yield _roff((action.help or "") % {"default": action.default, "prog": parser.prog})


def _italic(text: str) -> str:
    return rf"\fI{_roff(text)}\fR" if text else ""


def _roff(text: str) -> str:
    escaped = re.sub(r"\s+", " ", text).strip().replace("\\", r"\e").replace("-", r"\-")
    escaped = re.sub(r"[^\x00-\x7f]", lambda found: rf"\[u{ord(found[0]):04X}]", escaped)
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped


def _first_lower(text: str) -> str:
    return text[:1].lower() + text[1:].rstrip(".")


def main() -> None:
    """Print the page."""
    from plrnn_explorer.cli.commands import make_parser

    print(man_page(make_parser(), datetime.date.today()), end="")


if __name__ == "__main__":
    main()
