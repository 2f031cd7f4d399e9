"""openai.types.beta.threads.image_url_content_block_param."""

from openai.types.beta.threads import ImageURLContentBlockParam as ImageURLContentBlockParam
