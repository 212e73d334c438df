"""What every page and form of the sandbox shares: escaping, page headers, form reading, drawing of amounts and numbers."""
