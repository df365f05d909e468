"""Writer of JLD2's layout for tests. No Julia is at hand, so the layout follows JLD2.jl's sources.

As they have it: a header text in a user block of 512 bytes; superblock 2; arrays with axes reversed, small
ones in the object header; a struct as one element of a committed compound type in the group `_types`, its
fields under their names, plain values in place and all else as references; each committed type with an
attribute `julia_type` of the committed type `DataType` {name, parameters}; `nothing` as an empty dataset.
Two things differ. HDF5's own library keeps no dataset without a name, so what references point to has one, in
`_types`, where JLD2 has none; and `parameters`, which is empty here, is a list of integers in place of one of
references, which h5py cannot write.
"""

from __future__ import annotations

import h5py
import numpy as np
from h5py import h5a, h5d, h5p, h5s, h5t

HEADER = b"HDF5-based Julia Data Format, version 0.1.1\x00 (Julia 1.10.4 64-bit LE)\x00"
REFERENCE = object()


class Jld2Writer:
    """Writes one file; use as a context manager.

    Values are NumPy arrays and numbers, None, texts, lists (Vector{Any}), dictionaries and `Struct`s.
    """

    def __init__(self, path, libver="v108"):
        self.path, self.libver = path, libver

    def __enter__(self):
        self.file = h5py.File(self.path, "w", userblock_size=512, libver=self.libver)
        self.types = self.file.create_group("_types")
        self._count = 0
        data_type = h5t.create(h5t.COMPOUND, 32)
        data_type.insert(b"name", 0, h5t.py_create(h5py.string_dtype(), logical=True))
        data_type.insert(b"parameters", 16, h5t.vlen_create(h5t.NATIVE_UINT64))
        self._data_type = self._commit(data_type, "Core.DataType")
        return self

    def __exit__(self, *_):
        self.file.close()
        with open(self.path, "r+b") as stream:
            stream.write(HEADER)

    def _commit(self, kind, julia_name):
        self._count += 1
        kind.commit(self.types.id, f"{self._count:08d}".encode())
        own = getattr(self, "_data_type", kind)
        attribute = h5a.create(kind, b"julia_type", own, h5s.create(h5s.SCALAR))
        value = np.zeros((), own.dtype)
        value[()] = (julia_name, np.zeros(0, "u8"))
        attribute.write(value)
        return kind

    def write(self, name, value, group=None):
        """Write a value under a name; returns its dataset's reference."""
        place = self.file if group is None else group
        if isinstance(value, Struct):
            self._write_struct(place, name, value)
        elif isinstance(value, list):
            data = np.array([self._elsewhere(item) for item in value], h5py.ref_dtype)
            place.create_dataset(name, data=data)
        elif isinstance(value, dict):
            self._write_dictionary(place, name, value)
        elif value is None:
            place[name] = h5py.Empty("V1")
        elif isinstance(value, str):
            place.create_dataset(name, data=value, dtype=h5py.string_dtype(length=len(value.encode())))
        else:
            self._write_numbers(place, name, np.asarray(value))
        return place[name].ref

    def _elsewhere(self, value):
        """Write what a reference points to."""
        self._count += 1
        return self.write(f"object {self._count}", value, self.types)

    def _write_dictionary(self, place, name, value):
        """A Dict{Symbol, Any} is a reference to a Vector{Pair{Symbol, Any}}."""
        kind = np.dtype([("first", h5py.string_dtype()), ("second", h5py.ref_dtype)])
        pairs = np.zeros(len(value), kind)
        for i, (key, inner) in enumerate(value.items()):
            pairs[i] = (key, self._elsewhere(inner))
        self._count += 1
        target = self.types.create_dataset(f"object {self._count}", data=pairs)
        place.create_dataset(name, data=target.ref)

    def write_compressed(self, name, array):
        """Write an array as JLD2 does with `compress = true`: one deflated chunk of an index of its own."""
        data = np.ascontiguousarray(array.T)
        self.file.create_dataset(name, data=data, chunks=data.shape, compression="gzip")

    @staticmethod
    def _write_numbers(place, name, array):
        data = np.ascontiguousarray(array.T)
        how = h5p.create(h5p.DATASET_CREATE)
        if data.nbytes < 8192:
            how.set_layout(h5d.COMPACT)
        space = h5s.create_simple(data.shape) if data.ndim else h5s.create(h5s.SCALAR)
        dataset = h5d.create(place.id, name.encode(), h5t.py_create(data.dtype), space, how)
        dataset.write(h5s.ALL, h5s.ALL, data)

    def _write_struct(self, place, name, value):
        kind = self._commit(self._compound(value), value.julia_name)
        dataset = h5d.create(place.id, name.encode(), kind, h5s.create(h5s.SCALAR))
        dataset.write(h5s.ALL, h5s.ALL, self._content(value, kind.dtype))

    def _compound(self, value):
        members = [(name, self._member(field)) for name, field in value.fields.items()]
        kind = h5t.create(h5t.COMPOUND, sum(member.get_size() for _, member in members))
        offset = 0
        for name, member in members:
            kind.insert(name.encode(), offset, member)
            offset += member.get_size()
        return kind

    def _member(self, field):
        if isinstance(field, Struct) and field.inline:
            return self._compound(field)
        if isinstance(field, bool):
            return h5t.STD_B8LE
        if isinstance(field, (int, float, np.generic)):
            return h5t.py_create(np.asarray(field).dtype)
        return h5t.STD_REF_OBJ

    def _content(self, value, dtype):
        content = np.zeros((), dtype)
        for name, field in value.fields.items():
            if isinstance(field, Struct) and field.inline:
                content[name] = self._content(field, dtype[name])
            elif isinstance(field, (int, float, np.generic)):
                content[name] = field
            else:
                content[name] = self._elsewhere(field)
        return content


class Struct:
    """A Julia struct: its full name and its fields; `inline`: immutable, kept in place inside another."""

    def __init__(self, julia_name, *, inline=False, **fields):
        self.julia_name, self.inline, self.fields = julia_name, inline, fields
