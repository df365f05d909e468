"""How readers with other colour vision, and readers of a grey print, see a figure.

Matrices of severity 1.0 from Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation
of Color Vision Deficiency, IEEE Trans. Visualization and Computer Graphics 15 (2009) 1291-1298, applied to
linear light; grey is the luminance Y of ITU-R BT.709.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.translation import mark

VISIONS: Mapping[str, str] = {
    "": mark("Full colour vision"),
    "deuteranopia": mark("Deuteranopia (no green cones)"),
    "protanopia": mark("Protanopia (no red cones)"),
    "tritanopia": mark("Tritanopia (no blue cones)"),
    "grey": mark("Grey print"),
}
_MATRICES: Mapping[str, tuple[tuple[float, float, float], ...]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900),
    ),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}  # fmt: skip


def seen_by(image: NDArray[np.uint8], vision: str) -> NDArray[np.uint8]:
    """Change an image to what is seen of it.

    Parameters
    ----------
    image : (rows, columns, 3 or 4) uint8 array, sRGB; a fourth channel (opacity) stays
    vision : a name in `VISIONS`

    Returns
    -------
    array of the same shape
    """
    if not vision:
        return image
    codes = np.arange(256) / 255
    linear = np.where(codes <= 0.04045, codes / 12.92, ((codes + 0.055) / 1.055) ** 2.4).astype(np.float32)
    seen = np.clip(linear[image[..., :3]] @ np.array(_MATRICES[vision], dtype=np.float32).T, 0, 1)
    # Back through a table: a power of every pixel would take ten times as long.
    fine = np.linspace(0, 1, 4096)
    back = np.where(fine <= 0.0031308, 12.92 * fine, 1.055 * fine ** (1 / 2.4) - 0.055)
    result = image.copy()
    result[..., :3] = np.rint(255 * back).astype(np.uint8)[np.rint(seen * 4095).astype(np.int16)]
    return result
