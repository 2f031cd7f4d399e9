"""mistralai.client.beta."""

from mistralai.client.conversations import Conversations
from mistralai.client.libraries import Libraries

class Beta:
    conversations: Conversations
    libraries: Libraries
