"""openai.types.beta.threads.image_file_content_block_param."""

from openai.types.beta.threads import ImageFileContentBlockParam as ImageFileContentBlockParam
