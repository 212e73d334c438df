"""What changes by itself or by money: orders, payments, renewals, the life of a line. Views only read."""
