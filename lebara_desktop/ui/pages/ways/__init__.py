"""The ways-to-pay page: saved cards, and how a new one is added."""
