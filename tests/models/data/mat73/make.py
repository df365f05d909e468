"""Writes the files of this folder with hdf5storage 0.2.2, a writer of MATLAB v7.3 by others; our own numbers.

python make.py
"""

import hdf5storage
import numpy as np

M, H, N, T = 4, 6, 2, 3
number = np.random.default_rng(4)
plrnn = {
    "A": np.diag(number.uniform(-0.9, 0.9, M)),
    "W": number.normal(size=(M, M)),
    "h": number.normal(size=(M, 1)),
    "B": number.normal(size=(N, M)),
}
half = {name: value * 0.5 for name, value in plrnn.items()}
stack = {
    "A": plrnn["A"],
    "W1": number.normal(size=(T, H, M)),
    "W2": number.normal(size=(T, M, H)),
    "h1": number.normal(size=(T, H)),
    "h2": number.normal(size=(T, M)),
}
nets = np.empty((1, 2), dtype=object)
nets[0, 0], nets[0, 1] = plrnn, half


def save(name, content):
    hdf5storage.savemat(name, content, format="7.3", matlab_compatible=True, oned_as="column")


save("struct.mat", {"dat": plrnn, "name": "van der Pol", "trained": np.uint8(1)})
save("cell.mat", {"nets": nets})
save("stack.mat", stack)
np.savez("truth.npz", **{f"stack_{name}": value for name, value in stack.items()}, **plrnn)
