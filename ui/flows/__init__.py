"""What follows on what: each flow shows pages, takes their signals to use cases, and shows the next page."""
