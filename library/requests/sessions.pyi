"""requests.sessions."""

from requests import Session as Session, session as session
