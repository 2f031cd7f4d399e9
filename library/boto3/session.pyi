"""boto3.session."""

from typing import Any

from asyncward import blocks

from boto3.resources.base import ServiceResource
from botocore.client import BaseClient

class Session:
    def __init__(self, aws_access_key_id: Any = None, aws_secret_access_key: Any = None, aws_session_token: Any = None,
                 region_name: Any = None, botocore_session: Any = None, profile_name: Any = None,
                 aws_account_id: Any = None) -> None: ...
    def get_available_services(self) -> Any: ...
    def get_available_regions(self, service_name: Any, partition_name: Any = "aws",
                              allow_non_regional: Any = False) -> Any: ...
    @blocks("file", stall="small")
    def client(self, service_name: Any, region_name: Any = None, api_version: Any = None, use_ssl: Any = True,
               verify: Any = None, endpoint_url: Any = None, aws_access_key_id: Any = None,
               aws_secret_access_key: Any = None, aws_session_token: Any = None, config: Any = None,
               aws_account_id: Any = None) -> BaseClient: ...
    @blocks("file", stall="small")
    def resource(self, service_name: Any, region_name: Any = None, api_version: Any = None, use_ssl: Any = True,
                 verify: Any = None, endpoint_url: Any = None, aws_access_key_id: Any = None,
                 aws_secret_access_key: Any = None, aws_session_token: Any = None,
                 config: Any = None) -> ServiceResource: ...
    @blocks("file", stall="bounded")
    def get_credentials(self) -> Any: ...
    @property
    def profile_name(self) -> str: ...
    @property
    def region_name(self) -> str: ...
    @property
    def events(self) -> Any: ...
    @property
    def available_profiles(self) -> Any: ...
