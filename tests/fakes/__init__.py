"""Honest stand-ins: they implement the protocols with real behaviour, in memory."""
