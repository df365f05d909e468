"""Colours, fonts and icons of the window, dark and light: the only place that names a colour on screen."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget

from plrnn_explorer.export.look import DARK, LIGHT, Look, basin_colour
from plrnn_explorer.gui.stylesheet import stylesheet
from plrnn_explorer.gui.wardrobe import Wardrobe
from plrnn_explorer.resources import ResourceMissingError, resource

Mode = Literal["system", "dark", "light"]

#: Sizes of type in pixels: content, and the labels beside it.
CONTENT_PX, LABEL_PX = 13, 11

#: Pixels at which icons are drawn: 16 and 24 on screens of ratio 1, 1.5, 2 and 3.
_ICON_SIZES = (16, 24, 32, 36, 48, 72)

#: Roles shared with exported figures: role, field of `Look`.
_SHARED = {
    "background": "background",  # of plots
    "text": "ink",
    "dim": "muted",
    "axis": "muted",
    "glyph": "ink",  # fixed points
    "glyph_outline": "background",
    "borders": "ink",  # of regions, drawn at 15 %
    "frame": "hairline",
    "stable": "stable",
    "unstable": "unstable",
    "orbit": "orbit",
    "recording": "recording",
    "connection": "connection",  # homoclinic points
    "undecided": "undecided",
    "hatch": "hatch",
}
#: Role: (dark, light). Panels ask for roles, never for colours.
ROLES: dict[str, tuple[str, str]] = {
    **{role: (getattr(DARK, name), getattr(LIGHT, name)) for role, name in _SHARED.items()},
    "panel": ("#151a21", "#ffffff"),
    "raised": ("#1c222b", "#f6f8fa"),  # buttons, notices, tooltips
    "sunken": ("#10141a", "#ffffff"),  # text fields
    "track": ("#232a34", "#edf0f3"),  # behind bars
    "hairline": ("#252c36", "#e1e5ea"),
    "border": ("#2e3742", "#d3d9e0"),
    "hover": ("#232b36", "#eef2f6"),
    "faint": ("#5b6573", "#98a2ae"),  # disabled
    "accent": ("#5aa9ff", "#2672d6"),
    "accent_hover": ("#7abaff", "#1f63bd"),
    "on_accent": ("#071220", "#ffffff"),
    "selection": ("#22364d", "#d5e5f9"),
    "good": ("#3fb27f", "#1a7f4f"),
    "warning": ("#d9a441", "#8f6200"),
    "error": ("#ff6b7a", "#c03346"),
    "grid": ("#1f2630", "#eceff2"),
    "shade": ("#05070a", "#1f2733"),  # over what is not spoken of
    "vector": ("#8f99a7", "#7b8794"),
}


class Theme(QObject):
    """Colours, fonts and icons for the look in force.

    Signals
    -------
    changed()
        Another look came into force: ask again for every colour.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system") -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._applied: bool | None = None
        self._text_px = CONTENT_PX
        # Style sheets name images by file only: coloured copies of the icons live here as long as the theme.
        self._images = QTemporaryDir()
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}  # many buttons share an icon
        self._icons: list[tuple[QAction | QAbstractButton, str, str]] = []
        self.wardrobe = Wardrobe(self)
        app.setStyle("Fusion")
        app.setFont(self.font())
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self.set_mode(mode)

    # Which look ---------------------------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """What the user chose: follow the system, or always one look."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Choose the look; "system" follows the desktop, also when it changes."""
        self._mode = mode
        schemes = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
        self._app.styleHints().setColorScheme(schemes.get(mode, Qt.ColorScheme.Unknown))
        self._apply()

    def set_text_size(self, pixels: int) -> None:
        """Choose the size of content in pixels; labels are smaller by the same amount as ever."""
        if pixels != self._text_px:
            self._text_px = pixels
            self._app.setFont(self.font())
            self._applied = None
            self._apply()

    @property
    def _label_px(self) -> int:
        return self._text_px - (CONTENT_PX - LABEL_PX)

    @property
    def is_dark(self) -> bool:
        """Whether the dark look is in force."""
        if self._mode != "system":
            return self._mode == "dark"  # some platforms cannot be told; our own choice holds anyway
        return self.system_scheme() == Qt.ColorScheme.Dark

    def system_scheme(self) -> Qt.ColorScheme:
        """Look of the desktop now."""
        return self._app.styleHints().colorScheme()

    def _apply(self) -> None:
        if self.is_dark == self._applied:
            return
        self._applied = self.is_dark
        self._app.setPalette(self._palette())
        for target, name, role in self._icons:
            target.setIcon(self.icon(name, role))
        self.changed.emit()
        sheet = stylesheet(self.hex, self._image, self._label_px)
        if self.wardrobe.is_empty:
            self._app.setStyleSheet(sheet)
        self.wardrobe.change(sheet)

    def dress(self, window: QWidget) -> None:
        """Let a window, with all the dialogs and menus it owns, carry the style sheet from now on.

        A sheet of the application has Qt polish every widget again for each of its parents when the look
        changes: 0.2 s for the main window. Sheets of its parts take a quarter of that, in short steps.
        """
        self._app.setStyleSheet("")
        if isinstance(window, QMainWindow):
            self.wardrobe.dress_parts(window)
        else:
            self.wardrobe.dress(window)

    @property
    def look(self) -> Look:
        """The visual language of plots and figures in the look in force."""
        return DARK if self.is_dark else LIGHT

    # Colours ------------------------------------------------------------------------------------

    def hex(self, role: str) -> str:
        """Colour of a role as "#rrggbb"."""
        return ROLES[role][0 if self.is_dark else 1]

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """Colour of a role, `alpha` from 0 (clear) to 1."""
        colour = QColor(self.hex(role))
        colour.setAlphaF(alpha)
        return colour

    def basin(self, index: int) -> QColor:
        """Colour of basin or attractor number `index`; a negative one is undecided."""
        return self.colour("undecided") if index < 0 else QColor(basin_colour(index))

    def mixed(self, colour: QColor | str, share: float, role: str = "background") -> QColor:
        """`share` (0 to 1) of a colour mixed into the colour of a role."""
        over, under = QColor(colour), self.colour(role)
        return QColor.fromRgbF(
            *(
                share * a + (1.0 - share) * b
                for a, b in zip(over.getRgbF()[:3], under.getRgbF()[:3])  # type: ignore[index]
            )
        )

    def _palette(self) -> QPalette:
        roles = QPalette.ColorRole
        pairs = {
            roles.Window: "panel",
            roles.Base: "sunken",
            roles.AlternateBase: "raised",
            roles.Button: "raised",
            roles.ToolTipBase: "raised",
            roles.ToolTipText: "text",
            roles.WindowText: "text",
            roles.Text: "text",
            roles.ButtonText: "text",
            roles.BrightText: "error",
            roles.Highlight: "selection",
            roles.HighlightedText: "text",
            roles.PlaceholderText: "dim",
            roles.Link: "accent",
            roles.LinkVisited: "accent",
            roles.Accent: "accent",
            roles.Mid: "border",
            roles.Dark: "hairline",
            roles.Light: "hover",
        }
        palette = QPalette()
        for role, name in pairs.items():
            palette.setColor(role, self.colour(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("faint"))
        return palette

    # Type and icons -----------------------------------------------------------------------------

    def font(self, *, label: bool = False, bold: bool = False) -> QFont:
        """The system's UI font with tabular numbers; `label`: the smaller size."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPixelSize(self._label_px if label else self._text_px)
        font.setBold(bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Icon ``resources/icons/NAME.svg`` in the colour of a role; empty if there is none of that name."""
        source = _svg(name)
        icon = QIcon()
        if not source:
            return icon
        for mode, colour in ((QIcon.Mode.Normal, role), (QIcon.Mode.Disabled, "faint")):
            for size in _ICON_SIZES:
                icon.addPixmap(self._drawn(source, self.hex(colour), size), mode)
        return icon

    def set_icon(self, target: QAction | QAbstractButton, name: str, role: str = "text") -> None:
        """Give an action or button an icon that follows the look; a later call gives it another."""
        known = any(each[0] is target for each in self._icons)
        self._forget(target)
        self._icons.append((target, name, role))
        if not known:
            target.destroyed.connect(lambda: self._forget(target))
        target.setIcon(self.icon(name, role))

    def _forget(self, target: QObject) -> None:
        self._icons = [each for each in self._icons if each[0] is not target]

    def _image(self, name: str, role: str) -> str:
        path = Path(self._images.filePath(f"{name}-{self.hex(role)[1:]}.svg"))
        if not path.exists():
            path.write_text(_svg(name).replace("currentColor", self.hex(role)), encoding="utf-8")
        return path.as_posix()

    def _drawn(self, source: str, colour: str, size: int) -> QPixmap:
        drawn = self._pixmaps.get((source, colour, size))
        if drawn is None:
            drawn = self._pixmaps[source, colour, size] = self._draw(source, colour, size)
        return drawn

    @staticmethod
    def _draw(source: str, colour: str, size: int) -> QPixmap:
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        return pixmap


@cache
def _svg(name: str) -> str:
    """Text of an icon; empty if there is none of that name."""
    try:
        return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    except ResourceMissingError:
        return ""


def style_label(label: QLabel, role: str) -> QLabel:
    """Give a label one of the stylesheet's kinds: "title" (panel heading), "dim", "heading", "large"."""
    label.setProperty("kind", role)
    if role == "title":
        font = label.font()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106.0)
        label.setFont(font)
    return label
