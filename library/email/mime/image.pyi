"""email.mime.image"""

from email.mime.nonmultipart import MIMENonMultipart
from typing import Any

class MIMEImage(MIMENonMultipart):
    def __init__(
        self, _imagedata: Any, _subtype: Any = None, _encoder: Any = ..., *, policy: Any = None, **_params: Any
    ) -> None: ...
