"""Plain Python that every floor of the house may use: a closed list of files, no Qt and no database."""
