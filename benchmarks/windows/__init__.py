"""Programs of their own that open one window each, say when it is painted, and end."""
