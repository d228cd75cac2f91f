"""Readers of the files people bring: each gives a value and the problems found."""
