"""Every format and family: the real files, and how the structures without one were made and are tested."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Real:
    """A published model file, and the answers to what it leaves open."""

    format: str
    file: str
    answers: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Made:
    """A structure: how files of it were made, and the tests that open them and compare."""

    format: str
    family: str
    how: str
    tests: tuple[str, ...]


REAL = (
    Real("PyTorch zip", "alrnn_lorenz_m20_p2/lorenz_m20_p2", (("P", 2),)),
    Real("PyTorch zip", "dendplrnn_clipped_ecg_M30_B50/fablation3_model (1).pt", (("clipped", True),)),
    Real("PyTorch zip", "lowrank_teacher_reach_rnn_M2/reach_rnn_state_dict.pkl"),
    Real("PyTorch zip", "lowrank_clip_hc2_M3/hc2rank3_state_dict_rnn.pkl"),
    Real(
        "PyTorch zip",
        "lowrank_clip_eeg_M3_07_29T17_43_46/"
        "EEG_Inv_Obs_LRRNN_Z_Date_32024_07_29_T_17_43_46_state_dict_rnn.pkl",
    ),
    Real("Julia BSON", "bptt_shplrnn_shiftinglorenz1_M3_H500/shallow.bson"),
    Real("MATLAB v5", "plrnn_lorenz_M10_koppe2019/LorenzPLRNN.mat"),
    Real("MATLAB v5", "plrnn_vanderpol_M10_koppe2019/ReproVanDerPol.mat"),
    Real(
        "MATLAB v5, stack of 150",
        "scyfi_ema_multistable_M8_trial001/for_LE_multistable.mat",
        (("index", 0),),
    ),
    Real("NumPy .npz", "scyfi_test_16_cycle_2D_M2/canonical.npz"),
    Real("NumPy .npz", "scyfi_plrnn_10cycle_M10/canonical.npz"),
)

_KEYS = "no real file at hand: random arrays under the code's keys; the code's step written out"
_TORCH = "written by PyTorch 2.13; orbits as PyTorch computed them"
_BSON = (
    "no real file at hand: structs with the fields the code declares, laid out as BSON.jl does; the formula"
)
_JLD2 = "no real file at hand: JLD2's layout written through HDF5's own library; the formula"
_SCIPY = "written by scipy.io.savemat, read back as scipy reads it; the formula"
_V73 = "no real file at hand: MATLAB's layout written by h5py; the formula"
_KERAS = "written by Keras 3.15; orbits as Keras computed them"


def _in(module: str, *names: str) -> tuple[str, ...]:
    return tuple(f"tests/models/{module}.py::test_{name}" for name in names)


MADE = (
    Made("PyTorch zip", "shallow PLRNN (CNS-2023)", _KEYS, _in("test_torch_families", "cns_2023")),
    Made(
        "PyTorch zip", "shallow PLRNN, clipped or not (MTF)", _KEYS, _in("test_torch_families", "mtf_shallow")
    ),
    Made(
        "PyTorch zip",
        "dendritic PLRNN, mean-centred or not, with its settings file",
        _KEYS,
        _in("test_torch_families", "dendritic_with_its_settings", "dendritic_with_a_matrix_for_every_trial"),
    ),
    Made(
        "PyTorch zip",
        "PLRNN (AW with A on the diagonal)",
        _KEYS,
        _in("test_torch_families", "vanilla_with_its_observation"),
    ),
    Made(
        "PyTorch zip",
        "ema_forecast_control: shallow, clipped, AL-RNN",
        _KEYS,
        _in("test_torch_families", "ema_forecast_control", "ema_forecast_control_alrnn"),
    ),
    Made(
        "PyTorch zip",
        "smc_rnns: low-rank with input, full-rank, its readouts",
        _KEYS,
        _in("test_torch_families", "low_rank_with_input", "full_rank", "low_rank_readouts"),
    ),
    Made(
        "PyTorch zip",
        "smc_rnns trained on tasks, with input",
        _KEYS,
        _in("test_torch_families", "task_trained_low_rank_with_input", "task_trained_full_rank"),
    ),
    Made(
        "PyTorch zip",
        "pyro-plrnn: dendritic, shallow, plain",
        _KEYS,
        _in("test_torch_families", "pyro_dendritic", "pyro_shallow_uses_its_first_units", "pyro_vanilla"),
    ),
    Made(
        "PyTorch zip and older form",
        "torch.nn.RNN, RNNCell with ReLU",
        _TORCH,
        _in(
            "test_torch_files", "relu_rnn_runs_as_in_pytorch_with_and_without_input", "rnn_cell_has_an_input"
        ),
    ),
    Made(
        "PyTorch checkpoint",
        "ReLU RNN with optimiser, scheduler, best weights",
        _TORCH,
        _in("test_torch_files", "checkpoint_offers_its_best_weights_first_and_reads_its_settings"),
    ),
    Made(
        "safetensors",
        "shallow PLRNN",
        "written by safetensors 0.8",
        _in("test_torch_files", "every_kind_of_number_and_view"),
    ),
    Made(
        "Julia BSON",
        "PLRNN, mean-centred PLRNN, pruned",
        _BSON,
        _in("test_julia_bson", "plain_structs", "pruned_network_is_mean_centred_with_masked_weights"),
    ),
    Made(
        "Julia BSON",
        "shallow, clipped, nltPLRNN (input inside), 6 and 7 fields",
        _BSON,
        _in("test_julia_bson", "shallow_structs"),
    ),
    Made(
        "Julia BSON",
        "dendritic, clipped, fully connected",
        _BSON,
        _in("test_julia_bson", "dendritic_structs", "fully_connected_dendritic_struct"),
    ),
    Made(
        "Julia BSON",
        "AL-RNN with P; Identity and Affine observations",
        _BSON,
        _in("test_julia_bson", "almost_linear_struct_holds_p", "observation_model_beside_the_network"),
    ),
    Made("JLD2", "arrays by name", _JLD2, _in("test_jld2_files", "arrays_saved_by_name")),
    Made(
        "JLD2",
        "structs: PLRNN, dendritic, pruned, in a chain",
        _JLD2,
        _in(
            "test_jld2_files",
            "a_struct_with_an_observation_model",
            "dendritic_struct_with_greek_names",
            "a_struct_inside_a_chain",
            "pruned_and_mean_centred",
        ),
    ),
    Made(
        "HDF5",
        "arrays by name, every storage",
        "written by h5py in four versions of the format",
        _in("test_hdf5_files", "every_layout_h5py_writes", "number_types"),
    ),
    Made(
        "MATLAB v5",
        "PLRNN: diagonal or vector A, integers, logical, sparse, struct, big-endian",
        _SCIPY,
        _in(
            "test_mat_files",
            "every_number_is_read_as_scipy_reads_it",
            "sparse_matrices_are_read_as_scipy_reads_them",
            "integer_classes",
            "nested_structs",
        )
        + _in("test_foreign_files", "big_endian_mat"),
    ),
    Made(
        "MATLAB v5",
        "struct arrays, cell arrays and stacks of models, either axis, swapped names",
        _SCIPY,
        _in(
            "test_mat_files",
            "one_of_a_struct_or_cell_array_of_models",
            "cell_arrays_of_each_parameter",
            "stack_of_plrnns_along_either_axis",
            "single_model_with_swapped_names_is_asked",
        ),
    ),
    Made(
        "MATLAB v5",
        "PLRNN of 2017, thresholds inside the ReLU",
        "no real file at hand: " + _SCIPY,
        _in("test_foreign_files", "mat_in_the_form_of_2017")
        + _in("test_plain_files", "form_whose_orbits_stay_bounded_is_preselected_whatever_the_year"),
    ),
    Made("MATLAB v4", "PLRNN", _SCIPY, _in("test_mat_files", "diagonal_A_saved_full_or_sparse")),
    Made(
        "MATLAB v7.3",
        "PLRNN, struct, struct and cell arrays, stacks, 2017",
        _V73,
        _in(
            "test_mat73_files",
            "variables_at_the_top",
            "a_struct_with_text_empties_and_integers",
            "struct_arrays_and_cells_of_structs_are_several_networks",
            "stacked_models_have_their_axes_as_in_matlab",
            "thresholds_of_2017_are_asked_for_by_the_date",
            "cells_of_arrays_are_a_stack",
            "a_sparse_matrix",
        ),
    ),
    Made(
        "MATLAB v7.3",
        "PLRNN in a struct, cell array of structs, stack",
        "written by hdf5storage, a writer by others; the arrays it was given",
        _in(
            "test_mat73_files",
            "a_struct_by_another_writer",
            "a_cell_of_structs_by_another_writer",
            "a_stack_by_another_writer",
        ),
    ),
    Made(
        "Keras .keras, .h5, .weights.h5",
        "SimpleRNN with ReLU, with input and readout",
        _KERAS,
        _in(
            "test_keras_files",
            "the_orbit_of_keras_under_a_constant_input",
            "every_step_under_a_changing_input_and_the_readout",
        ),
    ),
    Made(
        "Keras 2 .h5",
        "SimpleRNN with ReLU",
        "no real file at hand: the layout written by h5py",
        _in("test_keras_files", "layout_of_keras_2"),
    ),
    Made(
        "NumPy .npz",
        "PLRNN, AL-RNN, dendritic, shallow, clipped; every number type; stacks",
        "written by numpy; the formula",
        _in(
            "test_plain_files",
            "every_kind_of_number_in_either_order",
            "zip64_and_arrays_of_other_kinds_beside",
            "stacked_archive",
        )
        + _in(
            "test_foreign_files",
            "shallow",
            "stored_P_makes_an_alrnn_without_a_question",
            "dendritic_asks_whether_it_is_clipped",
            "clipped_shallow_by_choice",
        ),
    ),
    Made(
        "JSON",
        "the same, nested, lists of models",
        "written by Python's json; the formula",
        _in(
            "test_plain_files",
            "json_model_inside_other_dictionaries",
            "json_list_of_models",
            "json_with_the_diagonal_of_A",
        ),
    ),
    Made(
        "folder of .npy, .csv, .tsv, .txt",
        "PLRNN, AL-RNN, shallow",
        "written by numpy, tables of every style bit by bit; the formula",
        _in(
            "test_folders",
            "folder_of_npy",
            "folder_of_text",
            "every_table_comes_back_bit_by_bit",
            "stored_P_is_a_file_too",
        ),
    ),
    Made(
        "folder of checkpoints",
        "any",
        "runs written by the tests",
        _in(
            "test_folders",
            "checkpoints_are_a_question_with_the_last_preselected",
            "links_out_of_the_folder_are_not_followed",
        ),
    ),
    Made(
        "own .npz, .json, .mat",
        "every family and all real files, with inputs and observations",
        "saved and opened: bit by bit the same",
        _in(
            "test_round_trips",
            "models_of_every_family_come_back",
            "every_real_file_comes_back",
            "every_example_comes_back",
        )
        + _in("test_inputs", "a_saved_model_keeps_its_inputs")
        + _in("test_mat73_files", "our_own_file_saved_again_in_version_7_3"),
    ),
)
