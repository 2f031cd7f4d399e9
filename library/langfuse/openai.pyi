"""langfuse.openai: the clients of openai, whose calls are traced."""

# source: openai.py: the classes are openai's own, with wrappers around the methods that send.
from openai import AsyncAzureOpenAI as AsyncAzureOpenAI, AsyncOpenAI as AsyncOpenAI, AzureOpenAI as AzureOpenAI, OpenAI as OpenAI
