"""The operator's wire: TM Forum resources to domain facts, OAuth, limits, retries. The only importer of httpx."""
