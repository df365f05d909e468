"""Draw the program's icon, an SVG, as Windows, macOS and Linux want it:  python icons.py FOLDER"""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path

from facts import ROOT

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(size: int) -> bytes:
    """The icon as PNG, `size` pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    assert app is not None
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def write(folder: Path) -> None:
    """Write ``app.ico``, ``app.icns`` and ``app-SIZE.png``."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: draw(size) for size in SIZES}
    for size, data in pictures.items():
        (folder / f"app-{size}.png").write_bytes(data)
    images = {size: Image.open(BytesIO(data)) for size, data in pictures.items()}
    small = [size for size in SIZES if size <= 256]  # the format's limit
    others = [images[size] for size in small]
    images[256].save(folder / "app.ico", sizes=[(size, size) for size in small], append_images=others)
    images[512].save(folder / "app.icns", append_images=list(images.values()))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
