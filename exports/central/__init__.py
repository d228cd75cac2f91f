"""The centre: figures and reports."""
