"""Recordings: measured time series beside a model, read from files nobody has to trust."""
