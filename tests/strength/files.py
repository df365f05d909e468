"""Files a monkey may drop on the window: good ones, broken ones, and none of ours."""

from __future__ import annotations

import shutil
from pathlib import Path

from plrnn_explorer.resources import example


def some_files(folder: Path) -> Path:
    """Fill a folder with files; returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("duffing", "evidence", "bistable"):
        shutil.copy(example(name).path, folder / f"{name}.npz")
    whole = (folder / "duffing.npz").read_bytes()
    (folder / "cut off.npz").write_bytes(whole[: len(whole) // 2])
    (folder / "empty.mat").write_bytes(b"")
    (folder / "notes.txt").write_text("no model at all\n", encoding="utf-8")
    (folder / "Ωmega ☃.csv").write_text(
        "t,x\n" + "\n".join(f"{i},{i % 7}" for i in range(50)), encoding="utf-8"
    )
    return folder
