"""How pyfive may read an HDF5 file: every read is paid from a budget, so that no file can keep it busy.

pyfive follows addresses, counts and sizes as the file gives them: a B-tree that contains itself would be
read without end, a declared size would be allocated. It is pure Python, so that damage can only raise an
exception, and it touches the file by `seek` and `read` alone, so that bounding these bounds everything.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from plrnn_explorer.models.files.limits import Refusal

#: Opens the bytes of an HDF5 file; the caller closes them.
Source = Callable[[], BinaryIO]

DAMAGED = "it is damaged or cut short; copy it again or save it again"
#: Reads and bytes of structure (not of numbers); a thousand datasets need some 10,000 and 1 MB.
_MAX_READS, _MAX_BYTES = 40_000, 4 << 20
#: The same for one object header, which pyfive gathers by appending.
_MAX_HEADER_READS, _MAX_HEADER_BYTES = 256, 512 << 10
#: Direct blocks of fractal heaps, which pyfive searches one by one for every link.
_MAX_HEAP_BLOCKS = 512
_MAX_TREE_DEPTH = _MAX_HEAP_ROWS = 64


class GuardedFile:
    """A binary file seen from HDF5's base address on.

    Parameters
    ----------
    stream : binary file
    size : int
        Its bytes.
    """

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self.size = size
        self._base = 0
        self._position = 0
        self._reads = self._bytes = self._heap_blocks = 0
        self._header: list[int] | None = None

    def rebase(self, base: int) -> None:
        """Count addresses from `base` on; it may be set once."""
        if not 0 <= base < self.size:
            raise Refusal(DAMAGED)
        self._base, self.size = base, self.size - base

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to an address, relative to the start only."""
        if whence != 0 or offset < 0:
            raise Refusal(DAMAGED)
        self._position = offset
        return offset

    def tell(self) -> int:
        """Present address."""
        return self._position

    def read(self, size: int = -1) -> bytes:
        """Read exactly `size` bytes of structure; more than there are, or too many in all, is refused."""
        if size < 0 or self._position + size > self.size:
            raise Refusal(DAMAGED)
        self._reads += 1
        self._bytes += size
        if self._reads > _MAX_READS or self._bytes > _MAX_BYTES:
            raise Refusal("its structure is larger than a model needs, or runs in circles; save it again")
        if self._header is not None:
            self._header = [self._header[0] + 1, self._header[1] + size]
            if self._header[0] > _MAX_HEADER_READS or self._header[1] > _MAX_HEADER_BYTES:
                raise Refusal("the description of one of its objects is longer than any model needs")
        data = self.numbers(self._position, size)
        self._position += size
        self._check_structure(data)
        return data

    def numbers(self, address: int, size: int) -> bytes:
        """Read `size` bytes at an address without charge, for data whose size has been checked."""
        if min(address, size) < 0 or address + size > self.size:
            raise Refusal(DAMAGED)
        self._stream.seek(self._base + address)
        data = self._stream.read(size)
        if len(data) != size:
            raise Refusal(DAMAGED)
        return data

    @contextmanager
    def one_header(self) -> Iterator[None]:
        """Charge what is read inside to a single object header."""
        self._header = [0, 0]
        try:
            yield
        finally:
            self._header = None

    def _check_structure(self, data: bytes) -> None:
        """Refuse structures whose declared depth or width alone would cost pyfive much time."""
        match data[:4]:
            case b"BTHD" if len(data) >= 14 and struct.unpack_from("<H", data, 12)[0] > _MAX_TREE_DEPTH:
                raise Refusal(DAMAGED)
            case b"FRHP" if int.from_bytes(data[-2:], "little") > _MAX_HEAP_ROWS:
                raise Refusal(DAMAGED)
            case b"FHDB":
                self._heap_blocks += 1
                if self._heap_blocks > _MAX_HEAP_BLOCKS:
                    raise Refusal("it has more links than a model needs")


@contextmanager
def understood(what: str) -> Iterator[None]:
    """Turn whatever pyfive raises on damaged bytes into a `Refusal` that says what could not be read."""
    try:
        yield
    except (Refusal, OSError):
        raise
    except Exception as error:  # pyfive checks by assertions, struct errors and lookups of every kind
        reason = " ".join(str(error).split()) or type(error).__name__
        raise Refusal(f"{what} cannot be read ({reason:.120}); {DAMAGED}") from error
