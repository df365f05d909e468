"""``python -m plrnn_explorer``: the same as the command ``plrnn-explorer``."""

from __future__ import annotations

import sys

from plrnn_explorer.cli import main

if __name__ == "__main__":
    sys.exit(main())
