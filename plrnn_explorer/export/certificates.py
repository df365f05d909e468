"""Certificates of a study as one text for people."""

from __future__ import annotations

from pathlib import Path

from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.study.atomic import reason, replace_file
from plrnn_explorer.study.names import cycle_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

_RULE = "=" * 100


def certificates_text(study: Study) -> str:
    """Return all certificates and what failed, one after the other; empty where no proof was tried."""
    blocks = [
        f"connection:{i}/{k}, {found.kind}: {cycle_name(study, found.source)}"
        f" to {cycle_name(study, found.target)}\n\n{proof.text}"
        for i, found in enumerate(study.connections or ())
        for k, proof in enumerate(found.certificates)
        if proof is not None
    ]
    return f"\n\n{_RULE}\n".join(blocks) + "\n" if blocks else ""


def write_certificates(study: Study, path: Path) -> list[Path]:
    """Write all certificates as one text file; returns its path, nothing where no proof was tried.

    Raises
    ------
    ExportError
        If it cannot be written.
    """
    text = certificates_text(study)
    if not text:
        return []
    try:
        with replace_file(path) as part:
            part.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ExportError(
            tr("The certificates could not be written to {path} ({reason}); choose another folder.").format(
                path=path, reason=reason(error)
            )
        ) from error
    return [path]
