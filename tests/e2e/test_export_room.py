"""The export dialog fits a small screen."""

from __future__ import annotations

from pathlib import Path

from plrnn_explorer.gui.dialogs.export_dialog import ExportDialog


def test_the_export_dialog_fits_a_small_screen(qtbot, window, tmp_path: Path) -> None:
    window.documents.open("example:bistable")
    qtbot.waitUntil(lambda: window.session.study is not None)
    dialog = ExportDialog(window.session, window.theme, tmp_path, "figure", window)
    dialog.page_size.setText("120 × 114 mm, smallest type 6 pt")
    dialog.show()
    assert dialog.minimumSizeHint().width() <= 1000
    dialog.close()
    dialog.deleteLater()
