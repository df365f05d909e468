"""Where the bundled program begins: the same as ``python -m plrnn_explorer``."""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    # A process of a batch is this program called anew; here it becomes one, before anything else is loaded.
    multiprocessing.freeze_support()
    if sys.argv[1:] == ["--compile-loops"]:  # while the installer is made
        from plrnn_explorer.compile_loops import prepare

        sys.exit(prepare())
    from plrnn_explorer.cli import main

    sys.exit(main())
