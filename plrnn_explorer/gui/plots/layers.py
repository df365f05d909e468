"""All that a phase space draws, from the bottom to the top."""

from __future__ import annotations

from plrnn_explorer.gui.plots.attractor_layer import AttractorLayer
from plrnn_explorer.gui.plots.basin_layer import BasinLayer
from plrnn_explorer.gui.plots.border_layer import BorderLayer
from plrnn_explorer.gui.plots.connection_layer import ConnectionLayer
from plrnn_explorer.gui.plots.crosshair_layer import CrosshairLayer, OutlineLayer
from plrnn_explorer.gui.plots.cycle_layer import CycleLayer
from plrnn_explorer.gui.plots.label_layer import LabelLayer
from plrnn_explorer.gui.plots.manifold_layer import ManifoldLayer
from plrnn_explorer.gui.plots.orbit_layer import OrbitLayer
from plrnn_explorer.gui.plots.orbit_player import OrbitPlayer
from plrnn_explorer.gui.plots.picture import Layer, Picture
from plrnn_explorer.gui.plots.plane_box import PlaneBox
from plrnn_explorer.gui.plots.recording_layer import RecordingLayer
from plrnn_explorer.gui.plots.region_layer import RegionLayer
from plrnn_explorer.gui.plots.sketch_layer import SketchLayer
from plrnn_explorer.gui.plots.slice_layer import SliceLayer
from plrnn_explorer.gui.plots.unseen_layer import UnseenLayer
from plrnn_explorer.gui.plots.vector_layer import VectorLayer
from plrnn_explorer.gui.plots.walk_layer import WalkLayer
from plrnn_explorer.gui.session import Session


class Layers:
    """The layers of one plot, each made once."""

    def __init__(self, box: PlaneBox, player: OrbitPlayer, session: Session) -> None:
        self.orbits = OrbitLayer(box, player)
        self.cycles, self.connections = CycleLayer(box), ConnectionLayer(box)
        self.manifolds, self.crosshair = ManifoldLayer(box), CrosshairLayer(box)
        self.recordings = RecordingLayer(box)
        self.outline = OutlineLayer(box)
        self.sketch = SketchLayer(box)
        self.unseen = UnseenLayer(box, session)
        self.all: tuple[Layer, ...] = (
            self.sketch,
            BasinLayer(box),
            self.unseen,
            BorderLayer(box),
            RegionLayer(box),
            VectorLayer(box),
            self.recordings,
            self.manifolds,
            SliceLayer(box),
            AttractorLayer(box),
            self.orbits,
            self.cycles,
            self.connections,
            LabelLayer(box),
            self.outline,
            self.crosshair,
            WalkLayer(box),
        )

    def update(self, picture: Picture | None) -> None:
        """Draw what changed; None: nothing is open."""
        for layer in self.all:
            layer.update(picture)
