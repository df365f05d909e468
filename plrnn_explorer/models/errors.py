"""The one exception a bad model file raises."""

from __future__ import annotations

import shlex

from plrnn_explorer.translation import tr

#: Answers to a question that are all named; of more, the first ones and the last.
_MOST_NAMED = 6


class ModelFileError(Exception):
    """A model file could not be used; ``str(error)`` is one sentence: what, where, what to try.

    Attributes
    ----------
    findings : tuple of str
        What was found in the file before it was refused, line by line: format, arrays with their shapes.
    """

    def __init__(self, sentence: str, findings: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.findings = findings


class Choice:
    """One question about a file.

    Attributes
    ----------
    argument : str
        Name of the argument of `load_model` that answers it.
    question : str
    options : tuple of (value, label)
    likely : object
        The value preselected, and `reason` why.
    any_number : bool
        The options are usual values; any positive number will do.
    customary : bool
        The likely value is only the usual one: nothing in the file or beside it speaks for it.
    """

    def __init__(
        self,
        argument: str,
        question: str,
        options: tuple[tuple[object, str], ...],
        likely: object,
        reason: str,
        any_number: bool = False,
        customary: bool = False,
    ) -> None:
        self.argument = argument
        self.question = question
        self.options = tuple((value, tr(label)) for value, label in options)
        self.likely = likely
        self.reason = reason
        self.any_number = any_number
        self.customary = customary

    @property
    def allowed(self) -> str:
        """The values that answer it, in words: "True or False", "0–149"."""
        values = [value for value, _ in self.options]
        if self.any_number:
            return tr("any positive number")
        first, last = values[0], values[-1]
        if len(values) > 2 and isinstance(first, int) and values == list(range(first, first + len(values))):
            return f"{first}–{last}"
        if len(values) > _MOST_NAMED:
            return tr("{first}, {second}, … {last}, {n} in all").format(
                first=first, second=values[1], last=last, n=len(values)
            )
        return tr(" or ").join(str(value) for value in values)


class ModelChoiceNeeded(ModelFileError):  # noqa: N818 - it is a question more than an error
    """The file does not say what it is; `choices` are the questions to answer before it can be read.

    Its text holds the questions, the likely answers, and how to give them in Python and in a shell.

    Attributes
    ----------
    choices : tuple of Choice
        Each with the argument name `load_model` takes, the question, the options and the likely answer.
    """

    def __init__(self, sentence: str, choices: tuple[Choice, ...]) -> None:
        likely = ", ".join(f"{c.argument}={c.likely} ({c.allowed}; {c.reason})" for c in choices)
        python = ", ".join(f"{c.argument}={c.likely!r}" for c in choices)
        shell = " ".join(f"--set {shlex.quote(f'{c.argument}={c.likely}')}" for c in choices)
        super().__init__(
            tr(
                "{sentence} Likely: {likely}. Say it with load_model(file, {python}) in Python, or {shell} "
                "in a shell."
            ).format(sentence=sentence, likely=likely, python=python, shell=shell)
        )
        self.choices = choices
