"""Make the site of the book from the pages of the help:  bash packaging/book.sh [FOLDER]

Every page the program shows is a page of the site, word for word; only its pictures are named otherwise. Each
other language that pages are written in is a site of its own in a folder of that name, and every page leads
to the same one in the others.
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

from PySide6.QtCore import QCoreApplication  # noqa: E402 - the path comes first
from sphinx.cmd.build import main as sphinx  # noqa: E402

from plrnn_explorer.gui.dialogs.help_topics import page_markdown  # noqa: E402
from plrnn_explorer.gui.language import LANGUAGES, Language  # noqa: E402
from plrnn_explorer.help_contents import CONTENTS  # noqa: E402
from plrnn_explorer.help_pages import page_paths  # noqa: E402
from plrnn_explorer.resources import resource  # noqa: E402
from plrnn_explorer.study.version import program_version  # noqa: E402
from plrnn_explorer.translation import tr  # noqa: E402

_PICTURE = re.compile(r"!\[(.*?)\]\(picture:([\w-]+)\)")


def site_text(text: str) -> str:
    """A page with its pictures as the site shows them: one for each look, large by a click, and a caption."""
    return _PICTURE.sub(_figure, text)


def _figure(match: re.Match[str]) -> str:
    caption, name = match.groups()
    looks = (
        f"```{{image}} pictures/{name}_{look}.png\n:class: only-{look}\n:alt: {caption}\n"
        f":target: _images/{name}_{look}.png\n```"
        for look in ("light", "dark")
    )
    return "\n\n".join([*looks, f"{{.caption}}\n*{caption}*"])


def languages() -> list[str]:
    """Languages of the site: English first."""
    return ["en", *sorted(path.name for path in resource("help").iterdir() if path.name in LANGUAGES)]


def switch(name: str, language: str) -> str:
    """The line at the top of a page that leads to the same page in the other languages."""
    up = "" if language == "en" else "../"
    links = (
        f'<a href="{up}{"" if other == "en" else other + "/"}{name}.html" hreflang="{other}" lang="{other}">'
        f"{LANGUAGES[other]}</a>"
        for other in languages()
        if other != language
    )
    return f'```{{raw}} html\n<p class="languages">{" ".join(links)}</p>\n```\n\n'


def write_source(folder: Path, language: str) -> None:
    """Put pages, pictures and settings where Sphinx reads them; the window's words are in the language."""
    pictures = folder / "pictures"
    pictures.mkdir(parents=True)
    help_folder = resource("help")
    own = help_folder.joinpath(language).glob("*.png")
    for file in [*help_folder.glob("*.png"), *resource("screenshots").glob("main_*.png"), *own]:
        shutil.copy(file, pictures)
    shutil.copy(resource("icons", "app.svg"), folder)
    shutil.copy(Path(__file__).with_name("conf.py"), folder)
    (folder / "static").mkdir()
    shutil.copy(Path(__file__).with_name("book.css"), folder / "static")
    for name, page in page_paths(language).items():
        text = switch(name, language) + site_text(page_markdown(page))
        (folder / page.name).write_text(text, encoding="utf-8")
    parts = (
        "\n".join(["```{toctree}", f":caption: {tr(part.title)}", ":hidden:", "", *part.pages, "```"])
        for part in CONTENTS
    )
    index = Path(__file__).with_name("index.md" if language == "en" else f"index_{language}.md")
    welcome = switch("index", language) + site_text(index.read_text(encoding="utf-8"))
    (folder / "index.md").write_text("\n\n".join([welcome, *parts]) + "\n", encoding="utf-8")


def build(output: Path, language: str) -> int:
    """Build the site in a language; a warning (a dead link, a page in no part) is an error."""
    os.environ["PLRNN_EXPLORER_LANGUAGE"] = language
    spoken = Language(QCoreApplication.instance() or QCoreApplication(sys.argv[:1]), language)
    try:
        with tempfile.TemporaryDirectory() as made:
            source, doctrees = Path(made) / "source", Path(made) / "doctrees"
            write_source(source, language)
            return sphinx(
                ["-q", "-W", "--keep-going", "-b", "html", "-d", str(doctrees), str(source), str(output)]
            )
    finally:
        spoken.remove()


def main(output: Path) -> int:
    """Build the site, in English and in a folder for each other language."""
    os.environ["PLRNN_EXPLORER_VERSION"] = program_version()
    for language in languages():
        folder = output if language == "en" else output / language
        if code := build(folder, language):
            return code
        print(folder / "index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "book"))
