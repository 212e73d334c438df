"""The orders page: what is not settled yet on top, then what was ordered before."""
