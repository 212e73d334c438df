"""The checkout wizard: review, way to pay, paying, and proof that it took effect."""
