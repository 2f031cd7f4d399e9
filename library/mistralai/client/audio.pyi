"""mistralai.client.audio."""

from mistralai.client.speech import Speech
from mistralai.client.transcriptions import Transcriptions

class Audio:
    speech: Speech
    transcriptions: Transcriptions
