"""The checkout simulator: the shipping checkout, journal and recovery against a model operator, on its own clock and network.

`python -m tests.sim --seeds N`; a seed fixes everything, so `--seed K` shows the same run again.
"""
