"""The report: everything about a study as one document, for HTML and for paper."""

from __future__ import annotations

from plrnn_explorer.export.document.contents import report_steps
from plrnn_explorer.export.document.html import html_of
from plrnn_explorer.export.document.parts import Report

__all__ = ["Report", "html_of", "report_steps"]
