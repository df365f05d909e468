"""The commands for model files: `convert` writes them in another format, `inspect` says what they are."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plrnn_explorer.cli.loading import load_study
from plrnn_explorer.cli.terminal import OK, USER_ERROR

if TYPE_CHECKING:
    from plrnn_explorer.models.errors import Choice
    from plrnn_explorer.models.importing import ImportedFile, Reading
    from plrnn_explorer.models.map import PiecewiseLinearMap

#: Questions of which every answer is a model of its own.
_SEVERAL = ("file", "part", "index")
_ROUNDS = 8
#: What file names of every system do without.
_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 100


def add_convert(
    commands: Any, add_choices: Callable[[argparse.ArgumentParser], None]
) -> argparse.ArgumentParser:
    """Add the parser of `convert`, and return it."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "convert",
        help="write a model file as .npz, .json or .mat",
        description="Write a model file as .npz, .json or .mat, by the ending of OUT. Where IN holds several"
        " models (the checkpoints of a run, a stack) and OUT is a folder, each becomes a file in it.",
    )
    parser.add_argument("input", metavar="IN", help="model file, folder, study file or example:NAME")
    parser.add_argument("output", metavar="OUT", help="file to write, or a folder")
    parser.add_argument("--force", action="store_true", help="overwrite what is there")
    parser.add_argument(
        "--likely", action="store_true", help="take the likely answer to what the file does not say"
    )
    parser.add_argument(
        "--to",
        choices=("npz", "json", "mat"),
        default="npz",
        help="format of files in a folder (default npz)",
    )
    add_choices(parser)
    return parser


def add_inspect(
    commands: Any, add_choices: Callable[[argparse.ArgumentParser], None]
) -> argparse.ArgumentParser:
    """Add the parser of `inspect`, and return it."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "inspect",
        help="say what a model file is and what it leaves open",
        description="Say which format and family a model file has, why, and what it leaves open.",
    )
    parser.add_argument("input", metavar="FILE", help="model file or folder, example:NAME")
    parser.add_argument("--json", action="store_true", help="as JSON, for scripts")
    add_choices(parser)
    return parser


# Converting ---------------------------------------------------------------------------------------


def convert(options: argparse.Namespace) -> int:
    """Write one model, or all models of a file or folder into a folder.

    Raises
    ------
    ModelFileError
        If a file cannot be read or written, exists already, or leaves something open.
    """
    choices = dict(options.choices)
    out = Path(options.output)
    into_folder = out.is_dir() or options.output.endswith(("/", os.sep)) or not out.suffix
    if into_folder and not options.input.startswith("example:") and not _is_study(options.input):
        return _convert_all(Path(options.input), out, choices, options)
    _refuse_overwriting([out], options.force)
    assumed = _likely(Path(options.input), choices) if options.likely else {}
    study, _ = load_study(options.input, list((choices | assumed).items()), options.constant_input)
    print(_written(study.model, out))
    for sentence in _assumptions(assumed):
        print(sentence)
    return OK


def _is_study(name: str) -> bool:
    from plrnn_explorer.study.store import is_study_file

    return Path(name).is_file() and is_study_file(Path(name))


def _written(model: PiecewiseLinearMap, out: Path) -> str:
    from plrnn_explorer.models.load import save_model

    save_model(model, out)
    units = "ReLU unit" if model.n_units == 1 else "ReLU units"
    return f"Written {out}: {model.family}, dimension {model.dimension}, {model.n_units} {units}."


def _assumptions(assumed: Mapping[str, Any]) -> list[str]:
    return [f"Assumed {name} = {value}, the likely answer." for name, value in assumed.items()]


def _likely(path: Path, choices: Mapping[str, Any]) -> dict[str, Any]:
    """The likely answers to all a file leaves open; one may raise the next question."""
    from plrnn_explorer.models.importing import open_import

    return _answered(open_import(path), choices) if path.exists() else {}


def _answered(imported: ImportedFile, choices: Mapping[str, Any]) -> dict[str, Any]:
    answers = dict(choices)
    for _ in range(_ROUNDS):
        unanswered = imported.read(answers).unanswered
        if not unanswered:
            break
        answers |= {choice.argument: choice.likely for choice in unanswered}
    return {name: value for name, value in answers.items() if name not in choices}


def _refuse_overwriting(targets: list[Path], force: bool) -> None:
    from plrnn_explorer.models.errors import ModelFileError

    there = [path for path in targets if path.exists()]
    if there and not force:
        more = f" and {len(there) - 1} more exist" if len(there) > 1 else " exists"
        raise ModelFileError(f"{there[0]}{more} already; add --force to overwrite.")


def _convert_all(source: Path, out: Path, choices: dict[str, Any], options: argparse.Namespace) -> int:
    """Write every model of a file or folder into the folder `out`; say which could not be written."""
    from plrnn_explorer.models.errors import ModelFileError
    from plrnn_explorer.models.importing import open_import

    imported = open_import(source)
    models = list(_models_in(imported, choices, out, options.to))
    _refuse_overwriting([target for _, target in models], options.force)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ModelFileError(f"The folder {out} cannot be made: {why}; choose another.") from error
    failed = 0
    for answers, target in models:
        try:
            assumed = _answered(imported, answers) if options.likely else {}
            model = imported.decided(answers | assumed, options.constant_input)
            print(_written(model, target))
        except ModelFileError as error:
            failed += 1
            print(f"plrnn-explorer: {error}", file=sys.stderr)
            continue
        for sentence in _assumptions(assumed):
            print(f"  {sentence}")
    print(f"{len(models) - failed} of {len(models)} models are in {out}.")
    return USER_ERROR if failed else OK


def _models_in(
    imported: ImportedFile, choices: Mapping[str, Any], out: Path, ending: str
) -> Iterator[tuple[dict[str, Any], Path]]:
    """Answers that choose each model of a file or folder, and the file it goes to."""
    several = [c for c in imported.read(choices).unanswered if c.argument in _SEVERAL]
    stem = imported.path.name if imported.path.is_dir() else imported.path.stem
    if not several:
        yield dict(choices), out / f"{stem}.{ending}"
        return
    choice = several[0]
    names = _file_names(stem, choice)
    for (value, _), name in zip(choice.options, names):
        yield {**choices, choice.argument: value}, out / f"{name}.{ending}"


def _file_names(stem: str, choice: Choice) -> list[str]:
    """A name for each answer, each once; names of networks come from the file and may be anything."""
    width = len(str(len(choice.options) - 1))
    found: list[str] = []
    for i, (value, label) in enumerate(choice.options):
        text = label if choice.argument == "file" else str(value)
        name = text.rpartition(".")[0] or text if choice.argument == "file" else f"{stem}_{text}"
        if choice.argument == "index":
            name = f"{stem}_{text.zfill(width)}"
        name = _UNSAFE.sub("_", name).strip("._")[:_LONGEST_NAME] or stem
        taken = {other.casefold() for other in found}  # some systems do not tell A from a
        found.append(f"{name}_{i}" if name.casefold() in taken else name)
    return found


# Inspecting ---------------------------------------------------------------------------------------


def inspect(options: argparse.Namespace) -> int:
    """Print what a file is and what it leaves open; of a file that cannot be opened, what is known.

    Raises
    ------
    ModelFileError
        If the file cannot be opened.
    """
    from plrnn_explorer.models.errors import ModelFileError
    from plrnn_explorer.models.importing import open_import
    from plrnn_explorer.models.load import located

    try:
        reading = open_import(located(options.input)).read(dict(options.choices))
    except ModelFileError as error:
        for line in () if options.json else error.findings:
            print(line)
        raise
    report = _report(reading)
    if options.json:
        print(json.dumps(report, ensure_ascii=False, indent=2))
        return OK
    for line in _lines(report):
        print(line)
    return OK


def _report(reading: Reading) -> dict[str, Any]:
    from plrnn_explorer.models.equation import equation

    about, model = reading.recognised, reading.model
    return {
        "file": about.file,
        "format": about.format,
        "family": about.family,
        "equation": equation(model),
        "dimension": about.dimension,
        "units": about.units,
        "observed": len(model.observation.B) if model.observation else 0,
        "inputs": len(model.inputs) if model.inputs else 0,
        "settings_file": about.companion,
        "evidence": list(about.evidence),
        "not_used": list(about.ignored),
        "questions": [
            {
                "name": asked.choice.argument,
                "question": asked.choice.question,
                "answers": asked.choice.allowed,
                "answer": asked.answer,
                "open": asked.is_open,
                "given": asked.given,
                "reason": asked.evidence or asked.choice.reason,
            }
            for asked in reading.asked
        ],
    }


def _lines(report: Mapping[str, Any]) -> Iterator[str]:
    """The report for people, names in one column."""
    for name, value in report.items():
        if name == "questions" or value in ("", 0, []):
            continue
        for i, line in enumerate(value if isinstance(value, list) else [value]):
            yield f"{name.replace('_', ' ') if i == 0 else '':<14}{line}"
    for asked in report["questions"]:
        how = (
            "given" if asked["given"] else f"likely: {asked['reason']}" if asked["open"] else asked["reason"]
        )
        yield f"{'question' if asked['open'] else 'settled':<14}{asked['question']}"
        yield f"{'':<14}{asked['name']} = {asked['answer']} ({how}); possible: {asked['answers']}"
