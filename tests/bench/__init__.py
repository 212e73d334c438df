"""Benchmarks: each figure as a ratio beside its reference in the same run."""
