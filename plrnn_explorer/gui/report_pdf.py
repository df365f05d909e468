"""A report on paper: laid out by Qt's text engine, with page numbers and a table of contents."""

from __future__ import annotations

import threading
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
    QTextTable,
)

from plrnn_explorer.export.document.parts import Picture, Report
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.look import LIGHT
from plrnn_explorer.gui.report_paper import DPI, MM, STYLE, html_on_paper, picture_name, row_name, table_parts
from plrnn_explorer.study.version import program
from plrnn_explorer.translation import tr

#: Margins of the page and height of the line below the text, in mm.
_MARGIN, _FOOT = 18.0, 9.0
#: A heading lower on the page than this share of it goes to the next page.
_LOWEST = 0.86
#: Stands for a picture in Qt's texts.
_PICTURE = "\ufffc"
#: Pages begun before their time, at most.
_MOST_BREAKS = 60
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
    writer.setResolution(DPI)
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
    page = QSizeF(writer.width(), writer.height() - _FOOT * MM)
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
    document.setDefaultStyleSheet(STYLE)
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, Picture):
                image = QImage.fromData(block.light)
                document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(block.name), image)
    pages, broken = [0] * len(report.sections), frozenset[str]()
    for _ in range(_MOST_BREAKS):  # a page begun earlier moves what follows
        document.setHtml(html_on_paper(report, pages, broken, page.width()))
        document.setPageSize(page)
        places = [*_places(document, report), *_rows(document, report, broken)]
        tops = {name: top for name, top, _ in places}
        found = [int(tops[section.anchor] / page.height()) + 1 for section in report.sections]
        alone = [
            (top, name)
            for name, top, below in places
            if name not in broken and _stands_alone(top, below, page.height())
        ]
        if found == pages and not alone:
            break
        pages, broken = found, broken | {name for _, name in sorted(alone)[:1]}
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
        found += [picture_name(block) for block in section.blocks if isinstance(block, Picture)]
    return found


def _places(document: QTextDocument, report: Report) -> list[tuple[str, float, float]]:
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
    return [(name, *place) for name, place in zip(_names(report), places)]


def _rows(document: QTextDocument, report: Report, broken: frozenset[str]) -> list[tuple[str, float, float]]:
    """The same of the rows of tables, but the first of each part: a row stays in one piece."""
    layout = document.documentLayout()
    frames = document.rootFrame().childFrames()
    tables = [frame for frame in frames if isinstance(frame, QTextTable)][1:]  # the first are the contents
    found = []
    for shown, (table, first) in zip(tables, table_parts(report, broken)):
        for row in range(2, shown.rows()):  # 0 is the head
            cells = [shown.cellAt(row, column) for column in range(shown.columns())]
            ends = [layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells]
            top = min(layout.blockBoundingRect(c.firstCursorPosition().block()).top() for c in cells)
            height = document.pageSize().height()
            if int(top / height) != int((max(ends) - 1) / height):
                found.append((row_name(table, first + row - 1), top, max(ends) - 1))
                break
    return found


def _stands_alone(top: float, below: float, height: float) -> bool:
    """Whether a heading is at the foot of a page, or something is parted from what belongs to it."""
    if int(top / height) != int(below / height):
        return True
    return top % height > _LOWEST * height and below - top > 0


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
        line = QRectF(0, page.height(), page.width(), _FOOT * MM)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, bottom | Qt.AlignmentFlag.AlignLeft, title)
        painter.drawText(line, bottom | Qt.AlignmentFlag.AlignRight, f"{number + 1} / {total}")
    if not painter.end():
        raise OSError(5, "the file could not be finished")
