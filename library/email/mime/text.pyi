"""email.mime.text"""

from email.mime.nonmultipart import MIMENonMultipart
from typing import Any

class MIMEText(MIMENonMultipart):
    def __init__(self, _text: Any, _subtype: str = "plain", _charset: Any = None, *, policy: Any = None) -> None: ...
