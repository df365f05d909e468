"""Whether the map is invertible, and what of that is proved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Invertibility:
    """Signs of the Jacobian determinants over regions.

    Attributes
    ----------
    verdict : {"homeomorphism", "not invertible", "locally invertible", "unknown"}
    proof : {"complete", "searched"}
        ``"complete"``: every realised region was tested; ``"searched"``: only those that were visited.
    n_regions : int
        Regions tested.
    n_positive, n_negative, n_singular : int
        Of these, with determinant > 0, < 0 and 0 (to rounding).
    sentence : str
        The finding for people.
    """

    verdict: Literal["homeomorphism", "not invertible", "locally invertible", "unknown"]
    proof: Literal["complete", "searched"]
    n_regions: int
    n_positive: int
    n_negative: int
    n_singular: int
    sentence: str
