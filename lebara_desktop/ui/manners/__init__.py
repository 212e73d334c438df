"""How the program behaves on a desktop: where its window stands, and that there is one of it."""
