"""SIM & numbers: every number of the account, its state with the next step, its dates, its SIM."""
