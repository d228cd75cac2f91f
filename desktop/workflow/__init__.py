"""Use cases: one named function per step of the work, over ports."""
