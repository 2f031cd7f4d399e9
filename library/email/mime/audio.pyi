"""email.mime.audio"""

from email.mime.nonmultipart import MIMENonMultipart
from typing import Any

class MIMEAudio(MIMENonMultipart):
    def __init__(
        self, _audiodata: Any, _subtype: Any = None, _encoder: Any = ..., *, policy: Any = None, **_params: Any
    ) -> None: ...
