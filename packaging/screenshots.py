"""Make the pictures of the README anew:  .venv/bin/python packaging/screenshots.py [FOLDER]"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The user's own settings and recent files stay out of the pictures.
for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[variable] = tempfile.mkdtemp()

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 - after the environment is set

from plrnn_explorer.gui.app import make_application  # noqa: E402
from plrnn_explorer.gui.main_window import MainWindow  # noqa: E402
from plrnn_explorer.gui.theme import Theme  # noqa: E402

_EXAMPLE, _SELECTED = "example:duffing", "cycle:2"


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(folder: Path) -> None:
    """Open the example, analyse it, and save the window in both themes."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application(sys.argv[:1])
    theme = Theme(app, "dark")
    window = MainWindow(theme)
    window.resize(1440, 900)
    window.show()
    window.docks.reset()
    window.documents.open(_EXAMPLE)
    while window.session.study is None or window.session.worker.busy:
        wait(50)
    window.session.analyse()
    while window.session.worker.busy:
        wait(50)
    window.session.select(_SELECTED)
    for mode in ("dark", "light"):
        theme.set_mode(mode)
        wait(500)
        picture = folder / f"main_{mode}.png"
        if not window.grab().save(str(picture)):
            sys.exit(f"{picture} could not be written.")
        print(picture)
    window.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "screenshots")
