"""spacy.tokens: what has been computed, and is looked up."""

from spacy.tokens.doc import Doc as Doc
from spacy.tokens.span import Span as Span
from spacy.tokens.token import Token as Token
