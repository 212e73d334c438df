"""The faces of the sign-in card: one thing to do on each."""
