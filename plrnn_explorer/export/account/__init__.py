"""What a model does in plain words, each phrase with the object it speaks of."""

from __future__ import annotations

from plrnn_explorer.export.account.account import Account, account_of
from plrnn_explorer.export.account.phrase import Paragraph, Phrase

__all__ = ["Account", "Paragraph", "Phrase", "account_of"]
