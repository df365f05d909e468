"""What pypi.org shows of the program: the README, for readers who have no checkout.

hatchling asks this when it builds wheel or sdist (``pyproject.toml``, ``tool.hatch.metadata.hooks.custom``).
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_PICTURE = re.compile(r"^ *<picture>.*?</picture>\n\n", re.DOTALL | re.MULTILINE)
#: Sections about a checkout, which come out: from their heading to the next of the same kind.
_OF_CHECKOUTS = ("Start", "The house")


def page(readme: str, install: str, address: str = "") -> str:
    """The README with how to install the program from pypi.org, and nothing that needs a checkout.

    Parameters
    ----------
    readme, install : str
        Markdown; `install` takes the place of the section "Start".
    address : str
        Where the files of the repository are on the web, with a "/" at its end; pictures are shown from
        there. Without it there are none: links within a repository lead nowhere on pypi.org.
    """
    intro, *sections = re.split(r"^(?=## )", readme, flags=re.MULTILINE)
    kept = [part for part in sections if part.partition("\n")[0].removeprefix("## ") not in _OF_CHECKOUTS]
    if len(kept) + len(_OF_CHECKOUTS) != len(sections):
        raise ValueError(f"the README has no longer the sections {' and '.join(_OF_CHECKOUTS)}")
    text = "".join([intro, install.strip() + "\n\n", *kept])
    if address:
        text = text.replace('"resources/screenshots/', f'"{address}resources/screenshots/')
    else:
        text = re.sub(r"^The first picture shows .*?\n\n", "", _PICTURE.sub("", text), flags=re.M | re.S)
    return text.replace(".venv/bin/plrnn-explorer", "plrnn-explorer")


def links(server: str, repository: str) -> dict[str, str]:
    """The project's links, of the repository that builds it; none elsewhere."""
    if not repository:
        return {}
    home = f"{server}/{repository}"
    owner, _, name = repository.partition("/")
    return {
        "Documentation": f"https://{owner.lower()}.github.io/{name}/",  # .github/workflows/pages.yml
        "Source": home,
        "Issues": f"{home}/issues",
        "Changelog": f"{home}/blob/main/packaging/changes/CHANGELOG.md",
    }


class CustomMetadataHook(MetadataHookInterface):
    """Fills in the fields that ``pyproject.toml`` calls dynamic."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add ``readme`` and ``urls``."""
        folder, ask = Path(self.root), os.environ.get
        repository, release = ask("GITHUB_REPOSITORY", ""), ask("GITHUB_REF_NAME", "")
        # Only of a release: pictures of a branch change under a published page.
        released = repository and ask("GITHUB_REF_TYPE") == "tag"
        raw = f"https://raw.githubusercontent.com/{repository}/{release}/" if released else ""
        texts = [
            (folder / name).read_text(encoding="utf-8") for name in ("README.md", "packaging/pypi_install.md")
        ]
        metadata["readme"] = {"content-type": "text/markdown", "text": page(*texts, raw)}
        metadata["urls"] = links(ask("GITHUB_SERVER_URL", "https://github.com"), repository)
