"""Everything a study can be exported as, written into one folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plrnn_explorer.export.certificates import write_certificates
from plrnn_explorer.export.data import write_json, write_npz
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.figure import FORMATS, save_figure
from plrnn_explorer.export.tables import write_tables
from plrnn_explorer.study.atomic import reason
from plrnn_explorer.study.store import SUFFIX, save_study
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


def export_all(study: Study, folder: str | Path, **figure_options: Any) -> list[Path]:
    """Write figures (SVG, PDF, PNG), tables, ``analysis.json``, ``analysis.npz`` and the study itself.

    Parameters
    ----------
    study : Study
    folder : made if it is not there
    **figure_options : of `draw_figure`

    Returns
    -------
    list of the paths written

    Raises
    ------
    ExportError, StudyFileError
        If the folder cannot be written to.
    """
    folder = make_folder(folder)
    written = []
    if study.model.dimension > 1:  # a map of the line has no phase plane
        for kind in FORMATS:
            written.append(folder / f"phase.{kind}")
            save_figure(study, written[-1], **figure_options)
        if study.cycles and study.cycles.cycles:
            written.append(folder / "spectrum.svg")
            save_figure(study, written[-1], panels=("spectrum",), width_mm=85.0)
    return [*written, *export_data(study, folder)]


def export_data(study: Study, folder: str | Path) -> list[Path]:
    """Write tables, ``analysis.json``, ``analysis.npz``, the study and ``certificate.txt``.

    Returns
    -------
    list of the paths written

    Raises
    ------
    ExportError, StudyFileError
        If the folder cannot be written to.
    """
    folder = make_folder(folder)
    written = write_tables(study, folder)
    write_json(study, folder / "analysis.json")
    write_npz(study, folder / "analysis.npz")
    save_study(study, folder / f"study{SUFFIX}")
    written += write_certificates(study, folder / "certificate.txt")
    return [*written, folder / "analysis.json", folder / "analysis.npz", folder / f"study{SUFFIX}"]


def make_folder(folder: str | Path) -> Path:
    """Make a folder if it is not there.

    Raises
    ------
    ExportError
        If it cannot be made.
    """
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            tr("The folder {folder} could not be made ({reason}); choose another one.").format(
                folder=folder, reason=reason(error)
            )
        ) from error
    return folder
