"""English word by word: tokens, tags, lemmas, related words and a shallow parse, in pure Python."""
