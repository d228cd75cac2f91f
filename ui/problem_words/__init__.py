"""What each problem code says to people: what is wrong, and what to do. One file an area; no window is needed."""
