"""Keep the translated pages of the help beside the English ones (resources/help/LANGUAGE).

    python packaging/help_translations.py               say what is behind its English page or missing
    python packaging/help_translations.py de/PAGE.md …  these pages say now what the English ones say

A translated page begins with the fingerprint of the English text it was made from. Run the second line once
its words follow that text again.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from plrnn_explorer.help_pages import behind, page_paths, with_origin  # noqa: E402 - the path comes first

FOLDER = ROOT / "resources" / "help"


def languages() -> list[str]:
    """Languages there are pages in, beside English."""
    return sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir())


def report() -> int:
    """Say what is to do; 1 if a page is behind."""
    late = {language: behind(language) for language in languages()}
    for language, names in late.items():
        english = [name for name, path in page_paths(language).items() if path.parent == FOLDER]
        print(f"{language}: behind: {', '.join(names) or 'none'}; in English only: {', '.join(english)}")
    return int(any(late.values()))


def renew(pages: list[str]) -> int:
    """Mark pages as made from the English text of now."""
    for page in pages:
        path = FOLDER / page
        english = (FOLDER / path.name).read_text(encoding="utf-8")
        path.write_text(
            with_origin(path.read_text(encoding="utf-8"), english), encoding="utf-8", newline="\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(renew(sys.argv[1:]) if sys.argv[1:] else report())
