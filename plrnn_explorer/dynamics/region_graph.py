"""Growth of the number of words a graph allows: the logarithm of its spectral radius."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, eye_array
from scipy.sparse.csgraph import connected_components

Ints = NDArray[np.int64]

#: Relative gap of the bounds at which the spectral radius counts as found.
_GAP = 1e-12
#: Most matrix-vector products, and most edges times products.
_MOST_PRODUCTS = 5000
_MOST_WORK = 2e7


def graph_entropy(sources: Ints, targets: Ints, nodes: int) -> float:
    """Topological entropy of all paths in a directed graph, in nats per step.

    Parameters
    ----------
    sources, targets : (E,) int array
        Edges; one that is named twice counts once.
    nodes : int

    Returns
    -------
    float
        Logarithm of the spectral radius of the adjacency matrix, 0 for a graph without branches. From above:
        where the iteration is broken off, the bound reached is returned.

    Notes
    -----
    Lind & Marcus, An Introduction to Symbolic Dynamics and Coding (1995), theorem 4.4.4. The spectral radius
    is the largest over the strongly connected components; of each it is enclosed by min and max of (A x)_i /
    x_i, x > 0 (Collatz-Wielandt).
    """
    ones = np.ones(len(sources))
    graph = csr_array((ones, (sources, targets)), shape=(nodes, nodes))
    graph.data[:] = 1.0
    n, part = connected_components(graph, directed=True, connection="strong")
    inner = part[sources] == part[targets]
    edges = np.bincount(part[sources][inner], minlength=n)
    size = np.bincount(part, minlength=n)
    radius = 1.0
    # A component with as many edges as nodes is a cycle: its radius is 1.
    for component in np.flatnonzero(edges > size):
        members = np.flatnonzero(part == component)
        radius = max(radius, _radius(csr_array(graph[members][:, members])))
    return float(np.log(radius))


def _radius(matrix: csr_array) -> float:
    """Upper bound of the spectral radius of an irreducible 0-1 matrix, by power iteration."""
    # With the diagonal the powers of a periodic matrix converge too.
    shifted = matrix + eye_array(matrix.shape[0], format="csr")
    x = np.ones(matrix.shape[0])
    upper = np.inf
    for _ in range(min(_MOST_PRODUCTS, max(50, int(_MOST_WORK / max(1, matrix.nnz))))):
        y = shifted @ x
        ratio = y / x
        upper = min(upper, float(ratio.max()))
        if upper - ratio.min() <= _GAP * upper:
            break
        x = y / y.max()
        # An entry that underflows would end the bound; what is so small decides nothing.
        x = np.maximum(x, 1e-250)
    return upper - 1.0
