"""How Sphinx makes the site; `build.py` puts this beside the pages."""

import os

project = "plrnn_explorer"
language = os.environ["PLRNN_EXPLORER_LANGUAGE"]
author = "the plrnn_explorer developers"
release = version = os.environ["PLRNN_EXPLORER_VERSION"]
html_title = f"plrnn_explorer {release}"

extensions = ["myst_parser", "sphinx_copybutton"]
myst_enable_extensions = ["attrs_block"]
# Options such as --out, and quotes that are copied into a shell, stay what they are.
smartquotes = False
# Links between pages and to headings on them are checked: a dead one ends the build.
myst_heading_anchors = 3
exclude_patterns = ["README.md"]

html_theme = "furo"
html_logo = html_favicon = "app.svg"
html_static_path, html_css_files = ["static"], ["book.css"]
html_show_sourcelink = html_show_copyright = False
html_copy_source = False
pygments_style, pygments_dark_style = "friendly", "native"
copybutton_exclude = ".linenos, .gp"
