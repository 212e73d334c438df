"""Lebara Desktop: see what is left of a mobile plan, renew it, and get proof that the renewal took effect."""

__version__ = "0.1.0"
