"""The pages of the window: each a state, a presenter without widgets, and a page that renders it."""
