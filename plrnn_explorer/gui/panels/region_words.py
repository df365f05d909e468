"""What the regions panel says: where a network comes from, what it leaves out, what its words allow."""

from __future__ import annotations

from plrnn_explorer.dynamics.entropy import topological_entropy
from plrnn_explorer.dynamics.region_network import RegionNetwork, unseen_words
from plrnn_explorer.dynamics.symbols import Symbols
from plrnn_explorer.export.statistics import code_text, with_error
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.models.map import Bools
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.regions import ALL_ATTRACTORS, ALL_ORBITS, NetworkSource, drawn_points
from plrnn_explorer.study.statistics import measured
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Longest code written out.
_LONGEST = 24
#: Among more regions nearly all pairs are never seen: their number says nothing.
_FEW = 100


def source_name(study: Study, source: NetworkSource) -> str:
    """Name of a source for the list."""
    if source.key == ALL_ATTRACTORS:
        return tr("All attractors")
    if source.key == ALL_ORBITS:
        return tr("All orbits drawn")
    if source.key == "typical":
        return tr("A typical orbit")
    name = names_of(study).of(source.key)
    return tr("{name}, as drawn").format(name=name) if source.how == "drawn" else name


def network_words(study: Study, source: NetworkSource, whole: RegionNetwork, shown: RegionNetwork) -> str:
    """How many regions and transitions there are, from how many steps, and what is left out."""
    regions = fmt.plural(len(whole), tr("region"), tr("regions"))
    steps = fmt.plural(len(whole.sources), tr("transition"), tr("transitions"))
    text = f"{regions}, {steps}"
    known = measured(study).get(source.key) if source.how == "measured" else None
    if known is not None:
        n = fmt.count(known.symbols.steps * known.symbols.orbits)
        text += " · " + tr("from {n} steps").format(n=n)
    elif source.how == "drawn":
        text += " · " + tr("from {n} points drawn").format(n=fmt.count(drawn_points(study, source)))
    elif source.how == "exact":
        text += " · " + tr("its itinerary, exact")
    if shown.units:
        groups = tr("{n} groups that agree in {k} of {total} units").format(
            n=len(shown), k=len(shown.units), total=whole.codes.shape[1]
        )
        text += ". " + tr("Shown as {groups}").format(groups=groups)
    if shown.omitted:
        share = fmt.percent(shown.omitted_share)
        text += ". " + tr("And {n} more, {share} of the time").format(n=fmt.count(shown.omitted), share=share)
    return text


def symbol_lines(study: Study, source: NetworkSource) -> list[str]:
    """What the words of regions say: words never seen, and entropies, each with what it rests on."""
    known = measured(study).get(source.key) if source.how == "measured" else None
    lines = []
    if known is not None and 1 < known.symbols.n_regions <= _FEW:
        lines.append(_unseen_line(known.symbols))
    if known is not None and known.symbols.n_regions > 1:
        lines += _entropy_lines(known.symbols)
    if known is not None and known.symbols.note:
        lines.append(known.symbols.note)
    if study.cycles is not None and source.how == "measured":
        found = topological_entropy(study.cycles)
        if found.value > 0:
            value = with_error(found.value, found.error)
            lines.append(
                tr("From the growth of the number of cycles: {value} (an estimate)").format(value=value)
            )
    return [line for line in lines if line]


def _unseen_line(symbols: Symbols) -> str:
    missing = unseen_words(symbols)
    R = symbols.n_regions
    if missing.numbers[0]:
        text = tr("{n} of {total} pairs of regions were not seen to follow each other").format(
            n=fmt.count(missing.numbers[0]), total=fmt.count(R * R)
        )
    else:
        text = tr("All {total} pairs of regions follow each other").format(total=fmt.count(R * R))
    if len(missing.numbers) > 1 and missing.numbers[1]:
        text += "; " + tr("{n} further words of three were not seen").format(n=fmt.count(missing.numbers[1]))
    if missing.examples:
        words = ", ".join("→".join(str(i + 1) for i in word) for word in missing.examples)
        text += f" ({words}{', …' if sum(missing.numbers) > len(missing.examples) else ''})"
    return text


def _entropy_lines(symbols: Symbols) -> list[str]:
    lines = []
    if symbols.topological_entropy_bound >= 0:
        bound = fmt.number(symbols.topological_entropy_bound)
        lines.append(tr("Topological entropy of the words seen ≤ {bound} nats per step").format(bound=bound))
    if symbols.entropy_length > 0:
        rate = with_error(symbols.entropy_rate, symbols.entropy_rate_error)
        lines.append(
            tr("Entropy rate ≤ {rate} nats per step, from words of {n}").format(
                rate=rate, n=symbols.entropy_length
            )
        )
    return lines


def code_words(code: Bools) -> str:
    """A region's code for a tip: bits where they are few, else how many units are active."""
    text = code_text(code)
    active = tr("{n} of {total} units active").format(n=int(code.sum()), total=len(code))
    return tr("code {code}").format(code=text) if len(text) <= _LONGEST else active


def itinerary_words(network: RegionNetwork, codes: Bools) -> str:
    """An itinerary as numbers of the network's regions: "1 → 3 → 3"; a region not in it is a dash."""
    ranks = [network.rank(code) for code in codes[:13]]
    words = [str(rank + 1) if rank >= 0 else "–" for rank in ranks[:12]]
    return " → ".join(words + ["…"] * (len(ranks) > 12))
