"""langchain.chat_models."""

from typing import Any

from langchain_core.language_models import BaseChatModel as BaseChatModel

# source: imports the provider's package and makes its chat model; nothing is asked yet.
def init_chat_model(
    model: str | None = None, *, model_provider: str | None = None, configurable_fields: Any = None, config_prefix: str | None = None,
    **kwargs: Any,
) -> BaseChatModel: ...
