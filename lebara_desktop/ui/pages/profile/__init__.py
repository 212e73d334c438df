"""The person: contact data, consents, password, devices, the lock."""
