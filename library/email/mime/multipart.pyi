"""email.mime.multipart"""

from email.mime.base import MIMEBase
from typing import Any

class MIMEMultipart(MIMEBase):
    def __init__(
        self, _subtype: str = "mixed", boundary: Any = None, _subparts: Any = None, *, policy: Any = None,
        **_params: Any,
    ) -> None: ...
