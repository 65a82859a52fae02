"""Ask an analyst: what does each chunk say, and what do the checked claims add up to?"""
