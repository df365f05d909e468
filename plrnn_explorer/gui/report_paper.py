"""The text of a report on paper, in the part of HTML that Qt's text engine knows."""

from __future__ import annotations

from html import escape

from plrnn_explorer.export.account.phrase import Phrases
from plrnn_explorer.export.document.parts import Block, Picture, Report, Section, Table, Text
from plrnn_explorer.export.look import LIGHT

#: Dots per inch of the layout, and dots per mm.
DPI = 96
MM = DPI / 25.4
#: Width of a letter in a table, of the gap beside it, and of a column of long texts at least, in dots.
_LETTER, _GAP, _NARROWEST = 6.0, 10.0, 110.0
_NEW_PAGE = "page-break-before: always"

STYLE = f"""
body {{ color: {LIGHT.ink}; }}
h1 {{ font-size: 22px; font-weight: 600; margin-top: 0px; margin-bottom: 2px; }}
h2 {{ font-size: 17px; font-weight: 600; margin-top: 22px; margin-bottom: 6px; }}
h3 {{ font-size: 12px; font-weight: 600; margin-top: 10px; margin-bottom: 1px; color: {LIGHT.muted}; }}
p {{ margin-top: 0px; margin-bottom: 7px; line-height: 130%; }}
.dim {{ color: {LIGHT.muted}; font-size: 11px; }}
.open {{ color: {LIGHT.muted}; font-size: 11px; }}
.proved {{ font-size: 11px; }}
.lead {{ font-size: 15px; }}
.value {{ font-weight: 600; }}
th, td {{ font-size: 10px; }}
th {{ color: {LIGHT.muted}; font-weight: 600; }}
pre {{ font-size: 9px; }}
"""


def html_on_paper(report: Report, pages: list[int], broken: frozenset[str], width: float) -> str:
    body = "".join(_section(section, broken, width) for section in report.sections)
    rows = "".join(
        f'<tr><td style="font-size:12px">{escape(section.title)}</td>'
        f'<td align="right" style="font-size:12px">{page or ""}</td></tr>'
        for section, page in zip(report.sections, pages)
    )
    contents = f'<table width="60%" cellpadding="2" cellspacing="0">{rows}</table>'
    return (
        f'<body><h1>{escape(report.title)}</h1><p class="dim">{escape(report.subtitle)}</p>'
        f"{contents}{body}</body>"
    )


def _section(section: Section, broken: frozenset[str], width: float) -> str:
    blocks = "".join(_block(block, broken, width) for block in section.blocks)
    style = f' style="{_NEW_PAGE}"' if section.anchor in broken else ""
    return f"<h2{style}>{escape(section.title)}</h2>{blocks}"


def _block(block: Block, broken: frozenset[str], width: float) -> str:
    if isinstance(block, Text):
        return _text(block)
    if isinstance(block, Table):
        return _table(block, broken, width)
    if isinstance(block, Picture):
        return _picture(block, picture_name(block) in broken, width)
    caption = f'<p class="dim">{escape(block.caption)}</p>' if block.caption else ""
    return f'{caption}<pre style="white-space: pre-wrap">{escape(block.text)}</pre>'


def _picture(picture: Picture, new_page: bool, width: float) -> str:
    wide = min(width, picture.width_mm * MM)
    high = wide * picture.height_mm / picture.width_mm
    style = f"line-height: 100%; {_NEW_PAGE if new_page else ''}"
    return (
        f'<p style="{style}"><img src="{picture.name}" width="{wide:.0f}" height="{high:.0f}"><br>'
        f'<span class="dim">{escape(picture.caption)}</span></p>'
    )


def _text(text: Text) -> str:
    words = _phrases(text.phrases)
    if text.kind == "topic":
        return f"<h3>{words}</h3>"
    if text.kind == "item":
        return f'<p style="margin-left: 12px; text-indent: -12px">•&nbsp; {words}</p>'
    return f'<p class="{text.kind}">{words}</p>' if text.kind else f"<p>{words}</p>"


def _phrases(phrases: Phrases) -> str:
    return "".join(
        f'<span class="{phrase.role}">{escape(phrase.text)}</span>' if phrase.role else escape(phrase.text)
        for phrase in phrases
    )


def picture_name(picture: Picture) -> str:
    """Name by which a picture begins a page."""
    return f"picture-{picture.name}"


def row_name(table: Table, row: int) -> str:
    """Name by which a row of a table begins a page."""
    return f"row-{id(table)}-{row}"


def table_parts(report: Report, broken: frozenset[str]) -> list[tuple[Table, int]]:
    """Parts into which tables are broken, with their first rows, in the order of the text."""
    tables = [block for section in report.sections for block in section.blocks if isinstance(block, Table)]
    return [(table, first) for table in tables for first in _firsts(table, broken)]


def _firsts(table: Table, broken: frozenset[str]) -> list[int]:
    return [0, *(i for i in range(1, len(table.rows)) if row_name(table, i) in broken)]


def _table(table: Table, broken: frozenset[str], width: float) -> str:
    """A table, in parts where a page begins with one of its rows."""
    kept, firsts = _unbroken(table, width), _firsts(table, broken)
    cells = (f"<th{_side(table, i)}{_gap(table, i)}>{escape(h)}</th>" for i, h in enumerate(table.head))
    head = f"<thead><tr>{''.join(cells)}</tr></thead>"
    parts = [f'<p class="dim">{escape(table.caption)}</p>']
    for first, end in zip(firsts, [*firsts[1:], len(table.rows)]):
        rows = "".join(f"<tr>{''.join(_cells(table, row, kept))}</tr>" for row in table.rows[first:end])
        style = f"border-collapse: collapse; margin-bottom: 10px; {_NEW_PAGE if first else ''}"
        parts.append(
            f'<table width="100%" cellpadding="3" cellspacing="0" style="{style}">{head}{rows}</table>'
        )
    return "".join(parts)


def _longest(table: Table) -> list[int]:
    """Letters of the longest text of each column; a heading may break between its words."""
    heads = [max(len(head) // 2, *(len(word) + 1 for word in head.split() or [""])) for head in table.head]
    return [max([heads[i], *(len(row[i]) for row in table.rows)]) for i in range(len(heads))]


def _cells(table: Table, row: tuple[str, ...], kept: frozenset[int]) -> list[str]:
    rule = f"border-bottom: 0.5px solid {LIGHT.hairline}"
    whole, gap = "; white-space: nowrap", "; padding-right: 10px"
    return [
        f'<td{_side(table, i)} style="{rule}{gap if i in table.numeric else ""}'
        f'{whole if i in kept else ""}">{_breakable(value)}</td>'
        for i, value in enumerate(row)
    ]


def _unbroken(table: Table, width: float) -> frozenset[int]:
    """Columns that stay on one line: the short ones, as long as the others keep their share of the page."""
    longest = _longest(table)
    room, kept = width, set()
    for n, i in enumerate(sorted(range(len(longest)), key=longest.__getitem__)):
        needed = longest[i] * _LETTER + _GAP
        if needed + (len(longest) - n - 1) * _NARROWEST > room:
            break
        kept.add(i)
        room -= needed
    return frozenset(kept)


def _side(table: Table, column: int) -> str:
    return ' align="right"' if column in table.numeric else ' align="left"'


def _gap(table: Table, column: int) -> str:
    """Room between a number and what stands on its right."""
    return ' style="padding-right: 10px"' if column in table.numeric else ""


def _breakable(text: str) -> str:
    """Let long words, such as fingerprints, break anywhere: a table must not leave its page."""
    words = [
        "\u200b".join(word[i : i + 8] for i in range(0, len(word), 8)) if len(word) > 24 else word
        for word in text.split(" ")
    ]
    return escape(" ".join(words))
