"""mistralai.client: each method is an exchange with the service; those whose names end in `_async` are its coroutine twins."""

from mistralai.client.sdk import Mistral as Mistral
