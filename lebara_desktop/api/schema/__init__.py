"""What the operator's documents look like, read leniently where real operators are loose and strictly where money is."""
