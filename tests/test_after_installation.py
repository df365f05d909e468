"""What is compiled after installation: the analysis, the plots and the view of space."""

from plrnn_explorer import compile_loops
from plrnn_explorer.gui.plots import fast


def test_what_draws_is_ready_after_it(monkeypatch):
    analysed = []
    monkeypatch.setattr(compile_loops.study, "prepare", lambda: analysed.append(True))
    monkeypatch.setattr(fast, "_loaded", {})
    compile_loops.prepare()
    assert analysed == [True]
    assert fast.is_ready()
