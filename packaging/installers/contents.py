"""What goes into the bundle and what stays out; read by the spec, and by the tests without PyInstaller."""

from __future__ import annotations

import fnmatch
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

#: Imported where PyInstaller cannot see it.
HIDDEN = (
    # Compiled code asks for these by name.
    *("scipy.special.cython_special", "numba._devicearray"),
    # pyqtgraph imports them whatever it draws with.
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
)
#: Modules that libraries would like to have, and this program never reaches.
EXCLUDED = (
    # Tests, and what only they need. (pyabf asks for pytest when installed, never when run.)
    *("pytest", "_pytest", "iniconfig", "pluggy", "pygments", "numpy.testing.tests"),
    *("unittest.test", "matplotlib.tests", "mpl_toolkits.tests", "scipy.conftest", "numpy.conftest"),
    *("numcodecs.tests", "pyfive.tests", "numba.tests", "llvmlite.tests"),
    # Other windows.
    *("tkinter", "_tkinter", "matplotlib.backends._backend_tk", "IPython", "wx", "PyQt5", "PyQt6", "PySide2"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets"),
    *("PySide6.QtTest", "PySide6.QtSql", "PySide6.QtXml"),
    *("PySide6.QtPrintSupport", "PySide6.QtDesigner", "PySide6.QtUiTools", "PySide6.QtHelp"),
    *("pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.canvas", "pyqtgraph.flowchart"),
    # GPUs, clusters and compilers for other machines.
    *("numba.cuda", "cupy", "OpenGL", "distributed", "dask"),
    # Lines edited in a terminal, by a library under the GPL.
    *("readline", "rlcompleter"),
    # Codecs whose libraries are not installed, and the tools that built all this.
    *(
        "zfpy",
        "pcodec",
        "msgpack",
        "setuptools",
        "pip",
        "hatchling",
        "pkg_resources",
        "lib2to3",
        "pydoc_data",
    ),
)
#: Files that hooks collect and nobody opens; names inside the bundle, with ``*`` for anything.
UNWANTED = (
    # Qt: what draws by OpenGL or for QML, other platforms, drivers of databases and keyboards.
    *("*Qt6Qml*", "*Qt6Quick*", "*Qt6VirtualKeyboard*", "*Qt6Pdf*", "*Qt6Network*"),
    *("*Qt6Sql*", "*Qt6Test*", "*Qt6EglFS*", "*Qt6Eglfs*", "*Qt6WaylandEgl*", "*Qt6Wayland*Compositor*"),
    *(
        "*opengl32sw.dll",
        "*d3dcompiler_*.dll",
        "*QtQml*",
        "*QtQuick*",
        "*QtNetwork*",
        "*QtPdf*",
    ),
    *("*/plugins/egldeviceintegrations/*", "*/plugins/generic/*", "*/plugins/networkinformation/*"),
    *("*/plugins/tls/*", "*/plugins/xcbglintegrations/*", "*/plugins/wayland-graphics-integration-*"),
    *("*/plugins/qmltooling/*", "*/plugins/sqldrivers/*", "*/plugins/printsupport/*", "*virtualkeyboard*"),
    *("*/platforms/*qeglfs*", "*/platforms/*qlinuxfb*", "*/platforms/*qvnc*", "*/platforms/*qvkkhr*"),
    *("*/platforms/*qminimal*", "*/platforms/*qdirect2d*", "*/platformthemes/*gtk3*"),
    *("*/imageformats/*qpdf*", "*/imageformats/*qtga*", "*/imageformats/*qwbmp*", "*/imageformats/*qwebp*"),
    *("*/imageformats/*qicns*", "*/imageformats/*qgif*", "*/imageformats/*qtiff*"),
    # matplotlib: fonts of other programs' figures, pictures of toolbars, samples.
    *("matplotlib/mpl-data/sample_data/*", "matplotlib/mpl-data/images/*", "matplotlib/mpl-data/fonts/afm/*"),
    *("matplotlib/mpl-data/fonts/pdfcorefonts/*", "matplotlib/mpl-data/plot_directive/*"),
    # Sources, types and tests that came along as data.
    *("*/tests/*", "*.pyi", "*.pxd", "*.pyx", "*/include/*", "*.a", "*.lib"),
    *("fsspec/*", "pyqtgraph/examples/*", "pyqtgraph/icons/*.svg.bak"),
    # pyqtgraph's own logo; matrices as text, which scipy reads when asked to.
    *("pyqtgraph/icons/peegee/*", "scipy/io/_fast_matrix_market/_fmm_core*"),
    # Threads that numba would use for loops in parallel, of which there are none.
    *("numba/np/ufunc/tbbpool*", "numba/np/ufunc/omppool*"),
    # Readers of images by Pillow that no figure needs.
    *("PIL/_avif*", "*libavif*", "PIL/_webp*", "*libwebp*"),
)
#: Words of Qt's own dialogs: the languages of the window.
LANGUAGES = ("de", "es", "fr", "zh_CN")


def is_no_test(module: str) -> bool:
    """Whether a module is not one of the tests that a library carries."""
    return not any(part in ("test", "tests") for part in module.split("."))


def is_wanted(name: str) -> bool:
    """Whether a file collected for the bundle belongs there.

    Parameters
    ----------
    name : str
        Place inside the bundle, of either kind of slash.
    """
    place = name.replace("\\", "/")
    if "/translations/" in place and "PySide6" in place:
        return place.endswith(tuple(f"qtbase_{language}.qm" for language in LANGUAGES))
    return not any(fnmatch.fnmatchcase(place, pattern) for pattern in UNWANTED)


def needed(
    files: Mapping[str, str], asks_for: Callable[[str], Iterable[str]], is_root: Callable[[str], bool]
) -> set[str]:
    """Names of the libraries in the bundle that something in it still loads.

    What was left out had brought libraries along (GTK for a theme of Qt's), which would stay behind.

    Parameters
    ----------
    files : mapping
        Library or program in the bundle, by its place there, and where it was collected from.
    asks_for : callable
        Names of the libraries that a file loads.
    is_root : callable
        Whether the file at a place is there for itself, not only because another loads it.
    """
    places: dict[str, list[str]] = {}
    for place in files:
        places.setdefault(place.replace("\\", "/").rpartition("/")[2], []).append(place)
    found = {place for place in files if is_root(place)}
    waiting = list(found)
    while waiting:
        for name in asks_for(files[waiting.pop()]):
            new = [place for place in places.get(name, ()) if place not in found]
            found.update(new)
            waiting += new
    return found


def stands_for_itself(place: str) -> bool:
    """Whether a file of the bundle is loaded by name: modules and plugins are, libraries are not."""
    folder, _, name = place.rpartition("/")
    library = name.startswith("lib") and (not folder or folder.endswith(("/Qt/lib", ".libs")))
    return not library or name.startswith("libpython")


def resources(folder: Path) -> list[tuple[str, str]]:
    """Pairs (file, folder in the bundle) of what the program reads of ``resources/``.

    Screenshots belong to the README, and the sources of translations and examples to developers.
    """
    read = [
        path
        for name in ("examples", "help", "icons", "translations")
        for path in sorted((folder / name).rglob("*"))
        if path.is_file() and path.suffix not in (".py", ".pyc", ".ts")
    ]
    return [(str(path), str(Path("resources") / path.parent.relative_to(folder))) for path in read]
