"""Hold every claim against the exact words that it cites."""
