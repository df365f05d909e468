"""Tells numba where an installed program keeps machine code, whatever folder it was installed to."""

from __future__ import annotations

from typing import Any

import numba
from numba.core.caching import UserProvidedCacheLocator

_SETTINGS: Any = numba.config  # their names are made at run time


class FolderLocator(UserProvidedCacheLocator):  # type: ignore[misc, unused-ignore]
    """Keeps machine code in the folder that numba's setting names, as long as that folder is there.

    numba itself would make the folder's name from the place of the source and throw away what is older than
    the program's file; both change with every installation. Here the folder's name says all: it is made from
    the text of the sources (`compiled._folder`).
    """

    def __init__(self, py_func: Any, py_file: str) -> None:
        super().__init__(py_func, py_file)  # type: ignore[no-untyped-call]
        self._cache_path = str(_SETTINGS.CACHE_DIR)

    def get_source_stamp(self) -> str:
        return ""

    @classmethod
    def from_function(cls, py_func: Any, py_file: str) -> FolderLocator | None:
        if not _SETTINGS.CACHE_DIR:
            return None
        made = cls(py_func, py_file)
        try:
            made.ensure_cache_path()  # type: ignore[no-untyped-call]
        except OSError:
            return None
        return made
