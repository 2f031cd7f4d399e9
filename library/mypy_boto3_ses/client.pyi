"""mypy_boto3_ses.client."""

from botocore.client import BaseClient

class SESClient(BaseClient): ...
