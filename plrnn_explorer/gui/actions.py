"""Everything that can be done from menus, toolbar and keyboard: names, shortcuts and explanations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from plrnn_explorer.translation import mark, tr


@dataclass(frozen=True)
class Spec:
    """One action: text with its mnemonic, a sentence of explanation, shortcut, whether it needs a model."""

    text: str
    tip: str
    shortcut: str = ""
    needs_model: bool = True
    short: str = ""  # text on the toolbar


SPECS: Mapping[str, Spec] = {
    "open": Spec("&Open…", "Open a model or a saved study", "Ctrl+O", needs_model=False),
    "open_folder": Spec(
        "Open &folder…",
        "Open a training run's folder of checkpoints, or a folder with a file for each parameter",
        "Ctrl+Shift+O",
        needs_model=False,
    ),
    "open_options": Spec(
        "Open &with options…",
        "See what a model file is, and choose how it is read",
        "Ctrl+Alt+O",
        needs_model=False,
    ),
    "add_recording": Spec(
        "Add recordin&g…",
        "Lay a measured time series beside the model: text, NumPy, MATLAB or Axon ABF",
        "Ctrl+R",
    ),
    "training_run": Spec(
        mark("&Training run…"),
        mark("Analyse every checkpoint of a folder; see portraits and attractors from epoch to epoch"),
        "Ctrl+Shift+T",
        needs_model=False,
    ),
    "fit_recording": Spec(
        mark("Fit a model to a &recording…"),
        mark("From a measured time series to a network that does the same: prepare, train, judge"),
        "Ctrl+Shift+F",
        needs_model=False,
    ),
    "save": Spec("&Save study", "Save the model with all results and the view as one file", "Ctrl+S"),
    "save_as": Spec("Save study &as…", "Save the study under another name", "Ctrl+Shift+S"),
    "save_model": Spec(
        "Save &model as…", "Save the model alone, without results: NumPy, JSON or MATLAB", "Ctrl+Alt+S"
    ),
    "copy_figure": Spec(
        mark("Cop&y figure"), mark("Put the figure on the clipboard as PNG, SVG and PDF"), "Ctrl+Shift+C"
    ),
    "export": Spec("&Export…", "Export the figure, tables or all data", "Ctrl+E", short="Export figure…"),
    "report": Spec(
        "Export repor&t…", "Write what was found as a page to read: one HTML file or a PDF", "Ctrl+Shift+R"
    ),
    "close": Spec("&Close model", "Go back to the start page", "Ctrl+W"),
    "quit": Spec("&Quit", "Close the program", "Ctrl+Q", needs_model=False),
    "analyse": Spec(
        "&Analyse", "Find cycles, manifolds, homoclinic points and basins, one after the other", "F5"
    ),
    "cycles": Spec("&Cycles", "Find fixed points and cycles: states that repeat after some steps", "Ctrl+1"),
    "manifolds": Spec(
        "&Manifolds", "Trace the stable and unstable manifolds of saddles: what separates outcomes", "Ctrl+2"
    ),
    "connections": Spec(
        "&Homoclinic points",
        "Find where stable and unstable manifolds cross; a transverse crossing proves chaos",
        "Ctrl+3",
        short="Homoclinic",
    ),
    "basins": Spec("&Basins", "Map which starting points settle in which state", "Ctrl+4"),
    "statistics": Spec(
        "&Exponents",
        "Measure Lyapunov exponents, dimension and visited regions of the attractors that are no cycles",
        "Ctrl+6",
    ),
    "judge": Spec(
        mark("&Judge against the recording…"),
        mark("See how far to trust the model beside a measured time series, in numbers and words"),
        "Ctrl+7",
    ),
    "invertibility": Spec(
        "Check &invertibility", "See whether every state has exactly one predecessor", "Ctrl+5"
    ),
    "cancel": Spec("Ca&ncel", "Stop the computation; what was found so far stays", "Ctrl+."),
    "copy_python": Spec(
        "Copy as &Python", "Copy the Python code that does the last step again", "Ctrl+Alt+C"
    ),
    "history": Spec("&History…", "See every step as Python, copy the code or save the script", "Ctrl+H"),
    "data_orbit": Spec(
        "Start an orbit from &data values…", "Start where the model observes given values", "Ctrl+D"
    ),
    "filter": Spec("Fi&lter the objects", "Type what the list of objects should show", "Ctrl+F"),
    "names": Spec("&Names and units…", "Name the coordinates of the state and of the data"),
    "add_input": Spec(
        "Add an &input…",
        "Add a constant to a coordinate or inside a unit, and move it with a slider",
        "Ctrl+I",
    ),
    "follow_parameter": Spec(
        "&Follow a parameter…",
        "Move one entry of A, W₁, W₂, h₁ or h₂ with a slider; fixed points, cycles and spectrum follow",
        "Ctrl+Shift+I",
    ),
    "settings": Spec(
        "Analysis &settings…", "Longest period, resolution and budgets", "Ctrl+,", needs_model=False
    ),
    "zoom_back": Spec(mark("View &before"), mark("Go back to where you looked before"), "Alt+Left"),
    "zoom_forward": Spec(mark("View &after"), mark("Go forward again to where you looked"), "Alt+Right"),
    "swarm": Spec(
        "S&warm",
        "Thousands of points flowing to where they settle, coloured by where they end",
        "Ctrl+Shift+W",
    ),
    "preferences": Spec(
        mark("Settin&gs…"),
        mark("Theme, size of text, limits of the analysis, files, and everything else that is remembered"),
        "Ctrl+Shift+,",
        needs_model=False,
    ),
    "reset_layout": Spec("&Reset layout", "Put every panel back where it was at first"),
    "view_phase": Spec(mark("&Phase space"), mark("The plane that Analyse, export and report are about")),
    "view_second": Spec(
        mark("&Second plane"),
        mark("Another plane of state space beside the first, with axes and basins of its own"),
        "Ctrl+Shift+2",
    ),
    "view_space": Spec(
        mark("&3-D view"),
        mark("Three directions of the state space, to be turned by hand"),
        "Ctrl+Shift+3",
        short=mark("3-D"),
    ),
    "view_link": Spec(
        mark("&Link axes"),
        mark("Views that show the same coordinate pan and zoom together along it"),
        "Ctrl+L",
    ),
    "view_next": Spec(mark("&Next view"), mark("Move the keyboard to the view beside this one"), "F6"),
    "full_screen": Spec("&Full screen", "Use the whole screen", "F11", needs_model=False),
    "tour": Spec(
        mark("&Tour"),
        mark("Five steps on what is where, on an example if no model is open"),
        needs_model=False,
    ),
    "palette": Spec(
        "&Find a command…",
        "Search commands, objects, examples, recent files and help by a few letters",
        "Ctrl+Shift+P",
        needs_model=False,
    ),
    "help": Spec("&Help", "How to use the program", "F1", needs_model=False),
    "updates": Spec(
        mark("Check for &updates…"),
        mark("Ask pypi.org for the newest version; the program never asks by itself"),
        needs_model=False,
    ),
    "about": Spec("&About plrnn_explorer", "Version, method and licences", needs_model=False),
}

#: Menus by title; None is a separator, "@name" a place where submenus and foreign actions are put in.
MENUS: Mapping[str, tuple[str | None, ...]] = {
    mark("&File"): (
        "open", "open_folder", "open_options", "@examples", "@recent", None, "add_recording", None,
        "save", "save_as", "save_model", None, "export", "copy_figure", "report", None, "close", "quit",
    ),
    mark("&Edit"): (
        "@undo", "history", "copy_python", None, "filter", None, "data_orbit", None, "preferences",
    ),
    mark("&View"): (
        "@phase_space", "zoom_back", "zoom_forward", "swarm", "@views", "@panels", None, "reset_layout",
        "@theme", None, "full_screen",
    ),
    mark("&Model"): (
        "fit_recording", "training_run", None, "names", "add_input", "follow_parameter",
    ),
    mark("&Analyse"): (
        "analyse", None, "cycles", "manifolds", "connections", "basins", "statistics", "invertibility", None,
        "judge", None, "cancel", None, "settings",
    ),
    mark("&Help"): ("help", "tour", "palette", None, "updates", "about"),
}  # fmt: skip
#: Where macOS puts an action by itself.
_MENU_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
}


class Actions:
    """The actions of a window, each once, wherever it appears.

    Parameters
    ----------
    window : QWidget
        Owns them.
    handlers : mapping of name to what is called
    """

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        self._window = window
        self._has_model = False
        self.all: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for name, spec in SPECS.items():
            action = QAction(tr(spec.text), window)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(spec.shortcut))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = tr(spec.tip)
            action.setToolTip(f"{tip} ({keys})" if keys else tip)
            action.setStatusTip(tip)
            action.setIconText(tr(spec.short) if spec.short else tr(spec.text).replace("&", ""))
            action.setMenuRole(_MENU_ROLES.get(name, QAction.MenuRole.NoRole))
            action.triggered.connect(lambda _checked=False, run=handlers[name]: run())
            self.all[name] = action
        for name in ("full_screen", "view_link"):
            self.all[name].setCheckable(True)

    def __getitem__(self, name: str) -> QAction:
        return self.all[name]

    def set_enabled(self, has_model: bool, busy: bool, observed: bool = False) -> None:
        """Grey out what makes no sense now; `observed`: the model has an observation model."""
        self._has_model = has_model
        for name, action in self.all.items():
            action.setEnabled(has_model or not SPECS[name].needs_model)
        self.all["cancel"].setEnabled(busy)
        self.all["data_orbit"].setEnabled(observed)

    def reason(self, action: QAction) -> str:
        """Why an action is greyed now, for people."""
        name = action.objectName()
        if name == "cancel":
            return tr("nothing is being computed")
        if name in SPECS and SPECS[name].needs_model and not self._has_model:
            return tr("open a model first")
        if name == "data_orbit":
            return tr("this model has no observation model")
        return tr("not now")

    def fill_menus(self, bar: QMenuBar, places: Mapping[str, Callable[[QMenu], None]]) -> None:
        """Build the menus; `places` fills what stands at each "@name"."""
        for title, names in MENUS.items():
            menu = self.menus[title] = bar.addMenu(tr(title))
            menu.setToolTipsVisible(True)
            for name in names:
                if name is None:
                    menu.addSeparator()
                elif name.startswith("@"):
                    places[name[1:]](menu)
                else:
                    menu.addAction(self.all[name])
