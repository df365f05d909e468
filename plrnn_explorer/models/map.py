"""The piecewise-affine map every family of ReLU network is brought to."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeGuard

import numpy as np
from numpy.typing import ArrayLike, NDArray

from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.models.inputs import ConstantInput
    from plrnn_explorer.models.parameters import ParameterRef

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

#: Rows of a batch handled at once: with a few hundred units the preactivations stay in the cache.
_BATCH_NUMBERS = 200_000
#: How far, relative to its terms, a bias may lie from the bias without input plus C s.
_INPUT_ROUNDING = 1e-9
#: Most numbers kept to make Jacobians quickly: 40 MB.
_MOST_OUTER = 5_000_000


def frozen_array(value: ArrayLike, name: str, shape: tuple[int | None, ...]) -> Floats:
    """Return `value` as a read-only float64 array, checked against `shape` (None: any length).

    An array that is one already and owns its numbers is returned itself: maps that differ in their biases
    share their matrices.

    Raises
    ------
    ValueError
        If the shape differs or an entry is not finite; the text names the array.
    """
    try:
        # One memory layout: products of transposed arrays differ in their last bits from those of plain ones.
        array = value if _is_frozen(value) else np.array(value, dtype=np.float64, order="C")
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(tr("{name} is not an array of real numbers").format(name=name)) from error
    if array.ndim != len(shape) or any(want not in (None, have) for want, have in zip(shape, array.shape)):
        wanted = "×".join("any" if n is None else str(n) for n in shape)
        found = "×".join(map(str, array.shape)) or "a single number"
        raise ValueError(
            tr("{name} should have shape {wanted} but has {found}").format(
                name=name, wanted=wanted, found=found
            )
        )
    if not np.isfinite(array).all():
        raise ValueError(tr("{name} contains NaN or infinite values").format(name=name))
    array.setflags(write=False)
    return array


def _is_frozen(value: ArrayLike) -> TypeGuard[Floats]:
    if type(value) is not np.ndarray or value.dtype != np.float64 or not value.dtype.isnative:
        return False
    return value.flags.owndata and value.flags.c_contiguous and not value.flags.writeable


@dataclass(frozen=True, eq=False)
class Observation:
    """Linear observation model x = B z + b.

    Attributes
    ----------
    B : (N, M) float array
    b : (N,) float array
    names, units : tuple of str, length N or empty
    encoder : (N, M) float array, optional
        Of a network that was trained to start from data x in the state encoderᵀ x.
    """

    B: Floats
    b: Floats
    names: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    encoder: Floats | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "B", frozen_array(self.B, "B", (None, None)))
        object.__setattr__(self, "b", frozen_array(self.b, "b", (self.B.shape[0],)))
        if self.encoder is not None:
            object.__setattr__(self, "encoder", frozen_array(self.encoder, "encoder", self.B.shape))
        for kind, words in (("names", self.names), ("units", self.units)):
            if words and len(words) != len(self.b):
                raise ValueError(
                    tr("{n} {kind} for {n2} data coordinates").format(n=len(words), kind=kind, n2=len(self.b))
                )

    @property
    def labels(self) -> tuple[str, ...]:
        """Names of the N data coordinates, each with its unit: "V (mV)"; x1 … xN where they have none."""
        n = len(self.b)
        names = self.names or tuple(f"x{i + 1}" for i in range(n))
        units = self.units or ("",) * n
        return tuple(f"{name} ({unit})" if unit else name for name, unit in zip(names, units))

    def __call__(self, z: ArrayLike) -> Floats:
        """Observe states z (..., M) as data (..., N)."""
        return np.asarray(z, dtype=np.float64) @ self.B.T + self.b


@dataclass(frozen=True, eq=False)
class PiecewiseLinearMap:
    """The map F(z) = A z + W1 relu(W2 z + h2) + h1.

    Parameters
    ----------
    A : (M, M) array_like
    W1 : (M, H) array_like
    W2 : (H, M) array_like
    h1 : (M,) array_like
    h2 : (H,) array_like
    family : str
        Name of the network family the map came from, e.g. ``"AL-RNN"``.
    name : str
        Short name for titles, e.g. the file's stem.
    coordinates : tuple of str
        Names of the M coordinates; empty for z1 … zM.
    observation : Observation, optional
        Linear map from states to data.
    origin : mapping
        JSON-able facts: file name, format, the choices made when it was read.
    inputs : ConstantInput, optional
        The constant input that h1 and h2 already contain; see `with_input`.

    Raises
    ------
    ValueError
        If shapes do not fit each other, an entry is not finite, or h1 and h2 are not the biases under
        the input.

    Notes
    -----
    In the region with code d (d_i = 1 where (W2 z + h2)_i > 0; exactly 0 counts as inactive) the map is
    affine, F(z) = J_d z + b_d with J_d = A + W1 diag(d) W2 and b_d = W1 diag(d) h2 + h1
    (Eisenmann et al., arXiv 2510.03814, section 3).
    """

    A: Floats
    W1: Floats
    W2: Floats
    h1: Floats
    h2: Floats
    family: str = "shallow PLRNN"
    name: str = ""
    coordinates: tuple[str, ...] = ()
    observation: Observation | None = None
    origin: Mapping[str, Any] = field(default_factory=dict)
    inputs: ConstantInput | None = None

    def __post_init__(self) -> None:
        A = frozen_array(self.A, "A", (None, None))
        M = A.shape[0]
        if M == 0:
            raise ValueError(tr("A is empty: the map needs at least one dimension"))
        A = frozen_array(A, "A", (M, M))
        W1 = frozen_array(self.W1, "W1", (M, None))
        H = W1.shape[1]
        checked = {
            "A": A,
            "W1": W1,
            "W2": frozen_array(self.W2, "W2", (H, M)),
            "h1": frozen_array(self.h1, "h1", (M,)),
            "h2": frozen_array(self.h2, "h2", (H,)),
        }
        for name, array in checked.items():
            object.__setattr__(self, name, array)
        if self.coordinates and len(self.coordinates) != M:
            raise ValueError(
                tr("{n} coordinate names for {m} coordinates").format(n=len(self.coordinates), m=M)
            )
        if self.observation is not None and self.observation.B.shape[1] != M:
            raise ValueError(
                tr("B should have {m} columns but has {shape}").format(m=M, shape=self.observation.B.shape[1])
            )
        object.__setattr__(self, "origin", MappingProxyType(dict(self.origin)))
        if self.inputs is not None:
            self._check_inputs(self.inputs)

    def _check_inputs(self, inputs: ConstantInput) -> None:
        if (len(inputs.h1), len(inputs.h2)) != (self.dimension, self.n_units):
            raise ValueError(
                tr(
                    "the constant input is for {n} state variables and {n2} units, the map has "
                    "{dimension} and {n_units}"
                ).format(n=len(inputs.h1), n2=len(inputs.h2), dimension=self.dimension, n_units=self.n_units)
            )
        for name, want in zip(("h1", "h2"), inputs.biases):
            scale = np.abs(getattr(inputs, name)) + np.abs(want)
            if not (np.abs(getattr(self, name) - want) <= _INPUT_ROUNDING * scale).all():
                raise ValueError(
                    tr("{name} is not the bias under the constant input {text}").format(
                        name=name, text=inputs.text
                    )
                )

    @property
    def dimension(self) -> int:
        """Number of state variables M."""
        return int(self.A.shape[0])

    @property
    def n_units(self) -> int:
        """Number of ReLU units H."""
        return int(self.W2.shape[0])

    @property
    def coordinate_names(self) -> tuple[str, ...]:
        """Names of the M coordinates."""
        return self.coordinates or tuple(f"z{i + 1}" for i in range(self.dimension))

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 (hex) of the five parameter arrays: names the model in every result."""
        digest = hashlib.sha256()
        for array in (self.A, self.W1, self.W2, self.h1, self.h2):
            digest.update(str(array.shape).encode())
            digest.update(np.ascontiguousarray(array, dtype="<f8").tobytes())
        return digest.hexdigest()

    def preactivation(self, z: ArrayLike) -> Floats:
        """Return W2 z + h2 for states z (..., M), shape (..., H)."""
        return np.asarray(z, dtype=np.float64) @ self.W2.T + self.h2

    def __call__(self, z: ArrayLike) -> Floats:
        """Apply F once to states z (..., M)."""
        z = np.asarray(z, dtype=np.float64)
        if z.shape[-1] != self.dimension:
            raise ValueError(
                tr("states should have {dimension} coordinates but have {shape}").format(
                    dimension=self.dimension, shape=z.shape[-1]
                )
            )
        flat = z.reshape(-1, self.dimension)
        out = np.empty_like(flat)
        step = max(1, _BATCH_NUMBERS // max(1, self.n_units))
        for start in range(0, len(flat), step):
            part = flat[start : start + step]
            active = self.preactivation(part)
            np.maximum(active, 0.0, out=active)
            out[start : start + step] = part @ self.A.T + active @ self.W1.T + self.h1
        return out.reshape(z.shape)

    def orbit(self, z: ArrayLike, steps: int) -> Floats:
        """Iterate states z (..., M); returns (..., steps + 1, M) with z first."""
        z = np.asarray(z, dtype=np.float64)
        points = np.empty((steps + 1, *z.shape))
        points[0] = z
        with np.errstate(over="ignore", invalid="ignore"):
            for n in range(steps):
                points[n + 1] = self(points[n])
        return np.asarray(np.moveaxis(points, 0, -2))

    def region(self, z: ArrayLike) -> Bools:
        """Region code of states z (..., M): (..., H) bool, True where the unit is active."""
        return np.asarray(self.preactivation(z) > 0.0)

    def jacobian(self, region: ArrayLike) -> Floats:
        """Jacobian J_d of regions d (..., H): (..., M, M)."""
        d = np.asarray(region, dtype=np.float64)
        M, H = self.dimension, self.n_units
        if H * M * M > _MOST_OUTER:
            return np.asarray(self.A + (self.W1 * d[..., None, :]) @ self.W2)
        # One matrix product for all regions, without an array of their number times M H.
        return np.asarray(self.A + (d @ self._outer).reshape(*d.shape[:-1], M, M))

    @cached_property
    def _outer(self) -> Floats:
        """Row i is the outer product of column i of W1 and row i of W2, (H, M * M)."""
        return np.asarray(np.einsum("ih,hj->hij", self.W1, self.W2).reshape(self.n_units, self.dimension**2))

    def offset(self, region: ArrayLike) -> Floats:
        """Offset b_d of regions d (..., H): (..., M)."""
        d = np.asarray(region, dtype=np.float64)
        return np.asarray(d @ (self.h2[:, None] * self.W1.T) + self.h1)

    def preimages(self, z: ArrayLike) -> Floats | list[Floats]:
        """Return all z' with F(z') = z, found region by region.

        Parameters
        ----------
        z : (M,) or (..., M) array_like

        Returns
        -------
        (n, M) array for one state; for a batch a list of such arrays, one for each state in C order.
            Regions with a singular Jacobian give none: a point may have a continuum of preimages there.

        Raises
        ------
        TooManyRegionsError
            If the regions cannot be enumerated (more than 12 units in more than two dimensions).
        """
        from plrnn_explorer.models.inverse import InverseBranches

        z = np.asarray(z, dtype=np.float64)
        flat = z.reshape(-1, self.dimension)
        owner, found = InverseBranches(self).of_points(flat)
        lists = [found[owner == i] for i in range(len(flat))]
        return lists[0] if z.ndim == 1 else lists

    def with_changes(self, **changes: Any) -> PiecewiseLinearMap:
        """Return a copy with some fields replaced, validated again.

        Biases given here stand as they are: an input the map had is then gone, unless `inputs` comes too.
        """
        if {"h1", "h2"} & changes.keys():
            changes.setdefault("inputs", None)
        return replace(self, **changes)

    def with_inputs(self, inputs: ConstantInput) -> PiecewiseLinearMap:
        """Return the map under the constant input `inputs`, its biases those of the input."""
        h1, h2 = inputs.biases
        return replace(self, h1=h1, h2=h2, inputs=inputs)

    def with_input(self, values: ArrayLike) -> PiecewiseLinearMap:
        """Return the map at another constant input.

        Parameters
        ----------
        values : (K,) array_like
            Zero gives the biases without input back, bit by bit.

        Raises
        ------
        ValueError
            If the map has no inputs, or there are not K finite numbers.
        """
        if self.inputs is None:
            raise ValueError(tr("the network has no inputs"))
        return self.with_inputs(self.inputs.with_values(values))

    def with_parameter(self, parameter: ParameterRef | str, value: float) -> PiecewiseLinearMap:
        """Return the map with one parameter changed, e.g. ``model.with_parameter("W1[0, 3]", 0.5)``.

        See `models.parameters.with_parameter`.
        """
        from plrnn_explorer.models.parameters import with_parameter

        return with_parameter(self, parameter, value)

    def same_network(self, other: PiecewiseLinearMap) -> bool:
        """Whether both maps are one network, read once, under inputs that may differ."""
        same = self.A is other.A and self.W1 is other.W1 and self.W2 is other.W2
        return same and all(np.array_equal(a, b) for a, b in zip(self._own_biases, other._own_biases))

    @property
    def _own_biases(self) -> tuple[Floats, Floats]:
        """The biases without the input."""
        return (self.h1, self.h2) if self.inputs is None else (self.inputs.h1, self.inputs.h2)

    def without_input(self) -> PiecewiseLinearMap:
        """Return the map at input zero; itself if it has no inputs."""
        return self if self.inputs is None else self.with_input(np.zeros(len(self.inputs)))
