"""Plan as PDF, and calendar entries."""
