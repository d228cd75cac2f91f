"""Sealed and signed packages and letters, and the folder they travel through."""
