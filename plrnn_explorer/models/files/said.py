"""What a struct's name, or the entry "model" of a settings file beside the model, says about its units."""

from __future__ import annotations

from plrnn_explorer.models.files.raw import RawModel

#: Model names of the Julia training codes: are the ReLUs clipped, is the state mean-centred inside them?
_CLIPPED = {
    **{"shallowPLRNN": False, "nltPLRNN": False, "clippedShallowPLRNN": True},
    **{"dendPLRNN": False, "clippedDendPLRNN": True},
    **{"shallow-PLRNN": False, "clipped-shallow-PLRNN": True},
    **{"shPLRNN": False, "clipped-shPLRNN": True},
}
_MEAN_CENTRED = {"PLRNN": False, "mcPLRNN": True}
#: Families in which a constant input stands inside the ReLU.
_INPUT_INSIDE = frozenset(["nltPLRNN"])


def model_name(raw: RawModel, prefix: str) -> tuple[str, str]:
    """Return the model's name by its training code, e.g. ``"clippedShallowPLRNN"``, and the evidence."""
    for key in (prefix + "model", "latent_model", "model"):
        name = raw.settings.get(key)
        if isinstance(name, str):
            return name, raw.says(key, f"{key} = {name:.40}")
    return "", ""


def said_clipped(raw: RawModel, prefix: str) -> tuple[bool | None, str]:
    """Return whether the ReLUs are clipped, and the evidence; None where nothing says it."""
    name, evidence = model_name(raw, prefix)
    return (_CLIPPED[name], evidence) if name in _CLIPPED else (None, "")


def said_mean_centred(raw: RawModel, prefix: str) -> tuple[bool | None, str]:
    """Return whether the state is mean-centred, and the evidence; None where nothing says it."""
    name, evidence = model_name(raw, prefix)
    return (_MEAN_CENTRED[name], evidence) if name in _MEAN_CENTRED else (None, "")


def input_is_inside(raw: RawModel, prefix: str) -> bool:
    """Return whether a constant input of this model stands inside the ReLU."""
    return model_name(raw, prefix)[0] in _INPUT_INSIDE
