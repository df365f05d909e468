"""Accounts of the examples and of real models, finished or broken off anywhere: well-formed and linked."""

from __future__ import annotations

import time

import pytest

from plrnn_explorer.export.account import account_of
from plrnn_explorer.models.load import load_model
from plrnn_explorer.resources import examples
from plrnn_explorer.study.analyse import Settings, analyse_steps
from plrnn_explorer.study.opening import open_anything
from plrnn_explorer.study.study import Study
from tests.export.account.grammar import is_well_formed, targets

#: Quick: what is told, not what is found, is tried here.
QUICK = Settings(
    max_period=2, cycle_work=1e7, resolution=24, max_arclength=4.0, max_cells=200, max_manifolds=4,
    max_surfaces=1, max_surface_cells=50, max_orbits=3, max_certificates=1, basin_steps=500,
    statistics_steps=300, transient=100,
)  # fmt: skip
#: Seconds of work; an analysis broken off is to be told as well.
ENOUGH = 2.0
REAL = (
    "alrnn_lorenz_m20_p2", "bptt_shplrnn_shiftinglorenz1_M3_H500", "dendplrnn_clipped_ecg_M30_B50",
    "lowrank_clip_eeg_M3_07_29T17_43_46", "lowrank_clip_hc2_M3", "lowrank_teacher_reach_rnn_M2",
    "plrnn_lorenz_M10_koppe2019", "plrnn_vanderpol_M10_koppe2019", "scyfi_ema_multistable_M8_trial001",
    "scyfi_plrnn_10cycle_M10", "scyfi_test_16_cycle_2D_M2",
)  # fmt: skip


def check_all_along(study: Study) -> None:
    """Tell the study at every change of what is there."""
    shown: tuple[object, ...] = ()
    end = time.monotonic() + ENOUGH
    for progress in analyse_steps(study, QUICK):
        study = progress.result
        now = (study.cycles, study.manifolds, study.connections, study.attractors, study.statistics)
        if [part is None for part in now] != [part is None for part in shown]:
            check(study)
            shown = now
        if time.monotonic() > end:
            break
    check(study)


def check(study: Study) -> None:
    account = account_of(study)
    assert account.text == "" or is_well_formed(account.text), account.text
    assert account.headline.text == "" or is_well_formed(account.headline.text), account.headline.text
    for target in targets(account):
        assert target.startswith("stage:") or study.find(target) is not None


@pytest.mark.parametrize("name", [example.name for example in examples()])
def test_examples(name):
    check_all_along(open_anything(f"example:{name}")[0])


@pytest.mark.parametrize("name", REAL)
def test_real_models(shared, name):
    check_all_along(Study(load_model(shared / "models" / name / "canonical.npz")))
