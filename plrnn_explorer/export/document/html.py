"""A report as one HTML file: nothing is fetched from anywhere, dark and light, screen and paper."""

from __future__ import annotations

import base64
from html import escape

from plrnn_explorer.export.account.phrase import Phrases
from plrnn_explorer.export.document.contents import row_anchor
from plrnn_explorer.export.document.parts import Block, Picture, Report, Section, Table, Text
from plrnn_explorer.export.document.style import style_sheet
from plrnn_explorer.study.version import program
from plrnn_explorer.translation import tr

_MIME = {"svg": "image/svg+xml", "png": "image/png"}


def html_of(report: Report, language: str = "en") -> str:
    """Return the whole page as text."""
    title = escape(report.title)
    body = "\n".join(_section(report, section) for section in report.sections)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="{escape(program())}">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n<style>\n{style_sheet()}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#account">{escape(tr("Skip to the account"))}</a>\n'
        f"<header><h1>{title}</h1><p>{escape(report.subtitle)}</p></header>\n"
        f"{_contents(report)}\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _contents(report: Report) -> str:
    items = "".join(
        f'<li><a href="#{section.anchor}">{escape(section.title)}</a></li>' for section in report.sections
    )
    return (
        f'<nav aria-label="{escape(tr("Contents"))}"><h2>{escape(tr("Contents"))}</h2><ol>{items}</ol></nav>'
    )


def _section(report: Report, section: Section) -> str:
    parts, items = [f'<section id="{section.anchor}"><h2>{escape(section.title)}</h2>'], False
    for block in section.blocks:
        is_item = isinstance(block, Text) and block.kind == "item"
        if is_item != items:
            parts.append("<ul>" if is_item else "</ul>")
            items = is_item
        parts.append(_block(report, block))
    return "\n".join([*parts, *(["</ul>"] if items else []), "</section>"])


def _block(report: Report, block: Block) -> str:
    if isinstance(block, Text):
        return _text(report, block)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Picture):
        return _picture(block)
    caption = f"<p>{escape(block.caption)}</p>" if block.caption else ""
    return f'{caption}<pre tabindex="0">{escape(block.text)}</pre>'


def _text(report: Report, text: Text) -> str:
    words = _phrases(report, text.phrases)
    if text.kind == "topic":
        return f"<h3>{words}</h3>"
    if text.kind == "item":
        return f"<li>{words}</li>"
    return f'<p class="{text.kind}">{words}</p>' if text.kind else f"<p>{words}</p>"


def _phrases(report: Report, phrases: Phrases) -> str:
    parts = []
    for phrase in phrases:
        words = escape(phrase.text)
        if phrase.role:
            words = f'<span class="{phrase.role}">{words}</span>'
        anchor = report.anchor(phrase.target) if phrase.target else ""
        parts.append(f'<a href="#{anchor}">{words}</a>' if anchor else words)
    return "".join(parts)


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col"{_side(table, i)}>{escape(h)}</th>' for i, h in enumerate(table.head))
    rows = []
    for i, row in enumerate(table.rows):
        object_id = table.ids[i] if i < len(table.ids) else ""
        anchor = f' id="{row_anchor(object_id)}"' if object_id else ""
        first = f'<th scope="row">{escape(row[0])}</th>'
        cells = "".join(f"<td{_side(table, k)}>{escape(v)}</td>" for k, v in enumerate(row) if k)
        rows.append(f"<tr{anchor}>{first}{cells}</tr>")
    return (
        f'<div class="scroll" tabindex="0"><table><caption>{escape(table.caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def _side(table: Table, column: int) -> str:
    return ' class="number"' if column in table.numeric else ""


def _picture(picture: Picture) -> str:
    mime = _MIME[picture.kind]
    light, dark = (
        f"data:{mime};base64,{base64.b64encode(data).decode('ascii')}"
        for data in (picture.light, picture.dark)
    )
    size = f'width="{3.78 * picture.width_mm:.0f}" height="{3.78 * picture.height_mm:.0f}"'
    return (
        f'<figure id="figure-{picture.name}"><picture>'
        f'<source media="screen and (prefers-color-scheme: dark)" srcset="{dark}">'
        f'<img src="{light}" alt="{escape(picture.alt, quote=True)}" {size}></picture>'
        f"<figcaption>{escape(picture.caption)}</figcaption></figure>"
    )
