"""openai.types.beta.threads.message."""

from openai.types.beta.threads import Message as Message
