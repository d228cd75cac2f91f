"""Sealed and signed packages."""
