"""openai.types.beta.threads.text_content_block."""

from openai.types.beta.threads import TextContentBlock as TextContentBlock
