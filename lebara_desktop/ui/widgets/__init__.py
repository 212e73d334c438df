"""The building blocks of pages: each is plain text only, has an accessible name, and works by keyboard."""
