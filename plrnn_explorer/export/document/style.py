"""The style sheet of a report, in the colours of the figures."""

from __future__ import annotations

from string import Template

from plrnn_explorer.export.look import DARK, LIGHT, Look

_COLOURS = Template(
    "--background: $background; --ink: $ink; --muted: $muted; --hairline: $hairline; --accent: $accent;"
)
_SHEET = Template(
    """:root { color-scheme: light dark; $light }
@media (prefers-color-scheme: dark) { :root { $dark } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1.25rem 4rem; background: var(--background);
  color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
  font-variant-numeric: tabular-nums; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-top: .75rem;
  border-top: 1px solid var(--hairline); }
h3 { font-size: .85rem; color: var(--muted); margin: 1.1rem 0 .1rem; font-weight: 600; }
p { margin: 0 0 .75rem; }
header p, figcaption, caption, .note { color: var(--muted); font-size: .875rem; }
.lead { font-size: 1.15rem; }
.proved, .open { font-size: .85em; }
.open { color: var(--muted); }
.value { font-weight: 600; }
a { color: var(--accent); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
a .value, a .open, a .proved, a .words { color: var(--ink); }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; }
nav h2 { font-size: .85rem; color: var(--muted); border: 0; margin: 1.5rem 0 .25rem; padding: 0; }
nav ol { columns: 2; margin: 0; padding-left: 1.25rem; }
figure { margin: 1rem 0 1.5rem; }
figure img { max-width: 100%; height: auto; display: block; }
.scroll { overflow-x: auto; margin: 0 0 1.25rem; }
table { border-collapse: collapse; font-size: .8125rem; line-height: 1.35; min-width: 100%; }
caption { text-align: left; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0;
  border-bottom: 1px solid var(--hairline); }
th { font-weight: 600; }
tbody th { min-width: 8.5em; }
thead th { color: var(--muted); }
.number { text-align: right; white-space: nowrap; }
tr:target { outline: 2px solid var(--accent); }
pre { overflow-x: auto; font-size: .8125rem; line-height: 1.4; padding: .75rem;
  border: 1px solid var(--hairline); }
ul { padding-left: 1.25rem; }
@media print {
  :root { color-scheme: light; $light }
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  a { color: inherit; }
  nav ol { columns: 1; }
  h2, h3 { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  td { overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; }
  .skip { display: none; }
}
"""
)


def style_sheet() -> str:
    """CSS for screen and paper, dark and light by what the reader prefers."""
    return _SHEET.substitute(light=_colours(LIGHT), dark=_colours(DARK))


def _colours(look: Look) -> str:
    return _COLOURS.substitute(
        background=look.background, ink=look.ink, muted=look.muted, hairline=look.hairline, accent=look.accent
    )
