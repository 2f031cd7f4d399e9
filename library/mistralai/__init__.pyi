"""mistralai: until version 2 the client stood in the package itself."""  # older

from mistralai.client.sdk import Mistral as Mistral  # older
