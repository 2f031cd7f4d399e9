"""langchain_openai.chat_models."""

from langchain_openai import AzureChatOpenAI as AzureChatOpenAI, ChatOpenAI as ChatOpenAI
