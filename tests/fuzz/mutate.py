"""Damage of every kind that has broken readers of files, done to the parts of a case."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

from tests.fuzz.cases import Case

_MOST_BYTES = 200_000
#: Forms whose parts are neither exchanged nor renamed.
_FIXED = ("beside", "joined")
_BYTES = (0x00, 0x01, 0x02, 0x03, 0x0A, 0x28, 0x2E, 0x5B, 0x7B, 0x7F, 0x80, 0x81, 0xFE, 0xFF)
_NUMBERS = (
    *(0, 1, 2, 3, 4, 7, 8, 9, 16, 31, 63, 64, 127, 128, 255, 256, 1000, 4095, 65535, 65536, 10**6),
    *(2**24, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**53, 2**62, 2**63 - 1, 2**63, 2**64 - 1),
)
_WORDS = (
    *(b"nan", b"inf", b"-1", b"1e999", b"null", b"[]", b"{}", b"()", b"None", b"True", b"0x10", b"9" * 40),
    *(b"\0\0\0\0\0\0\xf0\x7f", b"\0\0\0\0\0\0\xf8\x7f", b"\xff" * 8, b"\0" * 16, b"../", b"/", b"\n", b","),
)
_DIGITS = re.compile(rb"\d+")

Change = Callable[[bytearray, Random], None]


def mutated(case: Case, rng: Random, others: Sequence[Case]) -> Case:
    """Return a damaged copy: usually one part changed in one to a few places."""
    parts = list(case.parts)
    lot = rng.random()
    first = 1 if case.form == "beside" else 0
    if len(parts) > 1 and lot < 0.08 and case.form not in _FIXED:
        _rearrange(parts, rng, others)
    elif len(parts) > 1 and lot < 0.14 and case.form not in _FIXED:
        index = rng.randrange(len(parts))
        parts[index] = (_name(parts[index][0], rng), parts[index][1])
    else:
        index = rng.randrange(first, len(parts))
        parts[index] = (parts[index][0], _damaged(parts[index][1], rng, others))
    return Case(case.form, tuple(parts))


def _rearrange(parts: list[tuple[str, bytes]], rng: Random, others: Sequence[Case]) -> None:
    index = rng.randrange(len(parts))
    kind = rng.randrange(4)
    if kind == 0:
        del parts[index]
    elif kind == 1:
        parts.insert(rng.randrange(len(parts) + 1), (_name(parts[index][0], rng), parts[index][1]))
    elif kind == 2:
        other = rng.randrange(len(parts))
        parts[index], parts[other] = (parts[index][0], parts[other][1]), (parts[other][0], parts[index][1])
    else:
        parts[index] = (parts[index][0], rng.choice(rng.choice(others).parts)[1])


def _name(name: str, rng: Random) -> str:
    letters = list(name)
    index = rng.randrange(len(letters) + 1)
    letters[index : index + rng.randrange(2)] = rng.choice(
        ("../", "/", "\0", "A", ".", "1", "é", "W2", "_l1")
    )
    return "".join(letters)


def _damaged(data: bytes, rng: Random, others: Sequence[Case]) -> bytes:
    array = bytearray(data)
    if rng.random() < 0.03:
        _splice(array, rng.choice(rng.choice(others).parts)[1], rng)
    count = 1
    while count < 8 and rng.random() < 0.5:
        count += 1
    for _ in range(count):
        rng.choice(_CHANGES)(array, rng)
    return bytes(array[:_MOST_BYTES])


def _splice(array: bytearray, other: bytes, rng: Random) -> None:
    array[rng.randrange(len(array) + 1) :] = other[rng.randrange(len(other) + 1) :]


def _place(array: bytearray, rng: Random) -> int:
    """Any place, more often near the start, where files keep their headers."""
    size = len(array)
    return rng.randrange(min(size, 256) if rng.random() < 0.4 else size)


def _flip(array: bytearray, rng: Random) -> None:
    if array:
        array[_place(array, rng)] ^= 1 << rng.randrange(8)


def _byte(array: bytearray, rng: Random) -> None:
    if array:
        array[_place(array, rng)] = rng.choice(_BYTES) if rng.random() < 0.5 else rng.randrange(256)


def _step(array: bytearray, rng: Random) -> None:
    if array:
        place = _place(array, rng)
        array[place] = (array[place] + rng.choice((-2, -1, 1, 2))) & 0xFF


def _integer(array: bytearray, rng: Random) -> None:
    width = rng.choice((2, 4, 8))
    if len(array) < width:
        return
    place = _place(array, rng) // rng.choice((1, 4)) * 1
    place = min(place, len(array) - width)
    number = rng.choice(_NUMBERS) + rng.choice((0, 0, -1, 1, len(array)))
    number = (-number if rng.random() < 0.1 else number) & (2 ** (8 * width) - 1)
    array[place : place + width] = number.to_bytes(width, rng.choice(("little", "little", "little", "big")))


def _cut(array: bytearray, rng: Random) -> None:
    if rng.random() < 0.3 and array:
        del array[rng.randrange(len(array)) :]


def _delete(array: bytearray, rng: Random) -> None:
    if array:
        place = _place(array, rng)
        del array[place : place + _length(rng)]


def _repeat(array: bytearray, rng: Random) -> None:
    if array:
        place = _place(array, rng)
        block = array[place : place + _length(rng)]
        times = rng.choice((1, 1, 2, 10, 100, 1000))
        array[place:place] = (block * times)[:20_000]


def _copy(array: bytearray, rng: Random) -> None:
    if array:
        source, target, length = _place(array, rng), _place(array, rng), _length(rng)
        array[target : target + length] = array[source : source + length]


def _insert(array: bytearray, rng: Random) -> None:
    place = rng.randrange(len(array) + 1)
    word = rng.choice(_WORDS) if rng.random() < 0.7 else rng.randbytes(rng.randrange(1, 9))
    array[place : place + (len(word) if rng.random() < 0.5 else 0)] = word


def _digits(array: bytearray, rng: Random) -> None:
    """Replace a number written in digits."""
    start = _place(array, rng) if array else 0
    found = _DIGITS.search(array, start, start + 400)
    if found:
        number = rng.choice(_NUMBERS) if rng.random() < 0.8 else 10 ** rng.randrange(400)
        array[found.start() : found.end()] = str(number).encode()


def _length(rng: Random) -> int:
    return 1 << rng.randrange(9) if rng.random() < 0.5 else rng.randrange(1, 33)


_CHANGES: tuple[Change, ...] = (
    *(_flip, _flip, _byte, _byte, _step, _integer, _integer, _integer, _cut, _delete, _repeat, _copy),
    *(_insert, _digits),
)
