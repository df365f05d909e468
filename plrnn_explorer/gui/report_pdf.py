"""A report on paper: laid out by Qt's text engine, with page numbers and a table of contents."""

from __future__ import annotations

import threading
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextDocument,
)

from plrnn_explorer.export.account.phrase import Phrases
from plrnn_explorer.export.document.parts import Block, Picture, Report, Section, Table, Text
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.look import LIGHT
from plrnn_explorer.study.version import program
from plrnn_explorer.translation import tr

#: Dots per inch of the layout; text and lines are vectors whatever it is, pictures keep all their dots.
_DPI = 96
_MM = _DPI / 25.4
#: Margins of the page and height of the line below the text, in mm.
_MARGIN, _FOOT = 18.0, 9.0
#: A heading lower on the page than this share of it goes to the next page.
_LOWEST = 0.86
#: Width of a letter in a table, and room that a column of long texts must have, in dots.
_LETTER, _NARROWEST = 6.0, 110.0
#: Stands for a picture in Qt's texts.
_PICTURE, _NEW_PAGE = "\ufffc", "page-break-before: always"
_kept: list[QGuiApplication] = []


def print_report(report: Report, path: Path) -> None:
    """Write a report as PDF on A4 pages; works without a display and off the main thread.

    Raises
    ------
    ExportError
        If Qt cannot be started here.
    """
    application()
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setTitle(report.title)
    writer.setCreator(program())
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    page = QSizeF(writer.width(), writer.height() - _FOOT * _MM)
    document = _laid_out(report, page)
    _draw(document, writer, page, report.title)


def application() -> QCoreApplication:
    """The application of Qt, which fonts need; a script or command without one gets one without a display.

    Raises
    ------
    ExportError
        If it would have to be made off the main thread.
    """
    found = QGuiApplication.instance()
    if found is not None:
        return found
    if threading.current_thread() is not threading.main_thread():
        raise ExportError(tr("A PDF can be made in the main thread only when no window is open."))
    _kept.append(QGuiApplication(["plrnn-explorer", "-platform", "offscreen"]))
    return _kept[-1]


def _laid_out(report: Report, page: QSizeF) -> QTextDocument:
    """The document on pages, its contents with the right page numbers."""
    document = QTextDocument()
    document.setDefaultFont(_font())
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_STYLE)
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, Picture):
                image = QImage.fromData(block.light)
                document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(block.name), image)
    pages, broken = [0] * len(report.sections), frozenset[str]()
    for _ in range(len(report.sections) + len(_names(report)) + 2):  # a page begun earlier moves what follows
        document.setHtml(_html(report, pages, broken, page.width()))
        document.setPageSize(page)
        places = _places(document, report)
        found = [int(places[section.anchor][0] / page.height()) + 1 for section in report.sections]
        alone = [
            name
            for name, (top, below) in places.items()
            if name not in broken and _stands_alone(top, below, page.height())
        ]
        if found == pages and not alone:
            break
        pages, broken = found, broken | frozenset(alone[:1])
    return document


def _font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(13)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _names(report: Report) -> list[str]:
    """Anchors of the sections and names of the pictures, in the order of the text."""
    found = []
    for section in report.sections:
        found.append(section.anchor)
        found += [_picture_name(block) for block in section.blocks if isinstance(block, Picture)]
    return found


def _picture_name(picture: Picture) -> str:
    return f"picture-{picture.name}"


def _places(document: QTextDocument, report: Report) -> dict[str, tuple[float, float]]:
    """Where headings and pictures begin, and down to where the page must not end, from the first page's top.

    A heading goes with the beginning of what follows, a picture with its caption.
    """
    layout = document.documentLayout()
    places = []
    for block in _blocks(document):
        here, below = layout.blockBoundingRect(block), layout.blockBoundingRect(block.next())
        if block.text().startswith(_PICTURE):
            places.append((here.top(), here.bottom() - 1))
        elif block.blockFormat().headingLevel() == 2:
            is_picture = block.next().text().startswith(_PICTURE)
            places.append((here.top(), below.bottom() - 1 if is_picture else below.top()))
    return dict(zip(_names(report), places))


def _stands_alone(top: float, below: float, height: float) -> bool:
    """Whether a heading is at the foot of a page, or something is parted from what belongs to it."""
    return top % height > _LOWEST * height or int(top / height) != int(below / height)


def _draw(document: QTextDocument, writer: QPdfWriter, page: QSizeF, title: str) -> None:
    painter = QPainter(writer)
    if not painter.isActive():
        raise OSError(5, "the file could not be opened")
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    total = document.pageCount()
    foot = QFont(document.defaultFont())
    foot.setPixelSize(10)
    for number in range(total):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        document.drawContents(painter, QRectF(0, number * page.height(), page.width(), page.height()))
        painter.restore()
        painter.setFont(foot)
        painter.setPen(QColor(LIGHT.muted))
        line = QRectF(0, page.height(), page.width(), _FOOT * _MM)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, bottom | Qt.AlignmentFlag.AlignLeft, title)
        painter.drawText(line, bottom | Qt.AlignmentFlag.AlignRight, f"{number + 1} / {total}")
    if not painter.end():
        raise OSError(5, "the file could not be finished")


# The text, in the part of HTML that Qt's engine knows ----------------------------------------------

_STYLE = f"""
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


def _html(report: Report, pages: list[int], broken: frozenset[str], width: float) -> str:
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
        return _table(block, width)
    if isinstance(block, Picture):
        return _picture(block, _picture_name(block) in broken, width)
    caption = f'<p class="dim">{escape(block.caption)}</p>' if block.caption else ""
    return f'{caption}<pre style="white-space: pre-wrap">{escape(block.text)}</pre>'


def _picture(picture: Picture, new_page: bool, width: float) -> str:
    wide = min(width, picture.width_mm * _MM)
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


def _table(table: Table, width: float) -> str:
    head = "".join(f"<th{_side(table, i)}>{escape(h)}</th>" for i, h in enumerate(table.head))
    kept = _unbroken(table, width)
    rows = "".join(f"<tr>{''.join(_cells(table, row, kept))}</tr>" for row in table.rows)
    frame = 'width="100%" cellpadding="3" cellspacing="0"'
    style = "border-collapse: collapse; margin-bottom: 10px"
    return (
        f'<p class="dim">{escape(table.caption)}</p>'
        f'<table {frame} style="{style}"><thead><tr>{head}</tr></thead>{rows}</table>'
    )


def _cells(table: Table, row: tuple[str, ...], kept: frozenset[int]) -> list[str]:
    rule = f"border-bottom: 0.5px solid {LIGHT.hairline}"
    whole = "; white-space: nowrap"
    return [
        f'<td{_side(table, i)} style="{rule}{whole if i in kept else ""}">{_breakable(value)}</td>'
        for i, value in enumerate(row)
    ]


def _unbroken(table: Table, width: float) -> frozenset[int]:
    """Columns that stay on one line: the short ones, as long as the others keep their share of the page."""
    columns = range(len(table.head))
    longest = {i: max([len(table.head[i]) // 2, *(len(row[i]) for row in table.rows)]) for i in columns}
    room, kept = width, set()
    for n, i in enumerate(sorted(columns, key=longest.__getitem__)):
        needed = longest[i] * _LETTER + 8
        if needed + (len(longest) - n - 1) * _NARROWEST > room:
            break
        kept.add(i)
        room -= needed
    return frozenset(kept)


def _side(table: Table, column: int) -> str:
    return ' align="right"' if column in table.numeric else ' align="left"'


def _breakable(text: str) -> str:
    """Let long words, such as fingerprints, break anywhere: a table must not leave its page."""
    words = [
        "\u200b".join(word[i : i + 8] for i in range(0, len(word), 8)) if len(word) > 24 else word
        for word in text.split(" ")
    ]
    return escape(" ".join(words))
