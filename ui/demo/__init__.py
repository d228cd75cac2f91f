"""A whole talk played through the real window on practice data, driven by posted input events alone."""
