"""The encrypted database: journal, projections, migrations and key slots."""
