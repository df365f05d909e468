"""Which nonlinearity the units of a network have, where its parameters do not tell."""

from __future__ import annotations

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.translation import mark, tr

_KEYS = ("nonlinearity", "activation")


def need_relu(raw: RawModel, questions: Questions, reason: str, setting: str = "") -> None:
    """Ask for the nonlinearity unless the settings say it; refuse any but ReLU.

    Parameters
    ----------
    raw : RawModel
    questions : Questions
    reason : str
        Why ReLU is the likely answer.
    setting : str
        Key of the setting that says it; "nonlinearity" or "activation" when not given.

    Raises
    ------
    Refusal
        If the units are not ReLU.
    """
    keys = (setting,) if setting else _KEYS
    key = next((k for k in keys if isinstance(raw.settings.get(k), str)), "")
    options = (("relu", "ReLU"), ("tanh", mark("tanh or another (cannot be opened)")))
    question, evidence, likely = tr("Which nonlinearity has the network?"), "", "relu"
    if key:
        likely = str(raw.settings[key]).lower().rpartition(".")[2]
        evidence = reason = raw.says(key, f"{key} = {likely:.40}")
    else:
        question += tr(" The file does not say.")
    choice = Choice("activation", question, options, likely, reason, customary=not key)
    answer = questions.settled(choice, evidence)
    if answer != "relu":
        raise Refusal(
            tr("its units are {answer!r:.40}, not ReLU; open a network trained with ReLU").format(
                answer=answer
            )
        )
