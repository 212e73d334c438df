"""What the official resources look like: each view turns rows that the caller may see into documents."""
