"""openai.types.beta.threads.run."""

from openai.types.beta.threads import Run as Run
