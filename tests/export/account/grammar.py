"""What every account must be like, whatever was found."""

from __future__ import annotations

import re

from plrnn_explorer.export.account import Account


def targets(account: Account) -> set[str]:
    return {p.target for paragraph in account.paragraphs for p in paragraph.phrases if p.target}


def is_well_formed(text: str) -> bool:
    """Sentences end in a full stop, begin with a capital, and hold no scar of a template."""
    scars = (
        r"\{|\}|  |\.\.| ,|\( |\(\)|nan|None|−0 |\b0 (cycles|fixed points)|the the|\bone states\b"
        r"|\b1 (cycles|orbits|fixed points|random starting points|homoclinic points)\b"
    )
    ends = all(line.endswith(".") for line in text.splitlines())
    begins = all(line[:1].isupper() or not line[:1].isalpha() for line in text.splitlines())
    return not re.search(scars, text) and ends and begins
