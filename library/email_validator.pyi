"""email_validator: whether an address is one, and whether its domain takes mail."""

from typing import Any

from asyncward import blocks

class EmailNotValidError(ValueError): ...
class EmailSyntaxError(EmailNotValidError): ...
class EmailUndeliverableError(EmailNotValidError): ...

class ValidatedEmail:
    original: str
    normalized: str
    local_part: str
    domain: str
    domain_address: object
    ascii_email: str | None
    ascii_local_part: str | None
    ascii_domain: str
    smtputf8: bool
    mx: list[tuple[int, str]]
    mx_fallback_type: str | None
    display_name: str | None
    @property
    def email(self) -> str: ...
    def as_dict(self) -> dict[str, Any]: ...

# source: validate_email.py: unless it is told not to, it asks the DNS for the domain's mail servers, at most 15 s by default.
@blocks("network", stall="bounded", unless="check_deliverability == False or test_environment == True")
def validate_email(email: str | bytes, /, *, allow_smtputf8: bool | None = None,
                   allow_empty_local: bool | None = None, allow_quoted_local: bool | None = None,
                   allow_domain_literal: bool | None = None, allow_display_name: bool | None = None,
                   strict: bool | None = None, check_deliverability: bool | None = None,
                   test_environment: bool | None = None, globally_deliverable: bool | None = None,
                   timeout: int | None = None, dns_resolver: Any = None) -> ValidatedEmail: ...
def caching_resolver(*, timeout: int | None = None, cache: Any = None, dns_resolver: Any = None) -> Any: ...
