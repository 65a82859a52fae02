"""Tables built by bench/build_language.py and bench/train_tagger.py; licences in NOTICE.txt beside them."""
