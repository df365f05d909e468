"""What a file holds instead of a single ReLU map: refused with the reason, and the key that tells."""

from __future__ import annotations

import re

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.translation import mark, tr

_ALONE = mark("open a file with the recurrent network alone")
_MIXTURE = mark("is part of a mixture of networks (as in DynaMix), which is not a single ReLU map")
#: So the training codes name the settings they keep beside a model.
_SETTINGS = ("args.json", "config.json", "params.json", "hypers.pkl")
_GATES = re.compile(r"(^|\.)(gating_network|gating|gate|router)\.")
_EXPERTS = re.compile(r"(^|\.)(batched_experts|experts)\.")
#: Names of models in continuous time, in the settings of the training codes.
_CONTINUOUS = re.compile(
    r"cont[A-Z_-].*|[Cc]ontinuous.*|c(PL|AL)RNN|(Neural|Latent|N|G)?[ _-]?ODE\w*|\w*[_-](ode|ODE)"
)
#: Parts of names that tell what else a file is: the reason, and what to do.
_TELLING = (
    ((".parametrizations.",), mark("is stored as a parametrisation"),
     mark("undo it with torch.nn.utils.parametrize."
     "remove_parametrizations(module, name) and save the state dict again")),
    (("_hh_l0_g.", "_hh_l0_v.", ".weight_g.", ".weight_orig."),
     mark("is stored by a normalisation of weights"),
     mark("undo it (remove_weight_norm or remove_spectral_norm of torch.nn.utils)"
     " and save the state dict again")),
    (("gating", "expert", "mixture"), _MIXTURE, _ALONE),
    (("self_attn", "attention", "attn", "transformer"), mark("is part of a transformer, not a"
     " ReLU recurrent network"), _ALONE),
    (("odefunc", "ode_func", "odeint", "neural_ode", "node.", "vector_field", "func.net"),
     mark("is part of a neural ODE, which runs in continuous time and is not a ReLU map"), _ALONE),
    (("in_proj", "x_proj", "a_log", "ssm", "lambda_re"),
     mark("is part of a state-space model, not a ReLU map"), _ALONE),
    (("running_mean", "conv"),
     mark("belongs to convolutional layers, which are not a recurrent network"), _ALONE),
)  # fmt: skip


def refuse_others(raw: RawModel) -> None:
    """Refuse files whose arrays have the names of a family but are not a single ReLU map.

    Raises
    ------
    Refusal
        If it is a mixture of networks, or its settings say that it runs in continuous time.
    """
    gate = next((key for key in raw.arrays if _GATES.search(key)), "")
    if gate and any(_EXPERTS.search(key) for key in raw.arrays):
        raise Refusal(
            tr("the array {gate:.80} {mixture}; its experts can be opened if they are saved apart").format(
                gate=gate, mixture=tr(_MIXTURE)
            )
        )
    for name in ("model", "latent_model", "model_type"):
        said = raw.settings.get(name)
        if isinstance(said, str) and _CONTINUOUS.fullmatch(said):
            evidence = raw.says(name, f"{name} = {said:.40}")
            raise Refusal(
                tr(
                    "{evidence}, a model in continuous time, whose parameters are not those of a ReLU "
                    "map from one step to the next; open one trained in discrete time"
                ).format(evidence=evidence)
            )


def explain(raw: RawModel) -> None:
    """Refuse with the reason where the names of the arrays tell what the file is instead.

    Raises
    ------
    Refusal
    """
    for hints, reason, advice in _TELLING:
        for key in raw.arrays:
            if any(hint in f".{key.lower()}." for hint in hints):
                raise Refusal(
                    tr("the array {key:.80} {reason}; {advice}").format(
                        key=key, reason=tr(reason), advice=tr(advice)
                    )
                )
    if raw.path.name in _SETTINGS:
        raise Refusal(
            tr("it holds the settings of a training run, not its model; open the model file beside it")
        )
