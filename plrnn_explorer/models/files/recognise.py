"""From named arrays to a network family: by names, counts and shapes, never by a type the file names."""

from __future__ import annotations

import re
from collections.abc import Callable

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files import recognise_low_rank as low_rank
from plrnn_explorer.models.files import recognise_modules as modules
from plrnn_explorer.models.files import recognise_plain as plain
from plrnn_explorer.models.files import recognise_pyro as pyro
from plrnn_explorer.models.files import recognise_rnn as rnn
from plrnn_explorer.models.files import recognise_task as task
from plrnn_explorer.models.files.axes import with_axes
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.others import explain, refuse_others
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.recognise_keras import simple_rnn
from plrnn_explorer.models.files.spelling import usual_names
from plrnn_explorer.models.files.stacks import ask_index
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.translation import tr

Build = Callable[[RawModel, str, Questions], PiecewiseLinearMap]

#: Names that must be there together, in order of how much they tell, and who builds the map from them.
_FAMILIES: tuple[tuple[tuple[str, ...], Build], ...] = (
    (("A", "W1", "W2", "h1", "h2"), plain.shallow),
    (("AW", "h", "thetas", "alphas"), modules.dendritic),
    (("A", "W", "h", "thetas", "alphas"), modules.dendritic),
    (("n", "m", "h", "AW"), low_rank.low_rank_inferred),
    (("n", "m", "h", "decay_param"), low_rank.low_rank_inferred),
    (("n", "m", "h", "decay"), low_rank.low_rank_inferred),
    (("W", "h", "decay_param"), low_rank.full_rank_inferred),
    (("n", "m", "b_rec"), task.low_rank_task),
    (("w_rec", "w_inp", "taus_gaus"), task.full_rank_task),
    (("diag.A_diag", "off_diag.W", "bias"), pyro.pyro),
    (("diag.A_diag", f"{pyro.EARLIER}off_diag.W", "bias"), pyro.pyro),
    (("diag.A_diag", f"{pyro.EARLIER}sequential.0.weight", "bias"), pyro.earlier_shallow),
    (("weight_hh_l0",), rnn.torch_rnn),
    (("weight_hh", "weight_ih"), rnn.torch_cell),
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
    refuse_others(raw)
    return _built(with_axes(raw, questions), questions)


def _built(raw: RawModel, questions: Questions) -> PiecewiseLinearMap:
    for names, build in _FAMILIES:
        prefixes = rnn.without_gated(raw, names[0], raw.prefixes(*names))
        if prefixes:
            return build(raw, _part(prefixes, questions), questions)
    spelled = usual_names(raw)
    if spelled is not None:
        return _built(spelled, questions)
    explain(raw)
    found = ", ".join(sorted(raw.arrays)[:8]) or "no arrays of numbers"
    more = ", …" if len(raw.arrays) > 8 else ""
    raise Refusal(
        tr(
            "its arrays fit no network family known here (found: {found:.200}{more}); "
            "expected names such as A, W, h or A, W1, W2, h1, h2"
        ).format(found=found, more=more)
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


#: Words in the names of copies of a network: the best one first, averages last.
_BEST, _COPIES = re.compile(r"best", re.IGNORECASE), re.compile(r"ema|avg|average|swa|shadow|target|last")


def _quality(name: str) -> int:
    return 0 if _BEST.search(name) else 2 if _COPIES.search(name.lower()) else 1


def _named(names: tuple[str, ...], questions: Questions) -> str:
    if len(names) == 1:
        return names[0]
    names = tuple(sorted(names, key=_quality))
    options = tuple((name.rstrip("."), name.rstrip(".") or "(top)") for name in names)
    reason = tr("it comes first") if _quality(names[0]) else tr("its name says that it is the best one")
    choice = Choice("part", tr("The file holds several networks: which one?"), options, options[0][0], reason)
    chosen = str(questions.ask(choice))
    return f"{chosen}." if chosen else ""
