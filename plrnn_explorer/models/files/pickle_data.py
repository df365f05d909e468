"""Pickles read as data: an interpreter of the pickle opcodes that can call nothing.

`pickle.Unpickler` builds whatever a file names, and even one that refuses every name can be made to take
gigabytes (a memo slot with a huge number). Here a name is only ever a key into a table of our own
functions, containers are plain, and the work is bounded by the file's length.
"""

from __future__ import annotations

import pickletools
from collections.abc import Callable, Mapping
from typing import Any

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.translation import tr

#: Longest pickle: a state dict's is some kilobytes, a whole training checkpoint's below a megabyte.
MAX_PICKLE_BYTES = 4 << 20
#: Longer whole numbers fit no float; they could not even be shown.
_MAX_BITS = 1000
MAX_OPCODES = 250_000

Handler = Callable[..., Any]

_LITERALS = frozenset(
    (
        *("INT", "LONG", "LONG1", "LONG4", "BININT", "BININT1", "BININT2", "FLOAT", "BINFLOAT"),
        *("STRING", "BINSTRING", "SHORT_BINSTRING", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8", "BYTEARRAY8"),
        *("UNICODE", "SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8"),
    )
)
_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}


class Ordered(dict[Any, Any]):
    """An OrderedDict of the file with the attributes set on it."""

    attributes: Mapping[Any, Any] = {}

    def build(self, state: Any) -> None:
        """Take the attributes the pickle sets."""
        self.attributes = state if isinstance(state, dict) else {}


class Named:
    """A name of the file's table, not yet called."""

    def __init__(self, name: str, handler: Handler | None) -> None:
        self.name = name
        self.handler = handler


class Opaque:
    """A value that is not a plain one; of no use here (a path, a version) but in a subclass."""

    def build(self, state: Any) -> None:
        """Take the state the pickle sets; ignored here."""


def damaged(_: object = None) -> Refusal:
    """Return the refusal of a pickle that breaks its own rules."""
    return Refusal(tr("its pickle is damaged or cut short; copy or download the file again"))


def refused_name(name: str) -> Refusal:
    """Return the refusal of a pickle that names something it may not."""
    readable = "".join(c if c.isprintable() else "?" for c in name[:80].replace(" ", "."))
    return Refusal(
        tr(
            "its pickle asks for {readable}, which is not part of a saved model, so nothing "
            "was run; save the parameters with torch.save(model.state_dict(), …) or as .npz"
        ).format(readable=readable)
    )


class PickleData:
    """Interpreter of one pickle.

    Parameters
    ----------
    data : bytes
    names : function
        From "module name" to a handler called with the arguments the file gives, to None for a name that
        stands for itself; raises `Refusal` for any other.
    persistent : function, optional
        From a persistent id to a value.
    most : int
        Bytes beyond which it is refused.

    Attributes
    ----------
    length : int
        Bytes of the pickle, once it is read; others may follow.
    """

    length = 0

    def __init__(
        self,
        data: bytes,
        names: Callable[[str], Handler | None],
        persistent: Handler | None = None,
        most: int = MAX_PICKLE_BYTES,
    ) -> None:
        if len(data) > most:
            raise Refusal(
                tr("its pickle has {size}, which no state dict needs").format(size=human_bytes(len(data)))
            )
        self._data, self._names, self._persistent = data, names, persistent
        self._stack: list[Any] = []
        self._marks: list[list[Any]] = []
        self._memo: dict[int, Any] = {}
        self._named: dict[str, Named] = {}

    def load(self) -> Any:
        """Return the pickled value.

        Raises
        ------
        Refusal
            If the pickle is damaged or asks for anything but plain data and the names it may use.
        """
        try:
            for count, (opcode, argument, place) in enumerate(pickletools.genops(self._data)):
                if count > MAX_OPCODES:
                    raise Refusal(tr("its pickle is far longer than that of any model"))
                if opcode.name == "STOP":
                    self.length = (place or 0) + 1
                    return self._stack.pop()
                self._step(opcode.name, argument)
        except (ValueError, IndexError, KeyError, TypeError, OverflowError, UnicodeError) as error:
            raise damaged() from error
        raise damaged()

    def _step(self, name: str, argument: Any) -> None:
        if name in _LITERALS:
            if isinstance(argument, int) and argument.bit_length() > _MAX_BITS:
                raise Refusal(
                    tr("its pickle holds a whole number of hundreds of digits, which no setting is")
                )
            self._stack.append(argument)
        elif name in _CONSTANTS:
            self._stack.append(_CONSTANTS[name])
        elif name in ("PROTO", "FRAME"):
            return
        else:
            handler = getattr(self, "_op_" + name.lower(), None)
            if handler is None:
                raise Refusal(
                    tr(
                        "its pickle uses the instruction {name}, which no saved model needs, so nothing "
                        "was run; save the parameters with torch.save(model.state_dict(), …) or as .npz"
                    ).format(name=name)
                )
            handler(argument)

    def _pop_mark(self) -> list[Any]:
        items, self._stack = self._stack, self._marks.pop()
        return items

    def _op_mark(self, _: Any) -> None:
        self._marks.append(self._stack)
        self._stack = []

    def _op_pop(self, _: Any) -> None:
        if self._stack:
            self._stack.pop()
        else:
            self._pop_mark()

    def _op_pop_mark(self, _: Any) -> None:
        self._pop_mark()

    def _op_dup(self, _: Any) -> None:
        self._stack.append(self._stack[-1])

    # Containers.
    def _op_empty_list(self, _: Any) -> None:
        self._stack.append([])

    def _op_empty_dict(self, _: Any) -> None:
        self._stack.append({})

    def _op_empty_tuple(self, _: Any) -> None:
        self._stack.append(())

    def _op_list(self, _: Any) -> None:
        items = self._pop_mark()
        self._stack.append(items)

    def _op_tuple(self, _: Any) -> None:
        items = self._pop_mark()
        self._stack.append(tuple(items))

    def _op_tuple1(self, _: Any) -> None:
        self._last(1)

    def _op_tuple2(self, _: Any) -> None:
        self._last(2)

    def _op_tuple3(self, _: Any) -> None:
        self._last(3)

    def _last(self, count: int) -> None:
        if len(self._stack) < count:
            raise damaged()
        items = tuple(self._stack[-count:])
        self._stack[-count:] = [items]

    def _op_dict(self, _: Any) -> None:
        items = self._pop_mark()
        self._stack.append({})
        self._set_items(items)

    def _op_setitem(self, _: Any) -> None:
        value, key = self._stack.pop(), self._stack.pop()
        self._set_items([key, value])

    def _op_setitems(self, _: Any) -> None:
        self._set_items(self._pop_mark())

    def _set_items(self, items: list[Any]) -> None:
        target = self._stack[-1]
        if not isinstance(target, dict) or len(items) % 2:
            raise damaged()
        for key, value in zip(items[::2], items[1::2]):
            # Nested tuples as keys could take for ever to hash.
            if not (key is None or isinstance(key, (str, bytes, int, float))):
                raise Refusal(tr("its pickle has a dictionary whose keys are not names"))
            target[key] = value

    def _op_empty_set(self, _: Any) -> None:
        self._stack.append([])

    def _op_additems(self, _: Any) -> None:
        self._extend(self._pop_mark())

    _op_frozenset = _op_list

    def _op_append(self, _: Any) -> None:
        self._extend([self._stack.pop()])

    def _op_appends(self, _: Any) -> None:
        self._extend(self._pop_mark())

    def _extend(self, items: list[Any]) -> None:
        if not isinstance(self._stack[-1], list):
            raise damaged()
        self._stack[-1].extend(items)

    # Memo.
    def _op_put(self, index: Any) -> None:
        self._memo[int(index)] = self._stack[-1]

    _op_binput = _op_long_binput = _op_put

    def _op_memoize(self, _: Any) -> None:
        self._op_put(len(self._memo))

    def _op_get(self, index: Any) -> None:
        self._stack.append(self._memo[int(index)])

    _op_binget = _op_long_binget = _op_get

    # Names.
    def _op_global(self, name: Any) -> None:
        if name not in self._named:
            self._named[name] = Named(name, self._names(name))
        self._stack.append(self._named[name])

    def _op_inst(self, name: Any) -> None:
        raise refused_name(name)

    def _op_stack_global(self, _: Any) -> None:
        name, module = self._stack.pop(), self._stack.pop()
        if not (isinstance(name, str) and isinstance(module, str)):
            raise damaged()
        self._op_global(f"{module} {name}")

    def _op_reduce(self, _: Any) -> None:
        arguments, function = self._stack.pop(), self._stack.pop()
        if not (isinstance(function, Named) and function.handler and isinstance(arguments, tuple)):
            raise damaged()
        self._stack.append(function.handler(*arguments))

    _op_newobj = _op_reduce

    def _op_build(self, _: Any) -> None:
        state, target = self._stack.pop(), self._stack[-1]
        if not isinstance(target, (Ordered, Opaque)):
            raise damaged()
        target.build(state)

    def _op_binpersid(self, _: Any) -> None:
        if self._persistent is None:
            raise Refusal(tr("its pickle refers to data outside itself"))
        self._stack.append(self._persistent(self._stack.pop()))
