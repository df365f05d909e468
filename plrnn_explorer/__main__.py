"""``python -m plrnn_explorer``: the same as the command ``plrnn-explorer``."""

from __future__ import annotations

import multiprocessing
import sys

from plrnn_explorer.cli import main

if __name__ == "__main__":
    # In a bundled program a process of a batch is this program called anew: here it becomes one.
    multiprocessing.freeze_support()
    sys.exit(main())
