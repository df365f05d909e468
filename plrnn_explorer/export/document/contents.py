"""The contents of a report, gathered step by step: drawing the figures takes a while."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.export.account import Account, account_of
from plrnn_explorer.export.account.phrase import Phrase
from plrnn_explorer.export.certificates import certificates_text
from plrnn_explorer.export.document import model_part, tables
from plrnn_explorer.export.document.parts import Block, Code, Picture, Report, Section, Table, Text
from plrnn_explorer.export.document.pictures import pictures
from plrnn_explorer.export.options import PANELS
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.version import program
from plrnn_explorer.translation import mark, tr

#: Characters of certificates that a report shows.
_LONGEST_PROOF = 6000
#: Section that shows what a kind of object or a stage is about, where it has no row of its own.
_HOME = {
    "cycle": "cycles", "manifold": "manifolds", "surface": "manifolds", "slice": "manifolds",
    "connection": "homoclinic", "attractor": "basins", "stage:cycles": "cycles",
    "stage:manifolds": "manifolds", "stage:connections": "homoclinic", "stage:basins": "basins",
    "stage:statistics": "exponents", "stage:invertibility": "details", "stage:input": "model",
}  # fmt: skip
#: Headings of the paragraphs of the account.
TOPICS = {
    "states": mark("The states it can settle in"),
    "shares": mark("From where it gets there"),
    "borders": mark("What separates them"),
    "chaos": mark("Is it chaotic?"),
    "proof": mark("How far this is proved"),
    "judgement": mark("How far to trust it beside the data"),
    "bifurcations": mark("Bifurcations"),
    "about": mark("Note"),
}


def report_steps(study: Study, today: date | None = None, paper: bool = False) -> Steps[Report | None]:
    """Gather a report as a long computation; partial results are None.

    Parameters
    ----------
    study : Study
    today : date, optional
        Written below the title; by default that of the computer.
    paper : bool
        Draw the figures for paper only, not for dark and light screens.
    """
    account = account_of(study)
    yield Progress(None, 0.05, tr("Writing the account"))
    drawn: list[Picture] = []
    for picture in pictures(study, paper):
        drawn.append(picture)
        yield Progress(None, 0.1 + 0.8 * min(1.0, len(drawn) / len(PANELS)), tr("Drawing the figures"))
    yield Progress(_report(study, account, drawn, today or date.today()), 1.0, tr("Report"))


def _report(study: Study, account: Account, drawn: list[Picture], today: date) -> Report:
    name = study.model.name or tr("a model without a name")
    found = [
        Section("account", tr("What the model does"), _account(account)),
        Section("figures", tr("Figures"), tuple(drawn)),
        _of_tables("cycles", tr("Fixed points and cycles"), tables.cycle_table(study)),
        _of_tables("manifolds", tr("Manifolds"), tables.manifold_table(study)),
        _homoclinic(study),
        _of_tables("basins", tr("Basins"), tables.basin_table(study), tables.volume_table(study)),
        _of_tables("exponents", tr("Lyapunov exponents"), tables.exponent_table(study)),
        Section("details", tr("Details"), tuple(Text((Phrase(s),), "item") for s in account.technical)),
        Section("model", tr("The model"), tuple(model_part.model_blocks(study))),
        _of_tables("settings", tr("Settings"), model_part.settings_table(study)),
        Section("reproduce", tr("How to make this again"), tuple(_reproduce(study))),
        Section("references", tr("References"), tuple(model_part.reference_blocks())),
    ]
    sections = _with_one_row_each(section for section in found if section.blocks)
    subtitle = tr("{family}, {M} state variables, {H} ReLU units · {program} · {date}").format(
        family=study.model.family, M=study.model.dimension, H=study.model.n_units, program=program(),
        date=today.isoformat(),
    )  # fmt: skip
    title = tr("What {model} does").format(model=name)
    return Report(title, subtitle, sections, _anchors(sections))


def _account(account: Account) -> tuple[Block, ...]:
    if not account.headline.phrases and not account.paragraphs:
        return (Text((Phrase(tr("Nothing was computed yet: run the analysis first.")),), "note"),)
    blocks: list[Block] = [Text(account.headline.phrases, "lead")] if account.headline.phrases else []
    for paragraph in account.paragraphs:
        heading = Phrase(tr(TOPICS[paragraph.topic]))
        blocks += [Text((heading,), "topic"), Text(paragraph.phrases)]
    return tuple(blocks)


def _of_tables(anchor: str, title: str, *found: Table | None) -> Section:
    return Section(anchor, title, tuple(table for table in found if table is not None))


def _homoclinic(study: Study) -> Section:
    table = tables.connection_table(study)
    blocks: list[Block] = [] if table is None else [table]
    proofs = certificates_text(study)
    if proofs:
        first = proofs[:_LONGEST_PROOF]
        shown = first if len(first) == len(proofs) else first.rsplit("\n", 1)[0] + "\n…"
        caption = tr("Certificates; all of them are exported as certificate.txt.")
        blocks.append(Code(shown, caption))
    return Section("homoclinic", tr("Homoclinic points"), tuple(blocks))


def _reproduce(study: Study) -> list[Block]:
    return model_part.reproduce_blocks(study, model_part.python_lines(study))


def _with_one_row_each(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Only the first row about an object is what links to it lead to."""
    seen: set[str] = set()

    def first(block: Block) -> Block:
        if not isinstance(block, Table):
            return block
        ids = tuple("" if i in seen else i for i in block.ids)
        seen.update(ids)
        return replace(block, ids=ids)

    return tuple(replace(s, blocks=tuple(map(first, s.blocks))) for s in sections)


def _anchors(sections: tuple[Section, ...]) -> dict[str, str]:
    """Where to find each object: its row, else the section about its kind, else the figures."""
    there = {section.anchor for section in sections}
    anchors = {
        kind: home if home in there else "figures" if "figures" in there else "account"
        for kind, home in _HOME.items()
    }
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Table):
                anchors |= {i: row_anchor(i) for i in block.ids if i and i not in anchors}
    return anchors


def row_anchor(object_id: str) -> str:
    """Anchor of an object's row."""
    return object_id.replace(":", "-").replace("/", "-")
