"""What every installer says about the program: names, version, the kinds of files it opens."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_OURS = _PROJECT["tool"]["plrnn-explorer"]["installers"]
#: As people read it, as they type it, as systems tell it apart from others.
NAME, COMMAND, BUNDLE_IDENTIFIER = "plrnn_explorer", _PROJECT["project"]["name"], _OURS["identifier"]
SUMMARY = "See what a trained ReLU recurrent network does"
#: Who makes it, and with an address, as Debian wants it.
PUBLISHER = _PROJECT["project"]["authors"][0]["name"]
MAINTAINER = f"{PUBLISHER} <{_OURS['contact']}>"


@dataclass(frozen=True)
class DocumentType:
    """A kind of file that the program opens.

    Attributes
    ----------
    ending : str
        Without the dot.
    mime : str
    words : str
        What people call it.
    own : bool
        Whether it is this program's own kind, which then opens it by itself; the others are offered under
        "Open with".
    """

    ending: str
    mime: str
    words: str
    own: bool

    @property
    def identifier(self) -> str:
        """Uniform type identifier of macOS."""
        return f"{BUNDLE_IDENTIFIER}.{self.ending}"

    def plist(self) -> dict[str, Any]:
        """Entry of ``CFBundleDocumentTypes``."""
        known = {"LSItemContentTypes": [self.identifier]} if self.own else {}
        return known | {
            "CFBundleTypeName": self.words,
            "CFBundleTypeExtensions": [self.ending],
            "CFBundleTypeRole": "Editor" if self.own else "Viewer",
            "LSHandlerRank": "Owner" if self.own else "Alternate",
        }

    def declaration(self) -> dict[str, Any]:
        """Entry of ``UTExportedTypeDeclarations``."""
        return {
            "UTTypeIdentifier": self.identifier,
            "UTTypeDescription": self.words,
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {"public.filename-extension": [self.ending]},
        }


DOCUMENT_TYPES = (
    DocumentType("plrnnx", "application/x-plrnn-explorer-study", "plrnn_explorer study", own=True),
    DocumentType("bson", "application/x-bson", "BSON file (Julia)", own=False),
    DocumentType("npz", "application/x-numpy-archive", "NumPy archive", own=False),
)


def project_version() -> str:
    """Version of the program, read where it is written: ``plrnn_explorer/__init__.py``."""
    text = (ROOT / "plrnn_explorer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, flags=re.MULTILINE)
    if found is None:
        raise ValueError("plrnn_explorer/__init__.py does not say __version__")
    return found[1]
