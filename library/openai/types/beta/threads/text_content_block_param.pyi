"""openai.types.beta.threads.text_content_block_param."""

from openai.types.beta.threads import TextContentBlockParam as TextContentBlockParam
