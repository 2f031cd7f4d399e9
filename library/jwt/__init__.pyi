"""jwt (PyJWT): signed tokens, and the keys of those who sign them."""

from typing import Any

from jwt import algorithms as algorithms, exceptions as exceptions
from jwt.api_jwk import PyJWK as PyJWK, PyJWKSet as PyJWKSet
from jwt.exceptions import (
    DecodeError as DecodeError,
    ExpiredSignatureError as ExpiredSignatureError,
    ImmatureSignatureError as ImmatureSignatureError,
    InvalidAlgorithmError as InvalidAlgorithmError,
    InvalidAudienceError as InvalidAudienceError,
    InvalidIssuedAtError as InvalidIssuedAtError,
    InvalidIssuerError as InvalidIssuerError,
    InvalidKeyError as InvalidKeyError,
    InvalidSignatureError as InvalidSignatureError,
    InvalidTokenError as InvalidTokenError,
    MissingRequiredClaimError as MissingRequiredClaimError,
    PyJWKClientConnectionError as PyJWKClientConnectionError,
    PyJWKClientError as PyJWKClientError,
    PyJWKError as PyJWKError,
    PyJWKSetError as PyJWKSetError,
    PyJWTError as PyJWTError,
)
from jwt.jwks_client import PyJWKClient as PyJWKClient

class PyJWT:
    def __init__(self, options: Any = None) -> None: ...
    def encode(self, payload: dict[str, Any], key: Any, algorithm: str | None = ...,
               headers: dict[str, Any] | None = None, json_encoder: Any = None, sort_headers: bool = True) -> str: ...
    def decode(self, jwt: str | bytes, key: Any = "", algorithms: Any = None, options: Any = None,
               verify: bool | None = None, detached_payload: bytes | None = None, audience: Any = None,
               subject: str | None = None, issuer: Any = None, leeway: Any = 0, **kwargs: Any) -> dict[str, Any]: ...
    def decode_complete(self, jwt: str | bytes, key: Any = "", algorithms: Any = None, options: Any = None,
                        verify: bool | None = None, detached_payload: bytes | None = None, audience: Any = None,
                        issuer: Any = None, subject: str | None = None, leeway: Any = 0,
                        **kwargs: Any) -> dict[str, Any]: ...

class PyJWS:
    def __init__(self, algorithms: Any = None, options: Any = None) -> None: ...
    def encode(self, payload: bytes, key: Any, algorithm: str | None = ..., headers: dict[str, Any] | None = None,
               json_encoder: Any = None, is_payload_detached: bool = False, sort_headers: bool = True) -> str: ...
    def decode(self, jwt: str | bytes, key: Any = "", algorithms: Any = None, options: Any = None,
               detached_payload: bytes | None = None, **kwargs: Any) -> Any: ...
    def decode_complete(self, jwt: str | bytes, key: Any = "", algorithms: Any = None, options: Any = None,
                        detached_payload: bytes | None = None, **kwargs: Any) -> dict[str, Any]: ...
    def get_unverified_header(self, jwt: str | bytes) -> dict[str, Any]: ...
    def get_algorithms(self) -> list[str]: ...

# source: api_jwt.py, api_jws.py: a signature of a few hundred bytes, made or checked in memory.
def encode(
    payload: dict[str, Any], key: Any, algorithm: str | None = None, headers: dict[str, Any] | None = None, json_encoder: Any = None,
    sort_headers: bool = True,
) -> str: ...
def decode(
    jwt: str | bytes, key: Any = "", algorithms: Any = None, options: Any = None, verify: bool | None = None, detached_payload: bytes | None = None,
    audience: Any = None, subject: str | None = None, issuer: Any = None, leeway: Any = 0, **kwargs: Any,
) -> dict[str, Any]: ...
def decode_complete(
    jwt: str | bytes, key: Any = "", algorithms: Any = None, options: Any = None, verify: bool | None = None, detached_payload: bytes | None = None,
    audience: Any = None, issuer: Any = None, subject: str | None = None, leeway: Any = 0, **kwargs: Any,
) -> dict[str, Any]: ...
def get_unverified_header(jwt: str | bytes) -> dict[str, Any]: ...
def register_algorithm(alg_id: str, alg_obj: Any) -> None: ...
def unregister_algorithm(alg_id: str) -> None: ...
def get_algorithm_by_name(alg_name: str) -> Any: ...
