"""Write the reference pages of the help anew from the docstrings and from the command line's own help.

    .venv/bin/python packaging/book/reference.py [FOLDER]

The pages are part of the repository, so that the program shows them without its sources being read; a test
says when they are behind.
"""

from __future__ import annotations

import argparse
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docstring_parser
from docstring_parser import Docstring, DocstringReturns, DocstringStyle

sys.path.insert(0, str(Path(__file__).parents[2]))

import plrnn_explorer
from plrnn_explorer.cli.commands import make_parser

HELP = Path(__file__).parents[2] / "resources" / "help"
#: Pages of the Python reference: file, title, summary, the public names on it, and how they go together.
PAGES = (
    (
        "python-models",
        "Python: models and recordings",
        "Opening, saving and reading models and recordings, and their inputs.",
        ("models", "recordings"),
        """
from plrnn_explorer import load_model, save_model

model = load_model("example:duffing")  # or the path of a file
orbit = model.orbit([0.5, 0.0], 100)  # (101, 2)
J = model.jacobian(model.region(orbit[-1]))  # of the region the orbit ends in
save_model(model, "duffing.json")
""",
    ),
    (
        "python-dynamics",
        "Python: dynamics",
        "Everything that is computed about one map, a function for each; nothing here needs a study.",
        ("dynamics",),
        """
from plrnn_explorer import find_cycles, grow_manifold, load_model, map_basins

model = load_model("example:duffing")
found = find_cycles(model, max_period=4)
print(found.completeness)  # what is proved, for each period
saddle = next(cycle for cycle in found.cycles if cycle.stability == "saddle")
border = grow_manifold(model, saddle, "stable")
basins = map_basins(model, x=(-2, 2, 100), y=(-2, 2, 100))
print(basins.fractions)
""",
    ),
    (
        "python-fit",
        "Python: fitting and judging",
        "From a recording to a model, and how far to trust it.",
        ("fit",),
        """
import numpy as np
from plrnn_explorer import FitSettings, Preparation, fit_model, load_recording

t = np.arange(400) * 0.1
np.savetxt("rotation.csv", np.column_stack([np.cos(t), np.sin(t)]), delimiter=",")
recording = load_recording("rotation.csv")
settings = FitSettings(units=10, updates=50)  # good models need thousands
fitted = fit_model(recording, settings, preparation=Preparation(held_share=0.25))
print(fitted.judgement.verdict)
""",
    ),
    (
        "python-study",
        "Python: studies",
        "A study is a model with everything found about it; each function returns a new one.",
        ("study",),
        """
from plrnn_explorer import analyse, open_study, save_study

study = analyse(open_study("example:duffing"))
for cycle in study.cycles.cycles:
    print(cycle.period, cycle.stability, cycle.points[0])
save_study(study, "duffing.plrnnx")
""",
    ),
    (
        "python-export",
        "Python: figures and reports",
        "Figures, scripts that draw them, and reports.",
        ("export", "report"),
        """
from plrnn_explorer import analyse, open_study, save_figure, summary

study = analyse(open_study("example:duffing"), "cycles", "basins")
print(*summary(study))
save_figure(study, "duffing.pdf", width_mm=85)
""",
    ),
)


def pages() -> dict[str, str]:
    """Every reference page by the stem of its file, as Markdown."""
    found = {
        stem: "\n\n".join([f"# {title}", summary, f"```python{example}```", *map(_entry, _names(homes))])
        + "\n"
        for stem, title, summary, homes, example in PAGES
    }
    found["shell"] = _shell()
    return found


# Python --------------------------------------------------------------------------------------------


def _names(homes: tuple[str, ...]) -> list[str]:
    """Public names that live in one of these packages, functions first."""
    names = [name for name in plrnn_explorer.__all__ if _home(name) in homes]
    return sorted(names, key=lambda name: (inspect.isclass(getattr(plrnn_explorer, name)), name.lower()))


def _home(name: str) -> str:
    return str(getattr(plrnn_explorer, name).__module__).split(".")[1]


def _entry(name: str) -> str:
    one = getattr(plrnn_explorer, name)
    text = docstring_parser.parse(_lines(inspect.getdoc(one) or ""), DocstringStyle.NUMPYDOC)
    parts = [f"## {name}", f"`{name}{_arguments(one)}`", text.short_description or "", _prose(text)]
    parts += _sections(text)
    if inspect.isclass(one):
        parts += [_method(name, each) for each in _methods(one)]
    return "\n\n".join(part for part in parts if part)


def _lines(text: str) -> str:
    """Docstrings mark code by two backticks, Markdown by one."""
    return text.replace("``", "`")


def _prose(text: Docstring) -> str:
    return _flow(text.long_description or "")


def _flow(text: str) -> str:
    """Paragraphs without the line breaks of the source; indented ones are code, "- " begins a row."""
    return "\n\n".join(_paragraph(part) for part in re.split(r"\n\s*\n", text.strip("\n")) if part.strip())


def _paragraph(text: str) -> str:
    lines = text.splitlines()
    if all(line.startswith("    ") for line in lines):
        return text
    rows = re.split(r"\n(?=- )", text) if text.startswith("- ") else [text]  # a minus within a line stays
    return "\n".join(" ".join(line.strip() for line in row.splitlines()) for row in rows)


def _arguments(one: Any) -> str:
    """Names of the arguments; their types and defaults stand in the text."""
    if inspect.isclass(one) and issubclass(one, Exception):
        return ""
    shown, keyword = [], False
    for parameter in inspect.signature(one).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not keyword:
            shown.append("*")
            keyword = True
        mark = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
        keyword = keyword or mark == "*"
        plain = isinstance(parameter.default, int | float | str | tuple | None)
        value = f"={parameter.default!r}" if parameter.default is not parameter.empty and plain else ""
        value = value or ("=…" if parameter.default is not parameter.empty else "")
        shown.append(f"{mark}{parameter.name}{value}")
    return f"({', '.join(shown)})"


def _sections(text: Docstring) -> Iterator[str]:
    arguments = [each for each in text.params if each.args[0] != "attribute"]
    attributes = [each for each in text.params if each.args[0] == "attribute"]
    for title, entries in (("Parameters", arguments), ("Attributes", attributes)):
        if entries:
            rows = [_item(f"`{each.arg_name}`", each.type_name, each.description) for each in entries]
            yield f"**{title}**\n\n" + "\n".join(rows)
    if text.many_returns:
        rows = [_returned(each) for each in text.many_returns]
        yield "**Returns**\n\n" + "\n".join(rows)
    if text.raises:
        rows = [_item(_code(each.type_name), "", each.description) for each in text.raises]
        yield "**Raises**\n\n" + "\n".join(rows)
    for meta in text.meta:
        if meta.args and meta.args[0] in ("notes", "note", "references") and meta.description:
            yield _flow(meta.description)


def _returned(one: DocstringReturns) -> str:
    if one.return_name:
        return _item(_code(one.return_name), one.type_name, one.description)
    return _item(_code(one.type_name), "", one.description)


def _code(name: str | None) -> str:
    return f"`{name}`" if name else ""


def _item(name: str, kind: str | None, words: str | None) -> str:
    head = f"{name} ({_linked(kind)})" if kind and name else name or kind or ""
    return f"- {head}" + (f": {_flow(words)}" if words else "")


def _linked(kind: str) -> str:
    """The type of an argument, with a link to each public class in it."""
    return re.sub(r"\b[A-Z]\w+", lambda match: _link(match[0]), kind)


def _link(name: str) -> str:
    if name not in plrnn_explorer.__all__:
        return name
    (page,) = (stem for stem, _, _, homes, _ in PAGES if _home(name) in homes)
    return f"[{name}]({page}.md#{name.lower()})"


def _methods(one: type) -> list[tuple[str, Any]]:
    """Public methods and properties a class defines itself, in the order of its text."""
    return [
        (name, each)
        for name, each in vars(one).items()
        if not name.startswith("_")
        and inspect.getdoc(each)
        and (callable(each) or isinstance(each, property))
    ]


def _method(of: str, method: tuple[str, Any]) -> str:
    name, one = method
    if isinstance(one, property):
        head, source = f"`{of}.{name}`", one.fget
    else:
        head, source = f"`{of}.{name}{_arguments(one).replace('(self, ', '(').replace('(self)', '()')}`", one
    text = docstring_parser.parse(_lines(inspect.getdoc(source) or ""), DocstringStyle.NUMPYDOC)
    return "\n\n".join(
        part for part in (f"### {head}", text.short_description or "", _prose(text), *_sections(text)) if part
    )


# Shell ---------------------------------------------------------------------------------------------


def _shell() -> str:
    parser = make_parser()
    (commands,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    words = {choice.dest: choice.help or "" for choice in commands._choices_actions}
    parts = ["# Shell", "The same engine without the window, a command for each job."]
    for name, command in commands.choices.items():
        parts.append(f"## plrnn-explorer {name}")
        parts.append(_sentence(command.description or words.get(name, "")))
        parts.append(_options(command))
    return "\n\n".join(part for part in parts if part) + "\n"


def _sentence(words: str) -> str:
    words = " ".join(words.split())
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", ")", ":")) else ".")


def _options(command: argparse.ArgumentParser) -> str:
    rows = []
    for action in command._actions:
        if action.dest == "help" or action.help == argparse.SUPPRESS:
            continue
        value = action.metavar or (
            "" if action.nargs == 0 else (action.dest.upper() if action.option_strings else action.dest)
        )
        value = " ".join(value) if isinstance(value, tuple) else value
        name = " ".join([", ".join(action.option_strings), value]).strip()
        words = command._get_formatter()._expand_help(action) if action.help else ""
        rows.append(f"| `{name}` | {' '.join(words.split()).replace('|', chr(92) + '|')} |")
    return "\n".join(["| argument | what it does |", "|---|---|", *rows]) if rows else ""


def main(folder: Path) -> None:
    """Write every page."""
    for stem, text in pages().items():
        (folder / f"{stem}.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HELP)
