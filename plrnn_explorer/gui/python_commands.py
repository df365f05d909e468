"""Copy as Python: the code of the last step, or of what leads to an object."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from plrnn_explorer.gui.session import Session
from plrnn_explorer.study.script import script_of, with_imports
from plrnn_explorer.translation import tr


def copy_last_step(session: Session) -> None:
    """Put the code of the last step on the clipboard; before there is one, the code that opens the model."""
    study = session.study
    if study is None:
        return
    session.flush()
    steps = [step for step in (session.study or study).history if step.code]
    if steps:
        _copy(session, with_imports(steps[-1].code), " ".join(steps[-1].text.split()))
    else:
        _copy(session, script_of(study), tr("Open the model"))


def copy_object(session: Session, object_id: str) -> None:
    """Put the script on the clipboard that leads to an object."""
    if session.study is not None and session.study.find(object_id) is not None:
        from plrnn_explorer.study.names import object_name

        session.flush()
        _copy(session, script_of(session.study, object_id), object_name(session.study, object_id))


def _copy(session: Session, code: str, what: str) -> None:
    QGuiApplication.clipboard().setText(code)
    session.message.emit("info", tr("Copied as Python: {what}").format(what=what))
