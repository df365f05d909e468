"""What the export dialog writes: figures, scripts, tables, data, and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QPushButton

from plrnn_explorer.export.data import write_json, write_npz
from plrnn_explorer.export.figure_code import figure_statement
from plrnn_explorer.export.options import FORMATS, FigureOptions
from plrnn_explorer.export.tables import write_tables
from plrnn_explorer.gui.figure_copy import Copied, copied_figure, put_on_clipboard
from plrnn_explorer.study.literals import call, literal
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.dialogs.export_dialog import ExportDialog


class FigureSaver:
    """Asks where to, and lets the drawing thread write.

    Parameters
    ----------
    dialog : ExportDialog
    folder : where files are suggested
    stem : their suggested name without a suffix
    """

    def __init__(self, dialog: ExportDialog, folder: Path, stem: str) -> None:
        self._dialog, self._folder, self._stem = dialog, folder, stem
        self.buttons: list[QPushButton] = []  # those that need a figure
        self._notes: dict[Path, tuple[str, str]] = {}  # for the history: words, Python

    def enable(self, on: bool) -> None:
        """Offer what needs a figure, or not."""
        for button in self.buttons:
            button.setEnabled(on)

    def name(self) -> str:
        """Name of the figure's file as it would be suggested."""
        return f"{self._stem}.{self._dialog.form.suffix()}"

    def save_figure(self) -> None:
        """Ask for a file and write the figure."""
        kind = self._dialog.form.suffix()
        kinds = [kind, *(k for k in FORMATS if k != kind)]
        filters = ";;".join(f"{k.upper()} (*.{k})" for k in kinds)
        path, chosen = self._ask_file(f"{self._stem}.{kind}", filters)
        study, options = self._dialog.study, self._dialog.options()
        if path is not None and study is not None:
            path = _ending(path, chosen or kind)
            self._keep(path, tr("Save figure {name}"), figure_statement(study, path.absolute(), options))
            self._write(path, lambda: _save_figure(study, path, options))

    def save_script(self) -> None:
        """Ask for a file and write the figure as a matplotlib script with its data."""
        path, _ = self._ask_file(f"{self._stem}.py", tr("Python (*.py)"))
        study, options = self._dialog.study, self._dialog.options()
        if path is not None and study is not None:
            script = path.with_suffix(".py")
            code = figure_statement(study, script.absolute(), options, "write_figure_script")
            self._keep(script, tr("Save figure {name}"), code)
            self._write(script, lambda: _save_script(study, script, options))

    def copy(self) -> None:
        """Put the figure on the clipboard as PNG, SVG and PDF."""
        study, options = self._dialog.study, self._dialog.options()
        if study is not None:
            self._dialog.drawer.run("copy", lambda: copied_figure(study, options))

    def save_tables(self) -> None:
        """Ask for a folder and write the tables into it."""
        title = tr("Folder for the tables")
        name = QFileDialog.getExistingDirectory(self._dialog, title, str(self._folder))
        study = self._dialog.study
        if name and study is not None:
            self._keep(Path(name), tr("Save tables into {name}"), _statement(write_tables, Path(name)))
            self._write(Path(name), lambda: write_tables(study, Path(name)))

    def save_data(self) -> None:
        """Ask for a file and write everything as NPZ or JSON."""
        path, _ = self._ask_file(f"{self._stem}.npz", tr("NumPy arrays (*.npz);;JSON (*.json)"))
        study = self._dialog.study
        if path is not None and study is not None:
            path = path if path.suffix else path.with_suffix(".npz")
            write = write_json if path.suffix.lower() == ".json" else write_npz
            self._keep(path, tr("Save data {name}"), _statement(write, path))
            self._write(path, lambda: write(study, path))

    def ask_figure(self) -> None:
        """Ask for a figure whose options are to be used."""
        kinds = " ".join(f"*.{k}" for k in (*FORMATS, "tif"))
        name, _ = QFileDialog.getOpenFileName(
            self._dialog, tr("Load options from a figure"), str(self._folder), f"{tr('Figures')} ({kinds})"
        )
        if name:
            self._dialog.load(Path(name))

    def _ask_file(self, suggested: str, filters: str) -> tuple[Path | None, str]:
        """Path and, from the filter, the suffix that were chosen."""
        title, start = tr("Export"), str(self._folder / suggested)
        name, used = QFileDialog.getSaveFileName(self._dialog, title, start, filters)
        return (Path(name) if name else None), used.partition("*.")[2].rstrip(")")

    def _keep(self, path: Path, words: str, code: str) -> None:
        """Remember what the history is to say of a file once it is written."""
        self._notes[path] = words.format(name=path.name), code

    def _write(self, path: Path, write: Callable[[], object]) -> None:
        self._dialog.say()

        def run() -> Path:
            write()
            return path

        self._dialog.drawer.run(tr("write {path}").format(path=path), run)

    def finished(self, kind: str, result: object) -> None:
        """Say what was written."""
        if kind == "copy" and isinstance(result, Copied):
            put_on_clipboard(result)
            self._dialog.say(written=tr("The figure is on the clipboard, as PNG, SVG and PDF."))
        elif isinstance(result, Path):
            if result in self._notes:
                self._dialog.note(*self._notes.pop(result))
            self._folder = result if result.is_dir() else result.parent
            # Said here: a notice would lie behind this dialog.
            words = tr("Exported to {path}.").format(path=breakable(str(result)))
            self._dialog.say(written=words)


def _ending(path: Path, kind: str) -> Path:
    """A path with the suffix of a format, where it has none: "figure v1.2" has none."""
    letters = path.suffix[1:]
    return path if letters.isalpha() and len(letters) > 1 else path.with_name(f"{path.name}.{kind}")


def _save_figure(study: Study, path: Path, options: FigureOptions) -> None:
    from plrnn_explorer.export.figure import save_figure  # on the drawing thread: it imports matplotlib

    save_figure(study, path, options)


def _save_script(study: Study, path: Path, options: FigureOptions) -> None:
    from plrnn_explorer.export.script import write_figure_script

    write_figure_script(study, path, options)


def _statement(write: Callable[..., object], path: Path) -> str:
    """Python that writes a study by a function that is not among the program's first ones."""
    name = write.__name__
    return f"from {write.__module__} import {name}\n{call(name, 'study', literal(str(path.absolute())))}"


def breakable(path: str) -> str:
    """Let a long path break after its separators, underscores, dots and hyphens."""
    return "".join(f"{c}\u200b" if c in "/\\_.-" else c for c in path)
