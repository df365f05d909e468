"""What is compiled after installation."""

from __future__ import annotations

from plrnn_explorer.study import prepare
from plrnn_explorer.study.analyse import STAGES, analyse_steps


def test_every_stage_runs_on_a_small_example(monkeypatch):
    stages = []

    def noted(study, settings):
        for progress in analyse_steps(study, settings):
            yield progress
        stages.extend(progress.result.timings)

    monkeypatch.setattr(prepare, "EXAMPLES", ("bistable",))
    monkeypatch.setattr(prepare, "analyse_steps", noted)
    prepare.prepare()
    assert stages == list(STAGES)


def test_what_a_slider_and_a_fit_run_is_compiled_too():
    from plrnn_explorer.dynamics.kernels import components, lyndon, teacher_forcing

    prepare.prepare_interaction()
    for kernel in (
        *(lyndon.solve_all, components.join, components.pick),
        *(teacher_forcing.forward, teacher_forcing.backward),
    ):
        assert kernel.signatures, kernel


def test_what_rare_searches_run_is_compiled_too():
    from plrnn_explorer.dynamics.kernels import contour_seeds, contours, lyndon, signs

    prepare.prepare_searches()
    for kernel in (
        *(signs.search_signs, signs.work_on_signs, signs.list_node, lyndon.list_lyndon),
        *(contour_seeds.find_seed, contours.start_on, contours.follow, contours.longer),
    ):
        assert kernel.signatures, kernel
