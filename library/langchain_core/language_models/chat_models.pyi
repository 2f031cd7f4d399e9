"""langchain_core.language_models.chat_models."""

from langchain_core.language_models import BaseChatModel as BaseChatModel
