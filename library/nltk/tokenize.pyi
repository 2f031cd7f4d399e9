"""nltk.tokenize."""

from nltk import sent_tokenize as sent_tokenize, word_tokenize as word_tokenize
