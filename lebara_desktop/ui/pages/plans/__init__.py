"""The plans page: what can be bought, what fits, and what a plan really costs."""
