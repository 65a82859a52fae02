"""``python -m briefing``: the same as ``brief``, where the scripts folder is not on the path."""

from briefing.cli import main

if __name__ == "__main__":
    main()
