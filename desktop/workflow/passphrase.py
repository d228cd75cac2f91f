"""The passphrase of practice homes, apart from all that fills them: the first page tells it and needs nothing else."""

OF_PRACTICE = "lugn övning varje dag"  # told on the practice page itself
