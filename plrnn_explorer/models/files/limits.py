"""What a model file may ask of this machine; anything more is refused before memory is taken."""

from __future__ import annotations

import re

from plrnn_explorer.translation import NARROW_SPACE, mark, tr

#: Most bytes of arrays taken from one file.
MAX_BYTES = 1 << 30
#: Unpacking to this size is never suspicious …
SMALL_BYTES = 32 << 20
#: … beyond it, a file may not unpack to more than this many times its size.
MAX_RATIO = 100
#: Entries of an archive, variables of a file, fields of a struct.
MAX_ENTRIES = 10_000
#: Nesting of structs and dictionaries.
MAX_DEPTH = 16

#: What to try where a sentence says nothing better.
GENERAL_ADVICE = mark("check that it is the right file, and whole")
#: Words by which a sentence says what to try; German asks politely ("speichern Sie").
_ADVICE = re.compile(
    r"\b(save|copy|open|check|unpack|repair|look for|leave|move|choose|expected|should be|update|download"
    r"|\w+n Sie)\b"
)


class Refusal(Exception):  # noqa: N818 - it becomes a ModelFileError once the file's name is known
    """A reader's reason not to use a file, without the file's name: what, where, what to try.

    What it quotes from the file is made printable: a name in it may hold anything. A sentence that has
    nothing to try of its own ends in what always helps to find the cause.

    Attributes
    ----------
    reason : str
        The sentence alone, to stand inside another one.
    """

    def __init__(self, sentence: str) -> None:
        general = "" if _ADVICE.search(sentence) else f"; {tr(GENERAL_ADVICE)}"
        self.reason = printable(sentence)
        super().__init__(self.reason + general)


def printable(text: str) -> str:
    """Return `text` with every control character replaced by "?"."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == NARROW_SPACE else "?" for c in text)


def human_bytes(count: int) -> str:
    """Return a byte count for people, e.g. ``"1.2 GB"``."""
    size = float(count)
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000 or unit == "GB":
            break
        size /= 1000
    return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.3g} {unit}"


def check_unpacked(total: int, stored: int) -> None:
    """Refuse a file of `stored` bytes that unpacks to `total` bytes, if that is absurd or too much.

    Raises
    ------
    Refusal
    """
    if total > MAX_BYTES:
        raise Refusal(
            tr(
                "it would unpack to {size}, more than the {size2} a model may need; save the "
                "network's parameters alone"
            ).format(size=human_bytes(total), size2=human_bytes(MAX_BYTES))
        )
    if total > max(SMALL_BYTES, MAX_RATIO * stored):
        raise Refusal(
            tr("its {size} would unpack to {size2}, which no real model does; save the model again").format(
                size=human_bytes(stored), size2=human_bytes(total)
            )
        )
