"""The table of contents of the help, which is also the book: its parts, and their pages in order."""

from __future__ import annotations

from typing import NamedTuple

from plrnn_explorer.translation import mark


class HelpPart(NamedTuple):
    """A part of the help.

    Attributes
    ----------
    title : str
        Marked for translation.
    pages : tuple of str
        Identifiers of its pages (`plrnn_explorer.resources.help_text`), in the order in which they build on
        each other.
    """

    title: str
    pages: tuple[str, ...]


CONTENTS = (
    HelpPart(mark("First steps"), ("start", "tutorial", "panels", "dialogs", "model-files", "shortcuts")),
    HelpPart(
        mark("Ideas"),
        (
            "region", "fixed-point", "cycle", "saddle", "eigenvalues", "stable-manifold", "unstable-manifold",
            "basin", "homoclinic-point", "chaos", "lyapunov-exponent", "border-collision", "invertibility",
            "completeness", "slice", "space-view", "swarm", "constant-input",
        ),
    ),
    HelpPart(
        mark("Fitting and judging"),
        ("recording", "delay-embedding", "fitting", "trust", "training-run"),
    ),
    HelpPart(
        mark("Reference"),
        (
            "mathematics", "python-models", "python-dynamics", "python-fit", "python-study", "python-export",
            "shell", "citing",
        ),
    ),
    HelpPart(
        mark("Contributing"), ("contributing", "add-family", "add-reader", "add-analysis", "add-panel")
    ),
)  # fmt: skip
