"""Names and units as people write them above columns: "V (mV)", "time [s]", "x"."""

from __future__ import annotations

import re

TIME_NAMES = frozenset(
    {
        "t",
        "time",
        "times",
        "timestamp",
        "timestamps",
        "zeit",
        "temps",
        "seconds",
        "sec",
        "secs",
        "s",
        "ms",
        "msec",
    }
)
INDEX_NAMES = frozenset({"index", "idx", "sample", "samples", "step", "n", "i", "frame", "#"})
RATE_NAMES = frozenset(
    {"fs", "sr", "fsample", "sfreq", "samplerate", "sample_rate", "sampling_rate", "srate"}
)
#: Seconds in a unit of time.
SECONDS = {"s": 1.0, "sec": 1.0, "second": 1.0, "seconds": 1.0, "ms": 1e-3, "msec": 1e-3, "us": 1e-6,
           "µs": 1e-6, "μs": 1e-6, "min": 60.0, "h": 3600.0, "d": 86400.0, "ns": 1e-9}  # fmt: skip
_WITH_UNIT = re.compile(r"^\s*(?P<name>.*?)\s*[\(\[]\s*(?P<unit>[^\(\)\[\]]{0,20}?)\s*[\)\]]\s*$", re.DOTALL)


def name_and_unit(text: str) -> tuple[str, str]:
    """Take a heading apart: "V (mV)" is ("V", "mV"), "x" is ("x", "")."""
    text = " ".join(text.strip().strip("\"'").split())[:80]
    found = _WITH_UNIT.match(text)
    if found is None or not found["name"]:
        return text[:60], ""
    return found["name"][:60], found["unit"]


def is_time(name: str) -> bool:
    """Whether a column of that name holds times."""
    return name.strip().lower().replace("_", " ").split(" ")[0] in TIME_NAMES


def time_unit(name: str, unit: str) -> str:
    """Unit of a time column, a key of `SECONDS`; "s" where it says nothing."""
    words = (unit, name, *name.replace("_", " ").split(" ")[-1:])
    return next((word.lower() for word in words if word.lower() in SECONDS), "s")
