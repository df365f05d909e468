"""From named arrays to a network family: by names, counts and shapes, never by a type the file names."""

from __future__ import annotations

import re
from collections.abc import Callable

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files import recognise_modules as modules
from plrnn_explorer.models.files import recognise_plain as plain
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.recognise_keras import simple_rnn
from plrnn_explorer.models.files.spelling import usual_names
from plrnn_explorer.models.files.stacks import ask_index
from plrnn_explorer.models.map import PiecewiseLinearMap

Build = Callable[[RawModel, str, Questions], PiecewiseLinearMap]

#: Names that must be there together, in order of how much they tell, and who builds the map from them.
_FAMILIES: tuple[tuple[tuple[str, ...], Build], ...] = (
    (("A", "W1", "W2", "h1", "h2"), plain.shallow),
    (("AW", "h", "thetas", "alphas"), modules.dendritic),
    (("n", "m", "h", "AW"), modules.low_rank_inferred),
    (("n", "m", "h", "decay_param"), modules.low_rank_inferred),
    (("n", "m", "h", "decay"), modules.low_rank_inferred),
    (("n", "m", "b_rec"), modules.low_rank_task),
    (("diag.A_diag", "off_diag.W", "bias", "phi.alpha", "phi.H"), modules.pyro_dendritic),
    (("weight_hh_l0",), modules.torch_rnn),
    (("recurrent_kernel",), simple_rnn),
    (("A", "W", "h", "alpha", "H"), plain.dendritic),
    (("A", "W_bases", "h", "H"), plain.fully_connected_dendritic),
    (("A", "W", "h"), plain.plain),
    (("AW", "h"), modules.vanilla),
)


def recognise(raw: RawModel, questions: Questions) -> PiecewiseLinearMap:
    """Build the map from the arrays of a file.

    Raises
    ------
    Refusal
        If the names fit no family, or a shape, a value or an answer does not fit.
    """
    for names, build in _FAMILIES:
        prefixes = raw.prefixes(*names)
        if prefixes:
            return build(raw, _part(prefixes, questions), questions)
    spelled = usual_names(raw)
    if spelled is not None:
        return recognise(spelled, questions)
    _explain(raw)
    found = ", ".join(sorted(raw.arrays)[:8]) or "no arrays of numbers"
    more = ", …" if len(raw.arrays) > 8 else ""
    raise Refusal(
        f"its arrays fit no network family known here (found: {found:.200}{more}); "
        "expected names such as A, W, h or A, W1, W2, h1, h2"
    )


def _part(prefixes: tuple[str, ...], questions: Questions) -> str:
    """Choose between several networks in one file, by name and, in a list of them, by index."""
    lists: dict[str, list[str]] = {}
    for prefix in prefixes:
        found = _IN_LIST.fullmatch(prefix)
        lists.setdefault(f"{found[1]}{found[3]}" if found else prefix, []).append(prefix)
    name = _named(tuple(lists), questions)
    several = sorted(lists[name], key=_place)
    return several[ask_index(len(several), questions)] if len(several) > 1 else several[0]


#: Prefix of the parameters of one model of a list: "runs[3]." or "runs[3].latent_step.".
_IN_LIST = re.compile(r"(.*?)\[(\d+)\](.*)")


def _place(prefix: str) -> int:
    found = _IN_LIST.fullmatch(prefix)
    return int(found[2]) if found else 0


def _named(names: tuple[str, ...], questions: Questions) -> str:
    if len(names) == 1:
        return names[0]
    options = tuple((name.rstrip("."), name.rstrip(".") or "(top)") for name in names)
    choice = Choice(
        "part", "The file holds several networks: which one?", options, options[0][0], "it comes first"
    )
    chosen = str(questions.ask(choice))
    return f"{chosen}." if chosen else ""


def _explain(raw: RawModel) -> None:
    """Refuse with the reason where the arrays tell what the file is instead."""
    words = " ".join(raw.arrays).lower()
    reasons: dict[tuple[str, ...], str] = {
        ("gating", "expert", "mixture"): "a mixture of networks (as in DynaMix) is not a single ReLU map",
        ("self_attn", "attention", "transformer"): "a transformer is not a ReLU recurrent network",
        ("odefunc", "ode_func"): "a neural ODE runs in continuous time and is not a ReLU map",
        ("running_mean", "conv"): "convolutional layers are not a recurrent network",
    }
    for hints, reason in reasons.items():
        if any(hint in words for hint in hints):
            raise Refusal(f"{reason}; open a file with the recurrent network alone")
