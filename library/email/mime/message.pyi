"""email.mime.message"""

from email.mime.nonmultipart import MIMENonMultipart
from typing import Any

class MIMEMessage(MIMENonMultipart):
    def __init__(self, _msg: Any, _subtype: str = "rfc822", *, policy: Any = None) -> None: ...
