"""Marked words pass through the translator that is installed."""

from plrnn_explorer.translation import install, mark, tr


def test_a_translator_is_used_while_it_is_installed():
    assert tr("Saddle") == mark("Saddle") == "Saddle"
    install({"Saddle": "Sattel"}.__getitem__)
    try:
        assert tr("Saddle") == "Sattel"
        assert mark("Saddle") == "Saddle"
    finally:
        install(None)
    assert tr("Saddle") == "Saddle"
