"""Real processes, killed: the program's services without a window, against the real sandbox operator, through a fault proxy."""
