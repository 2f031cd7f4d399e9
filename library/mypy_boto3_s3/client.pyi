"""mypy_boto3_s3.client."""

from botocore.client import BaseClient

class S3Client(BaseClient): ...
