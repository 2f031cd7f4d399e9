"""openai.types.beta.threads.image_file_param."""

from openai.types.beta.threads import ImageFileParam as ImageFileParam
