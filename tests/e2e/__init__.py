"""The whole program, in processes of its own, used by clicks and keys alone."""
