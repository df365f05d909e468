"""BSON documents: a bounded reader of the element types that Julia's BSON.jl writes.

Every length is checked against the bytes that are there, nesting and the number of elements are limited,
and numbers stay views of the file until they are asked for.

References
----------
BSON Specification 1.1, bsonspec.org; the subset is that of BSON.jl (write.jl).
"""

from __future__ import annotations

import struct
from typing import Any

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.translation import mark, tr

#: Documents inside documents: Julia's type parameters nest, two levels each.
MAX_NESTING = 64
#: Elements of all documents together; a trained network has some hundreds.
MAX_ELEMENTS = 100_000
_MAX_KEY = 256
_DAMAGED = mark("it is damaged or cut short; copy it again, or save it again from Julia")

_DOUBLE, _STRING, _DOCUMENT, _ARRAY, _BINARY = 0x01, 0x02, 0x03, 0x04, 0x05
_BOOL, _NULL, _INT32, _INT64 = 0x08, 0x0A, 0x10, 0x12
#: Elements of fixed size: struct code and bytes.
_FIXED = {_DOUBLE: ("<d", 8), _INT32: ("<i", 4), _INT64: ("<q", 8), _BOOL: ("<?", 1)}
#: Least bytes of a document: its length and the closing zero.
_LEAST = 5


def read_document(content: bytes) -> dict[str, Any]:
    """Return a BSON document as dictionaries, lists, strings, numbers, None, and memoryviews (binary).

    Parameters
    ----------
    content : bytes
        The whole file.

    Raises
    ------
    Refusal
        If a length is not backed by bytes, an element is of a type BSON.jl does not write, a key comes
        twice, or documents are nested or repeated beyond what a model needs.
    """
    reader = _Reader(content)
    document, end = reader.document(0, len(content), 0)
    if end != len(content):
        raise Refusal(
            tr("{size} follow the end of its document; {damaged}").format(
                size=human_bytes(len(content) - end), damaged=tr(_DAMAGED)
            )
        )
    return document


class _Reader:
    """Reads the documents of one file; holds the budget of elements."""

    def __init__(self, content: bytes) -> None:
        self._content, self._view = content, memoryview(content)
        self._elements = 0

    def document(self, start: int, limit: int, depth: int) -> tuple[dict[str, Any], int]:
        """Read the document at `start`, all of it before `limit`; return it and where it ends."""
        if depth > MAX_NESTING:
            raise Refusal(
                tr("its documents are nested more than {max_nesting} deep, which no model is").format(
                    max_nesting=MAX_NESTING
                )
            )
        size = self._length(start, limit)
        end = start + size
        if size < _LEAST or end > limit or self._content[end - 1] != 0:
            raise Refusal(tr(_DAMAGED))
        found: dict[str, Any] = {}
        position = start + 4
        while position < end - 1:
            self._elements += 1
            if self._elements > MAX_ELEMENTS:
                raise Refusal(
                    tr("it has more than {max_elements} entries, which no model has").format(
                        max_elements=MAX_ELEMENTS
                    )
                )
            kind = self._content[position]
            key, position = self._key(position + 1, end - 1)
            if key in found:
                raise Refusal(tr("it has two entries called {key:.40}; save the model again").format(key=key))
            found[key], position = self._value(kind, key, position, end - 1, depth)
        return found, end

    def _length(self, start: int, limit: int) -> int:
        if start + 4 > limit:
            raise Refusal(tr(_DAMAGED))
        return int(struct.unpack_from("<i", self._content, start)[0])

    def _key(self, start: int, limit: int) -> tuple[str, int]:
        end = self._content.find(b"\0", start, min(limit, start + _MAX_KEY))
        if end < 0:
            raise Refusal(tr(_DAMAGED))
        return self._text(start, end), end + 1

    def _text(self, start: int, end: int) -> str:
        try:
            return self._content[start:end].decode("utf-8")
        except UnicodeDecodeError as error:
            raise Refusal(tr(_DAMAGED)) from error

    def _value(self, kind: int, key: str, start: int, limit: int, depth: int) -> tuple[Any, int]:
        """Read one value; return it and where the next element starts."""
        if kind in _FIXED:
            code, size = _FIXED[kind]
            if start + size > limit:
                raise Refusal(tr(_DAMAGED))
            return struct.unpack_from(code, self._content, start)[0], start + size
        if kind == _NULL:
            return None, start
        if kind in (_DOCUMENT, _ARRAY):
            document, end = self.document(start, limit, depth + 1)
            return (list(document.values()) if kind == _ARRAY else document), end
        if kind == _STRING:
            first, end = start + 4, start + 4 + self._length(start, limit)
            if not first < end <= limit or self._content[end - 1] != 0:
                raise Refusal(tr(_DAMAGED))
            return self._text(first, end - 1), end
        if kind == _BINARY:
            first, end = start + 5, start + 5 + self._length(start, limit)
            if not first <= end <= limit:
                raise Refusal(
                    tr(
                        "the numbers of {key:.40} declare {size} where {size2} are left; it may be cut short"
                    ).format(
                        key=key,
                        size=human_bytes(max(end - first, 0)),
                        size2=human_bytes(max(limit - first, 0)),
                    )
                )
            return self._view[first:end], end
        raise Refusal(
            tr(
                "its entry {key:.40} is of BSON type {kind:#04x}, which Julia's BSON.jl does not "
                "write; {damaged}"
            ).format(key=key, kind=kind, damaged=tr(_DAMAGED))
        )
