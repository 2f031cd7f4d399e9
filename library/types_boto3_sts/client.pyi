"""types_boto3_sts.client."""

from botocore.client import BaseClient

class STSClient(BaseClient): ...
