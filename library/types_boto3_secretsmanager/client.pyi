"""types_boto3_secretsmanager.client."""

from botocore.client import BaseClient

class SecretsManagerClient(BaseClient): ...
