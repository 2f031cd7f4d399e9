"""mypy_boto3_sqs.client."""

from botocore.client import BaseClient

class SQSClient(BaseClient): ...
