"""Readers of model files: each turns bytes into named arrays, never into objects or code."""
