"""The dashboard: what is left of the plan, until when, where the pace leads, and what to do next."""
