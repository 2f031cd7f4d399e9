"""sendgrid: mails are handed to the service on the calling thread."""

from typing import Any

from sendgrid.base_interface import BaseInterface

class SendGridAPIClient(BaseInterface):
    def __init__(self, api_key: Any = None, host: Any = "https://api.sendgrid.com", impersonate_subuser: Any = None) -> None: ...
