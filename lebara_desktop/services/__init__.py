"""Use cases: session, account, plans, checkout. Asynchronous, without Qt and without httpx."""
