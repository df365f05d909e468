"""How pyfive may read an HDF5 file: every step is paid from a budget, so that no file can keep it busy.

pyfive follows addresses, counts and sizes as the file gives them: a B-tree that contains itself would be
read without end, a declared size would be allocated. It is pure Python, so that damage can only raise an
exception, and it touches the file by `seek` and `read` alone, so that bounding these bounds most of it; what
else it does in proportion to a file's own counts is counted here too.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.translation import mark, tr

#: Opens the bytes of an HDF5 file; the caller closes them.
Source = Callable[[], BinaryIO]

DAMAGED = mark("it is damaged or cut short; copy it again or save it again")
#: What one file may ask for. A thousand datasets have some 10,000 reads, 1 MB of structure, 8,000 messages.
LIMITS = {
    "steps through its structure": 100_000,
    "bytes of structure": 4 << 20,
    "bytes of object headers": 32 << 20,  # small arrays lie in them
    "header messages": 120_000,
    "objects": 8_000,
    "bytes of types": 256 << 10,
    "bytes of text": 8 << 20,
    "bytes of links": 4 << 20,
    "blocks of links": 128,  # pyfive searches them one by one for every link
}
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
        self._spent: Counter[str] = Counter()

    def rebase(self, base: int) -> None:
        """Count addresses from `base` on; it may be set once."""
        if not 0 <= base < self.size:
            raise Refusal(tr(DAMAGED))
        self._base, self.size = base, self.size - base

    def charge(self, what: str, amount: int = 1) -> None:
        """Pay for `amount` of something in `LIMITS`; too much of it is refused."""
        self._spent[what] += amount
        if self._spent[what] > LIMITS[what]:
            raise Refusal(
                tr("it has more {what} than any model, or runs in circles; save the model again").format(
                    what=what
                )
            )

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to an address, relative to the start only."""
        if whence != 0 or offset < 0:
            raise Refusal(tr(DAMAGED))
        self._position = offset
        return offset

    def tell(self) -> int:
        """Present address."""
        return self._position

    def read(self, size: int = -1) -> bytes:
        """Read exactly `size` bytes of structure; more than there are, or too many in all, is refused."""
        if size < 0 or self._position + size > self.size:
            raise Refusal(tr(DAMAGED))
        self.charge("steps through its structure")
        self.charge("bytes of structure", size)
        data = self.numbers(self._position, size)
        self._position += size
        self._check_structure(data)
        return data

    def numbers(self, address: int, size: int) -> bytes:
        """Read `size` bytes at an address without charge, for data whose size has been checked."""
        if min(address, size) < 0 or address + size > self.size:
            raise Refusal(tr(DAMAGED))
        self._stream.seek(self._base + address)
        data = self._stream.read(size)
        if len(data) != size:
            raise Refusal(tr(DAMAGED))
        return data

    def _check_structure(self, data: bytes) -> None:
        """Refuse structures whose declared depth or width alone would cost pyfive much time."""
        match data[:4]:
            case b"BTHD" if len(data) >= 14 and struct.unpack_from("<H", data, 12)[0] > _MAX_TREE_DEPTH:
                raise Refusal(tr(DAMAGED))
            case b"FRHP" if int.from_bytes(data[-2:], "little") > _MAX_HEAP_ROWS:
                raise Refusal(tr(DAMAGED))
            case b"FHDB":
                self.charge("blocks of links")


@contextmanager
def understood(what: str) -> Iterator[None]:
    """Turn whatever pyfive raises on damaged bytes into a `Refusal` that says what could not be read."""
    try:
        yield
    except (Refusal, OSError):
        raise
    except Exception as error:  # pyfive checks by assertions, struct errors and lookups of every kind
        reason = " ".join(str(error).split()) or type(error).__name__
        raise Refusal(
            tr("{what} cannot be read ({reason:.120}); {damaged}").format(
                what=what, reason=reason, damaged=tr(DAMAGED)
            )
        ) from error
