"""Mutation suite: does the checker notice when a true claim is made false, and leave faithful variants alone?

The suite knows nothing of the checker but its command line. Its word lists and its sentence splitter
are its own, so that a hole in the one is not a hole in the other.
"""
