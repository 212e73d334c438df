"""What a mobile plan is and how it is renewed: pure rules, no I/O, no Qt, no asyncio."""
