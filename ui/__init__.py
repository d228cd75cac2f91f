"""The window: pages, controls, theme and translation."""
