"""spacy.matcher."""

from spacy.matcher.matcher import Matcher as Matcher
from spacy.matcher.phrasematcher import PhraseMatcher as PhraseMatcher
