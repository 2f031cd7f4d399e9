"""openai.types.beta.threads.image_url_param."""

from openai.types.beta.threads import ImageURLParam as ImageURLParam
