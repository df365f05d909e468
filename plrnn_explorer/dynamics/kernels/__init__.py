"""Compiled inner loops. Import these modules inside functions only: numba takes half a second to load."""
