"""Whether a model is chaotic, how far that is proved, and how long its future can be foreseen."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.lyapunov import LyapunovSpectrum
from plrnn_explorer.export.account.phrase import Phrase, Phrases, compose, listing, sentences
from plrnn_explorer.export.account.words import named_attractor, named_cycle, proof, spreading
from plrnn_explorer.export.statistics import with_error
from plrnn_explorer.export.summary_manifolds import is_transverse
from plrnn_explorer.export.words import count
from plrnn_explorer.study.statistics import measured
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Attractors whose exponents are told.
_TOLD = 3
#: Exponents this small are those of the rounding of a map that neither stretches nor shrinks.
_ROUNDING = 1e-12


def chaos(study: Study) -> Phrases:
    """Chaos by homoclinic points, by measured exponents, or none found."""
    points = by_points(study)
    exponents = _exponents(study)
    if points or exponents:
        return sentences(points, *exponents)
    return _no_sign(study)


def chaotic_sets(study: Study) -> list[int]:
    """Indices of the attractors recognised as chaotic."""
    return [i for i, a in enumerate(study.known_attractors) if a.kind == "chaotic set"]


def homoclinic(study: Study) -> list[tuple[int, HomoclinicPoints]]:
    """The sets of homoclinic points with their indices."""
    found = enumerate(study.connections or ())
    return [(i, c) for i, c in found if c.kind == "homoclinic" and len(c)]


def by_points(study: Study) -> Phrases:
    """What homoclinic points say of chaos; nothing where there are none."""
    found = homoclinic(study)
    if not found:
        return ()
    certified = [(i, c, int(c.certified.sum())) for i, c in found if c.certified.any()]
    if certified:
        return sentences(_proved(study, certified), _need_not_last(study))
    transverse = [(i, c, int(is_transverse(c).sum())) for i, c in found if is_transverse(c).any()]
    if transverse:
        template = tr("The model is probably chaotic: {points} found ({how}).")
        points = _points(
            study, transverse, tr("transverse homoclinic point"), tr("transverse homoclinic points")
        )
        were = tr("was") if sum(n for _, _, n in transverse) == 1 else tr("were")
        return sentences(
            compose(template, points=(*points, Phrase(f" {were}")), how=proof("not certified")),
            _need_not_last(study),
        )
    total = sum(len(c) for _, c in found)
    return compose(
        tr("Whether the model is chaotic is {word}: {points}, none clearly transverse."),
        word=Phrase(tr("undecided"), "", "open"),
        points=Phrase(
            count(total, tr("homoclinic point was found"), tr("homoclinic points were found")),
            "stage:connections",
        ),
    )


def _proved(study: Study, certified: list[tuple[int, HomoclinicPoints, int]]) -> Phrases:
    one = sum(n for _, _, n in certified) == 1
    points = _points(study, certified, tr("certified homoclinic point"), tr("certified homoclinic points"))
    template = tr("The model is chaotic: {points} {prove} it.")
    return compose(template, points=points, prove=Phrase(tr("proves") if one else tr("prove"), "", "proved"))


def _points(study: Study, sets: list[tuple[int, HomoclinicPoints, int]], one: str, many: str) -> Phrases:
    """Numbers of points by saddle: "5 certified homoclinic points of saddle 1 and 3 of saddle 2"."""
    parts = []
    for position, (i, found, n) in enumerate(sets[:_TOLD]):
        words = count(n, one, many) if position == 0 else str(n)
        object_id = f"connection:{i}"
        parts.append(
            compose(
                tr("{points} of {saddle}"),
                points=Phrase(words, object_id, "value"),
                saddle=named_cycle(study, found.source),
            )
        )
    if len(sets) > _TOLD:
        rest = sum(n for _, _, n in sets[_TOLD:])
        parts.append((Phrase(tr("{n} of others").format(n=rest), "stage:connections"),))
    return listing(parts)


def _need_not_last(study: Study) -> Phrases:
    """Chaos near a saddle need not attract: what the search for attractors says of it."""
    if study.attractors is None and study.basins is None:
        return ()
    if chaotic_sets(study):
        return ()
    if study.known_attractors:
        text = tr("It need not last: orbits may be irregular for a while and still settle in a state above.")
        return (Phrase(text),)
    return (Phrase(tr("No chaotic set was seen to attract orbits: they may be irregular only for a while.")),)


def positive(study: Study) -> str:
    """What has a largest Lyapunov exponent above zero by more than its error: its id, "" if nothing has."""
    for key, found in measured(study).items():
        if found.spectrum.orbits and found.spectrum.sign > 0:
            return "stage:statistics" if key == "typical" else key
    return ""


def _exponents(study: Study) -> list[Phrases]:
    """How fast small differences grow on each attractor that is no cycle."""
    told = []
    known = measured(study)
    for i, attractor in enumerate(study.known_attractors):
        found = known.get(f"attractor:{i}")
        spectrum = found.spectrum if found is not None else attractor.spectrum
        if attractor.cycle is None and spectrum is not None:
            told.append(_exponent(named_attractor(study, i), spectrum))
    if "typical" in known:
        told.append(_exponent(Phrase(tr("a typical orbit"), "stage:statistics"), known["typical"].spectrum))
    return [t for t in told if t][:_TOLD]


def _exponent(name: Phrase, spectrum: LyapunovSpectrum) -> Phrases:
    if not spectrum.orbits or not np.isfinite(spectrum.exponents[0]):
        return ()
    largest, error = float(spectrum.exponents[0]), float(spectrum.standard_error[0])
    written = "0" if abs(largest) < _ROUNDING else with_error(largest, error)
    value = Phrase(written, name.target, "value")
    if spectrum.sign > 0:
        template = tr(
            "On {state} {growth}, so its future can be foreseen only for a while (largest Lyapunov exponent"
            " {value} per step; {how})."
        )
        growth = Phrase(spreading(largest), name.target, "words")
        return compose(template, state=name, growth=growth, value=value, how=proof("measured"))
    if spectrum.sign == 0:
        template = tr(
            "On {state} small differences neither grow nor fade in the long run (largest Lyapunov exponent"
            " {value} per step, zero within its error; {how})."
        )
    else:
        template = tr(
            "On {state} small differences fade (largest Lyapunov exponent {value} per step; {how})."
        )
    return compose(template, state=name, value=value, how=proof("measured"))


def _no_sign(study: Study) -> Phrases:
    """No chaos: say what was searched, which proves nothing."""
    searched = []
    if study.connections is not None and study.manifolds:
        searched.append(Phrase(tr("the crossings of the manifolds traced"), "stage:connections"))
    if study.attractors is not None:
        n = count(study.attractors.n_starts, tr("orbit"), tr("orbits"))
        searched.append(Phrase(tr("{orbits} followed until they settled").format(orbits=n), "stage:basins"))
    if study.attractors is None and study.basins is None:
        return ()  # no orbit has been followed yet: a chaotic attractor would not have shown
    if not searched:
        return ()
    return compose(
        tr("No sign of chaos was found ({how}: {places})."), how=proof("searched"), places=listing(searched)
    )
