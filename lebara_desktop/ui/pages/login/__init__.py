"""Sign-in: who you are, in the language and country you choose; the sample customers of the sandbox one click away."""
