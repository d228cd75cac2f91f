"""What the application knows and does, without a window."""
