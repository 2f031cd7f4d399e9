"""mypy_boto3_sns.client."""

from botocore.client import BaseClient

class SNSClient(BaseClient): ...
