"""django.core.mail."""

from typing import Any

from asyncward import blocks

# doc: sends through the configured backend, SMTP by default.
@blocks("network")
def send_mail(subject: str, message: str, from_email: str | None, recipient_list: Any, fail_silently: bool = False,
              auth_user: str | None = None, auth_password: str | None = None, connection: Any = None,
              html_message: str | None = None) -> int: ...
@blocks("network")
def send_mass_mail(datatuple: Any, fail_silently: bool = False, auth_user: str | None = None,
                   auth_password: str | None = None, connection: Any = None) -> int: ...
@blocks("network")
def mail_admins(subject: str, message: str, fail_silently: bool = False, connection: Any = None,
                html_message: str | None = None) -> None: ...
@blocks("network")
def mail_managers(subject: str, message: str, fail_silently: bool = False, connection: Any = None,
                  html_message: str | None = None) -> None: ...
def get_connection(backend: str | None = None, fail_silently: bool = False, **kwds: Any) -> Any: ...

class EmailMessage:
    subject: str
    body: str
    to: Any
    def __init__(self, subject: str = "", body: str = "", from_email: str | None = None, to: Any = None,
                 bcc: Any = None, connection: Any = None, attachments: Any = None, headers: Any = None, cc: Any = None,
                 reply_to: Any = None) -> None: ...
    @blocks("network")
    def send(self, fail_silently: bool = False) -> int: ...
    def attach(self, filename: Any = None, content: Any = None, mimetype: str | None = None) -> None: ...
    @blocks("file", stall="bounded")
    def attach_file(self, path: Any, mimetype: str | None = None) -> None: ...
    def message(self) -> Any: ...  # dynamic
    def recipients(self) -> list[str]: ...
    def get_connection(self, fail_silently: Any = False) -> Any: ...

class EmailMultiAlternatives(EmailMessage):
    def attach_alternative(self, content: Any, mimetype: str) -> None: ...
