"""Parameters under their usual names in another spelling: ``w1``, ``H_1`` or ``W_2`` for W1, h1, W2."""

from __future__ import annotations

from dataclasses import replace

from plrnn_explorer.models.files.raw import RawArray, RawModel

#: Families whose names stay different from each other whatever the case; h and H of a dendritic PLRNN do not.
_FAMILIES = (("A", "W1", "W2", "h1", "h2"), ("A", "W", "h"))


def usual_names(raw: RawModel) -> RawModel | None:
    """Return the file with its parameters under their usual names; None where that is not certain.

    Nothing is renamed unless all parameters of a family are found, each once.
    """
    scopes: dict[str, dict[str, list[str]]] = {}
    for key in raw.arrays:
        prefix, dot, name = key.rpartition(".")
        scopes.setdefault(prefix + dot, {}).setdefault(_folded(name), []).append(key)
    for names in _FAMILIES:
        renamed: dict[str, RawArray] = {}
        for prefix, found in scopes.items():
            keys = [found.get(name.lower(), []) for name in names]
            if all(len(same) == 1 for same in keys):
                renamed |= {prefix + name: raw.arrays[same[0]] for name, same in zip(names, keys)}
        if renamed and not renamed.keys() <= raw.arrays.keys():
            return replace(raw, arrays=dict(raw.arrays) | renamed)
    return None


def _folded(name: str) -> str:
    return name.replace("_", "").lower()
