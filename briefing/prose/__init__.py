"""What sentences of English prose say: clauses, speakers, tense, dates, and what they need beside them."""
