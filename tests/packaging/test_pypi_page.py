"""What pypi.org shows: the README without what needs a checkout, and no link that leads nowhere there."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytest.importorskip("hatchling", reason="hatchling, which builds the wheel, is not installed")


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pypi_page", ROOT / "packaging" / "pypi_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


pypi_page = _load()


class _Hook(pypi_page.CustomMetadataHook):
    """The hook as hatchling makes it, for this checkout."""

    def __init__(self) -> None:
        super().__init__(str(ROOT), {})


def _metadata(monkeypatch: pytest.MonkeyPatch, **environment: str) -> tuple[str, dict[str, str]]:
    for name in ("GITHUB_REPOSITORY", "GITHUB_REF_NAME", "GITHUB_REF_TYPE", "GITHUB_SERVER_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(f"GITHUB_{name}", value)
    metadata: dict = {}
    _Hook().update(metadata)
    assert metadata["readme"]["content-type"] == "text/markdown"
    return metadata["readme"]["text"], metadata["urls"]


def test_nothing_of_a_checkout_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    text, urls = _metadata(monkeypatch)
    assert urls == {}
    for needs_a_checkout in (".venv", "run.sh", "packaging/", "<picture", "resources/screenshots", "bash "):
        assert needs_a_checkout not in text
    assert all(target.startswith("https://") for target in re.findall(r"\]\(([^)]+)\)", text))
    for heading in ("# plrnn_explorer", "## Install", "## From the shell", "## Citing"):
        assert f"\n{heading}\n" in f"\n{text}"


def test_the_list_of_the_first_minutes_stays_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    text, _ = _metadata(monkeypatch)
    (minutes,) = re.findall(r"^## The first five minutes$(.*?)^## ", text, re.MULTILINE | re.DOTALL)
    numbers = re.findall(r"^(\d)\. \*\*", minutes, re.MULTILINE)
    assert numbers == [str(n) for n in range(len(numbers))]
    assert len(numbers) == 9


def test_a_release_shows_its_pictures_and_links(monkeypatch: pytest.MonkeyPatch) -> None:
    text, urls = _metadata(monkeypatch, REPOSITORY="Lab/explorer", REF_NAME="v1.2", REF_TYPE="tag")
    sources = re.findall(r'(?:src|srcset)="([^"]+)"', text)
    assert len(sources) > 4
    prefix = "https://raw.githubusercontent.com/Lab/explorer/v1.2/"
    assert all((ROOT / source.removeprefix(prefix)).is_file() for source in sources)
    assert urls["Source"] == "https://github.com/Lab/explorer"
    assert urls["Documentation"] == "https://lab.github.io/explorer/"


def test_a_readme_that_has_changed_is_noticed() -> None:
    with pytest.raises(ValueError, match="no longer the sections Start and The house"):
        pypi_page.page("# x\n\n## Start\n\n## Citing\n", "## Install\n")
