"""What a file leaves open: the answers the user gave, and the questions still to ask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.limits import Refusal

YES_NO = ((True, "yes"), (False, "no"))
#: Arguments `load_model` takes besides the path.
ARGUMENTS = frozenset(
    {"P", "clipped", "mean_centred", "index", "part", "dt", "tau", "thresholds", "swapped", "activation"}
)


class Questions:
    """Answers given for one file; collects the questions that have none.

    A reader asks, takes the likely answer where none was given, and goes on, so that all questions of a
    file come up together.

    Attributes
    ----------
    answers : dict
        The given answers that were used.
    unanswered : list of Choice
    """

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = {name: value for name, value in given.items() if value is not None}
        self.answers: dict[str, Any] = {}
        self.unanswered: list[Choice] = []

    def given(self, argument: str) -> bool:
        """Whether an answer was given."""
        return argument in self._given

    def ask(self, choice: Choice) -> Any:
        """Return the given answer, or note the question and return the likely answer.

        Parameters
        ----------
        choice : Choice

        Raises
        ------
        Refusal
            If the answer given is none of the options.
        """
        if choice.argument not in self._given:
            self.unanswered.append(choice)
            return choice.likely
        return self._take(choice.argument, () if choice.any_number else choice.options)

    def option(self, argument: str, default: Any, options: tuple[tuple[object, str], ...] = YES_NO) -> Any:
        """Return the given answer or `default`; for what need not be asked but may be said."""
        return self._take(argument, options) if argument in self._given else default

    def unused(self) -> list[str]:
        """Arguments given that the file had no use for."""
        return sorted(set(self._given) - set(self.answers))

    def _take(self, argument: str, options: tuple[tuple[object, str], ...]) -> Any:
        value = self._given[argument]
        answer = _positive(value) if not options else _match(value, [option for option, _ in options])
        if answer is None:
            allowed = "a positive number" if not options else _list(options)
            raise Refusal(f"{argument}={value!r:.60} does not fit this file; it should be {allowed}")
        self.answers[argument] = answer
        return answer


def _match(value: Any, options: list[Any]) -> Any:
    """Return the option equal to `value`, also where it came as text ("2", "true")."""
    text = str(value).strip().lower()
    same_kind = [o for o in options if isinstance(o, bool) == isinstance(value, bool) and o == value]
    return next(iter(same_kind), next((o for o in options if str(o).lower() == text), None))


def _positive(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if 0 < number < float("inf") else None


def _list(options: tuple[tuple[object, str], ...]) -> str:
    values = [str(option) for option, _ in options]
    return f"{values[0]} to {values[-1]}" if len(values) > 4 else " or ".join(values)
