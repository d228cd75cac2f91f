"""The border: everything that leaves or comes in as a file."""
