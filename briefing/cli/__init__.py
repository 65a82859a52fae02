"""The command line: parses and prints. Nothing else imports click."""

from briefing.cli.main import main

__all__ = ["main"]
