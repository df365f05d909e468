"""What keeps a batch as a whole from going on."""


class BatchError(Exception):
    """The batch cannot begin or go on; ``str(error)`` is one sentence."""
