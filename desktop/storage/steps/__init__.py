"""Steps: how the schema came to be, one Alembic file for each released change."""
