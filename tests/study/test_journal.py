"""Kept studies survive whatever ends the program: whole, or as they were a moment before."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from plrnn_explorer.resources import example
from plrnn_explorer.study.journal import discard, files_of, keep, kept_studies, new_file, read_kept
from plrnn_explorer.study.opening import example_study
from plrnn_explorer.study.store import StudyFileError, open_study
from tests.patience import PATIENCE_S

#: Forks one writer after the other, kills each with SIGKILL at a random moment, and says what was committed
#: last and what lies in the file: the writers tell a number over a pipe after each file they have written.
_KILLED = """
import json, os, random, signal, struct, sys, time
from pathlib import Path
from plrnn_explorer.resources import example
from plrnn_explorer.study.journal import keep
from plrnn_explorer.study.opening import example_study
from plrnn_explorer.study.store import open_study, save_study

folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
base = example_study(example("duffing"))
random.seed(int(sys.argv[3]))

def write_on(number, out):
    while True:
        number += 1
        study = base.with_changes(notes={"cycles": str(number)})
        keep(study, folder / "kept.plrnnx", "a", None, bytes(200_000))
        save_study(study, folder / "saved.plrnnx")
        os.write(out, struct.pack("q", number))

told = []
number = 0
for _ in range(rounds):
    read, out = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        write_on(number, out)
    os.close(out)
    number = struct.unpack("q", os.read(read, 8))[0]
    time.sleep(random.uniform(0.0, 0.12))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while block := os.read(read, 8):
        number = struct.unpack("q", block)[0]
    os.close(read)
    found = [int(open_study(folder / f"{n}.plrnnx").notes["cycles"]) for n in ("kept", "saved")]
    told.append([number, *found])
    number = max(found)
print(json.dumps(told))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no fork")
def test_kill_9_at_any_moment_leaves_a_whole_file_no_older_than_the_last_write(tmp_path):
    run = subprocess.run(
        [sys.executable, "-c", _KILLED, str(tmp_path), "14", "7"],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    assert run.returncode == 0, run.stderr
    for committed, *found in json.loads(run.stdout):
        for number in found:
            assert committed <= number <= committed + 1
    parts = [each for each in tmp_path.iterdir() if each.name.startswith(".")]
    discard(tmp_path / "kept.plrnnx")
    left = [each for each in tmp_path.iterdir() if ".kept." in each.name or each.name == "kept.plrnnx"]
    assert left == []
    assert len(parts) > 0


def test_a_kept_study_says_what_it_is(tmp_path):
    file = new_file(tmp_path / "recovery")
    keep(example_study(example("lozi")), file, "my lozi", Path("/data/my.plrnnx"), b"\x89PNG")
    (kept,) = kept_studies(tmp_path / "recovery")
    assert (kept.file, kept.name, kept.original) == (file, "my lozi", Path("/data/my.plrnnx"))
    assert kept.picture == b"\x89PNG"
    assert kept.time.tzinfo is not None
    assert open_study(file).model.fingerprint == example_study(example("lozi")).model.fingerprint


def test_other_files_in_the_folder_are_no_studies(tmp_path):
    (tmp_path / "a.plrnnx").write_bytes(b"nothing")
    with zipfile.ZipFile(tmp_path / "b.plrnnx", "w") as archive:
        archive.writestr("journal.json", '{"name": 3}')
    assert kept_studies(tmp_path) == []
    assert read_kept(tmp_path / "none.plrnnx") is None
    assert files_of(tmp_path) == {tmp_path / "a.plrnnx", tmp_path / "b.plrnnx"}


def test_a_full_disk_is_an_error_with_its_reason(tmp_path):
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    (tmp_path / "recovery").write_text("a file where the folder should be")
    with pytest.raises((StudyFileError, OSError)):
        keep(example_study(example("lozi")), tmp_path / "recovery" / "x.plrnnx", "x")
