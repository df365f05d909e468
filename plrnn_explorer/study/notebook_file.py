"""The history of a study as a Jupyter notebook: a cell for each step, and the figure."""

from __future__ import annotations

import json
from typing import Any

from plrnn_explorer.study.script import imports_of, parts_of
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.version import program

#: What a figure is drawn with at the end.
_FIGURE = "draw_figure(study)"


def notebook_of(study: Study, object_id: str = "") -> str:
    """Return the text of an .ipynb file that does everything in the history of a study again.

    Parameters
    ----------
    study : Study
    object_id : id of an object the notebook should end with
    """
    parts = parts_of(study, object_id)
    figure = [("Figure", _FIGURE)] if study.model.dimension > 1 else []
    imports = imports_of("\n".join(code for _, code in [*parts, *figure]))
    cells = [_cell("markdown", f"# {study.model.name or 'Study'}\n\nWritten by {program()}.")]
    cells.append(_cell("code", "\n".join(imports)))
    cells += [_cell("code", f"# {title}\n{code}") for title, code in [*parts, *figure]]
    for i, cell in enumerate(cells):
        cell["id"] = f"step-{i}"
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    whole = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _cell(kind: str, text: str) -> dict[str, Any]:
    cell: dict[str, Any] = {"cell_type": kind, "metadata": {}, "source": text.splitlines(keepends=True)}
    return cell | ({"execution_count": None, "outputs": []} if kind == "code" else {})
