"""The panels around the phase space, each made once, by the names saved layouts know them by."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.panels.basins import BasinsPanel
from plrnn_explorer.gui.panels.bifurcations import BifurcationsPanel
from plrnn_explorer.gui.panels.connections import ConnectionsPanel
from plrnn_explorer.gui.panels.jobs_panel import JobsPanel
from plrnn_explorer.gui.panels.model_panel import ModelPanel
from plrnn_explorer.gui.panels.objects import ObjectsPanel
from plrnn_explorer.gui.panels.panel import Panel
from plrnn_explorer.gui.panels.regions import RegionsPanel
from plrnn_explorer.gui.panels.spectrum import SpectrumPanel
from plrnn_explorer.gui.panels.summary_panel import SummaryPanel
from plrnn_explorer.gui.panels.time_series import TimeSeriesPanel
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr


class PanelSet:
    """All panels of a window; a further one is an attribute here and a line in `Docks.arrange`."""

    def __init__(self, session: Session, theme: Theme) -> None:
        self.objects = ObjectsPanel(session, theme)
        self.spectrum = SpectrumPanel(session, theme)
        self.basins = BasinsPanel(session, theme)
        self.connections = ConnectionsPanel(session, theme)
        self.summary = SummaryPanel(session, theme)
        self.model = ModelPanel(session, theme)
        self.series = TimeSeriesPanel(session, theme)
        self.bifurcations = BifurcationsPanel(session, theme)
        self.regions = RegionsPanel(session, theme)
        self.jobs = JobsPanel(session, theme)

    def titled(self) -> dict[str, tuple[str, QWidget]]:
        """Title and panel by name, in the order in which they were made."""
        made = vars(self).items()
        return {
            name: (tr(each.panel_title), each) for name, each in made if isinstance(each, Panel | JobsPanel)
        }
