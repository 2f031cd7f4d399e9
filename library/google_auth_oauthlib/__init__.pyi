"""google_auth_oauthlib: signing in with Google."""

from . import flow as flow
