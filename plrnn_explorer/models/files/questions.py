"""What a file leaves open: the answers the user gave, and the questions still to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.translation import mark, tr

YES_NO = ((True, mark("Yes")), (False, mark("No")))
#: Arguments `load_model` takes besides the path.
ARGUMENTS = frozenset(
    {
        "P",
        "clipped",
        "mean_centred",
        "slope",
        "file",
        "index",
        "part",
        "dt",
        "tau",
        "thresholds",
        "swapped",
        "reversed_axes",
        "activation",
    }
)

#: What is not asked, because files of a kind are alike in it, but may be overruled.
_USUAL = {
    "clipped": mark("Are the ReLUs clipped, relu(u + h) − relu(u)?"),
    "mean_centred": mark("Is the mean of the state subtracted inside the ReLU?"),
    "thresholds": mark("Is h inside the ReLU, relu(z − h), as in the PLRNN of 2017?"),
}
_AS_USUAL = mark("files of this kind are alike in this")


@dataclass(frozen=True)
class Asked:
    """One question of a file with the answer that was used.

    Attributes
    ----------
    choice : Choice
        Its likely answer is the one used unless another was given.
    answer : object
    evidence : str
        What the file, its name or a settings file beside it says, where that settles the question;
        "" where it is open.
    given : bool
        Whether the answer was given, which always wins.
    """

    choice: Choice
    answer: Any
    evidence: str = ""
    given: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nobody and nothing has answered it."""
        return not self.evidence and not self.given


class Questions:
    """Answers given for one file; collects the questions it raises, settled ones too.

    A reader asks, takes the likely answer where none was given, and goes on, so that all questions of a
    file come up together.

    Attributes
    ----------
    answers : dict
        The given answers that were used.
    asked : dict of argument to Asked
        All questions in the order they came up.
    notes : list of str
        Sentences for people about what the map leaves out.
    """

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = {name: value for name, value in given.items() if value is not None}
        self.answers: dict[str, Any] = {}
        self.asked: dict[str, Asked] = {}
        self.notes: list[str] = []

    @property
    def unanswered(self) -> list[Choice]:
        """The questions nobody and nothing has answered."""
        return [asked.choice for asked in self.asked.values() if asked.is_open]

    def note(self, sentence: str) -> None:
        """Keep a sentence about what the map leaves out; it is shown beside what was recognised."""
        if sentence not in self.notes:
            self.notes.append(sentence)

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
        return self.settled(choice, "")

    def settled(self, choice: Choice, evidence: str) -> Any:
        """Return the given answer, else the likely one, which the file or what lies beside it says.

        The question is kept, so that the answer can be shown and overruled.

        Parameters
        ----------
        choice : Choice
            Its likely answer is what is said.
        evidence : str
            Who says it, e.g. ``"hypers.txt beside it says mean_centering = True"``.

        Raises
        ------
        Refusal
            If the answer given is none of the options.
        """
        given = self.given(choice.argument)
        answer: Any = choice.likely
        if given:
            answer = self._take(choice.argument, () if choice.any_number else choice.options)
        self.asked[choice.argument] = Asked(choice, answer, evidence, given)
        return answer

    def option(self, argument: str, default: Any, options: tuple[tuple[object, str], ...] = YES_NO) -> Any:
        """Return the given answer or `default`; for what need not be asked but may be said."""
        if argument in _USUAL:
            return self.settled(
                Choice(argument, tr(_USUAL[argument]), options, default, tr(_AS_USUAL)), tr(_AS_USUAL)
            )
        return self._take(argument, options) if argument in self._given else default

    def unused(self) -> list[str]:
        """Arguments given that the file had no use for."""
        return sorted(set(self._given) - set(self.answers))

    def _take(self, argument: str, options: tuple[tuple[object, str], ...]) -> Any:
        value = self._given[argument]
        answer = _positive(value) if not options else _match(value, [option for option, _ in options])
        if answer is None:
            allowed = tr("a positive number") if not options else _list(options)
            raise Refusal(
                tr("{argument}={value!r:.60} does not fit this file; it should be {allowed}").format(
                    argument=argument, value=value, allowed=allowed
                )
            )
        self.answers[argument] = answer
        return answer


def _match(value: Any, options: list[Any]) -> Any:
    """Return the option equal to `value`, also where it came as text ("2", "true", "0" for 0.0)."""
    text = str(value).strip().lower()
    same_kind = [o for o in options if isinstance(o, bool) == isinstance(value, bool) and o == value]
    as_text = [o for o in options if text in {str(o).lower(), f"{o:g}" if isinstance(o, float) else str(o)}]
    return next(iter(same_kind + as_text), None)


def _positive(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if 0 < number < float("inf") else None


def _list(options: tuple[tuple[object, str], ...]) -> str:
    values = [str(option) for option, _ in options]
    return (
        tr("{first} to {last}").format(first=values[0], last=values[-1])
        if len(values) > 4
        else tr(" or ").join(values)
    )
