"""The program put together: the only place that knows window, pages, services, the operator's wire and the sandbox at once."""
