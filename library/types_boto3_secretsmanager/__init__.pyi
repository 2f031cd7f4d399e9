"""types_boto3_secretsmanager: names for type checkers; the objects are botocore's."""

from types_boto3_secretsmanager.client import SecretsManagerClient as SecretsManagerClient
