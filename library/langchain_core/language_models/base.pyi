"""langchain_core.language_models.base."""

from langchain_core.language_models import BaseLanguageModel as BaseLanguageModel
