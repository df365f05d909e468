"""Make the site of the book from the pages of the help:  bash packaging/book.sh [FOLDER]

Every page the program shows is a page of the site, word for word; only its pictures are named otherwise.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from sphinx.cmd.build import main as sphinx  # noqa: E402 - the path comes first

from plrnn_explorer.gui.dialogs.help_topics import shortcut_lists  # noqa: E402
from plrnn_explorer.help_contents import CONTENTS  # noqa: E402
from plrnn_explorer.resources import resource  # noqa: E402
from plrnn_explorer.study.version import program_version  # noqa: E402

_PICTURE = re.compile(r"!\[(.*?)\]\(picture:([\w-]+)\)")


def site_text(text: str) -> str:
    """A page with its pictures as the site shows them: one for each look, the caption below."""
    return _PICTURE.sub(_figure, text)


def _figure(match: re.Match[str]) -> str:
    caption, name = match.groups()
    looks = (
        f"```{{image}} pictures/{name}_{look}.png\n:class: only-{look}\n:alt: {caption}\n```"
        for look in ("light", "dark")
    )
    return "\n\n".join([*looks, f"*{caption}*"])


def write_source(folder: Path) -> None:
    """Put pages, pictures and settings where Sphinx reads them."""
    pictures = folder / "pictures"
    pictures.mkdir(parents=True)
    for file in [*resource("help").glob("*.png"), *resource("screenshots").glob("main_*.png")]:
        shutil.copy(file, pictures)
    shutil.copy(resource("icons", "app.svg"), folder)
    shutil.copy(Path(__file__).with_name("conf.py"), folder)
    (folder / "static").mkdir()
    shutil.copy(Path(__file__).with_name("book.css"), folder / "static")
    for page in resource("help").glob("*.md"):
        text = site_text(page.read_text(encoding="utf-8"))
        if page.stem == "shortcuts":
            text += "\n\n" + shortcut_lists()
        (folder / page.name).write_text(text, encoding="utf-8")
    parts = (
        "\n".join(["```{toctree}", f":caption: {part.title}", ":hidden:", "", *part.pages, "```"])
        for part in CONTENTS
    )
    welcome = site_text(Path(__file__).with_name("index.md").read_text(encoding="utf-8"))
    (folder / "index.md").write_text("\n\n".join([welcome, *parts]) + "\n", encoding="utf-8")


def main(output: Path) -> int:
    """Build the site; a warning (a dead link, a page in no part) is an error."""
    os.environ["PLRNN_EXPLORER_VERSION"] = program_version()
    with tempfile.TemporaryDirectory() as made:
        source, doctrees = Path(made) / "source", Path(made) / "doctrees"
        write_source(source)
        code = sphinx(
            ["-q", "-W", "--keep-going", "-b", "html", "-d", str(doctrees), str(source), str(output)]
        )
    if code == 0:
        print(output / "index.html")
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "book"))
