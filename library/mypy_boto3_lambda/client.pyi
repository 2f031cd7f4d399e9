"""mypy_boto3_lambda.client."""

from botocore.client import BaseClient

class LambdaClient(BaseClient): ...
