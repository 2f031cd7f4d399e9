"""email.mime.application"""

from email.mime.nonmultipart import MIMENonMultipart
from typing import Any

class MIMEApplication(MIMENonMultipart):
    def __init__(
        self, _data: Any, _subtype: str = "octet-stream", _encoder: Any = ..., *, policy: Any = None, **_params: Any
    ) -> None: ...
