"""fastapi.security: schemes used as dependencies; `__call__` only reads headers."""

from fastapi.security.api_key import APIKeyCookie as APIKeyCookie, APIKeyHeader as APIKeyHeader, APIKeyQuery as APIKeyQuery
from fastapi.security.http import HTTPAuthorizationCredentials as HTTPAuthorizationCredentials, HTTPBasic as HTTPBasic
from fastapi.security.http import HTTPBasicCredentials as HTTPBasicCredentials, HTTPBearer as HTTPBearer, HTTPDigest as HTTPDigest
from fastapi.security.oauth2 import OAuth2 as OAuth2, OAuth2AuthorizationCodeBearer as OAuth2AuthorizationCodeBearer
from fastapi.security.oauth2 import OAuth2PasswordBearer as OAuth2PasswordBearer, OAuth2PasswordRequestForm as OAuth2PasswordRequestForm
from fastapi.security.oauth2 import OAuth2PasswordRequestFormStrict as OAuth2PasswordRequestFormStrict, SecurityScopes as SecurityScopes
