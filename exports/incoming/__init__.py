"""Readers of what people bring: each takes a path and gives ``(value or None, problems)``; none raises on bad content.

Every code the readers report, with the names of its values, stands in ``desktop.domain.file_problems.FILE_PROBLEMS``.
Codes in ``NOTICES`` there tell something worth knowing; any other code means that the value is None.
"""
