"""Answers remembered for the next file of the same kind: offered, never put in place of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from plrnn_explorer.gui import preferences
from plrnn_explorer.models.files.questions import Asked
from plrnn_explorer.models.importing import ImportedFile, Reading
from plrnn_explorer.translation import mark, tr

#: Which of several models was chosen says nothing of the next file.
_OF_ONE_FILE = ("index", "part", "file")
_AS_BEFORE = mark("as for the last file of this kind")


@dataclass
class Memory:
    """What is remembered for one kind of file: its format, family and questions, whatever its name.

    Attributes
    ----------
    kind : str
    remembered : dict
        Answers by argument.
    used : dict
        Those of them that were offered for this file.
    """

    kind: str
    remembered: dict[str, Any]
    used: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, imported: ImportedFile, reading: Reading) -> Memory:
        """Return what is remembered for files like this one."""
        arguments = "+".join(sorted(a.choice.argument for a in reading.asked))
        kind = f"{reading.recognised.format} {reading.recognised.family} {arguments}"
        return cls(kind, preferences.import_answers(kind))

    def fitting(self, asked: tuple[Asked, ...]) -> dict[str, Any]:
        """Return the remembered answers to open questions that fit and that no evidence contradicts."""
        for each in asked:
            choice, name = each.choice, each.choice.argument
            if not each.is_open or name not in self.remembered or name in _OF_ONE_FILE:
                continue
            value = self.remembered[name]
            allowed = choice.any_number or any(
                value == option and type(value) is type(option) for option, _ in choice.options
            )
            if allowed and (choice.customary or value == choice.likely):
                self.used[name] = value
        return dict(self.used)

    def reason(self, asked: Asked) -> str:
        """Why the answer to a question is preselected."""
        name = asked.choice.argument
        if name in self.used:
            return tr(_AS_BEFORE) if asked.answer == self.used[name] else asked.choice.reason
        return asked.choice.reason

    def keep(self, answers: Mapping[str, Any]) -> None:
        """Remember the answers for the next file of this kind."""
        kept = {k: v for k, v in answers.items() if k not in _OF_ONE_FILE}
        if kept:
            preferences.remember_import(self.kind, {**self.remembered, **kept})

    def forget(self) -> tuple[str, ...]:
        """Forget them; returns the arguments that were preselected from them."""
        preferences.forget_import(self.kind)
        names, self.remembered, self.used = tuple(self.used), {}, {}
        return names
