"""What the window must stand: random hands, hundreds of rounds, and an event loop that is never kept waiting.

python -m tests.strength gaps      event-loop gaps during every heavy action
python -m tests.strength monkey    thousands of random actions through the real widgets
python -m tests.strength rounds    open, analyse and close, over and over, and what memory does
"""
