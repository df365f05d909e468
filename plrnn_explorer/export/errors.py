"""The one exception an export raises for reasons a user can act on."""

from __future__ import annotations


class ExportError(Exception):
    """Something could not be exported; ``str(error)`` is one sentence: what, where, what to try."""
