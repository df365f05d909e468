"""The one exception a bad model file raises."""

from __future__ import annotations


class ModelFileError(Exception):
    """A model file could not be used; ``str(error)`` is one sentence: what, where, what to try."""


class ModelChoiceNeeded(ModelFileError):  # noqa: N818 - it is a question more than an error
    """The file does not say what it is; `choices` are the questions to answer before it can be read.

    Attributes
    ----------
    choices : tuple of Choice
        Each with the argument name `load_model` takes, the question, the options and the likely answer.
    """

    def __init__(self, sentence: str, choices: tuple[Choice, ...]) -> None:
        super().__init__(sentence)
        self.choices = choices


class Choice:
    """One question about a file: argument name, text, options with labels, the likely answer and why."""

    def __init__(
        self,
        argument: str,
        question: str,
        options: tuple[tuple[object, str], ...],
        likely: object,
        reason: str,
    ) -> None:
        self.argument = argument
        self.question = question
        self.options = options
        self.likely = likely
        self.reason = reason
