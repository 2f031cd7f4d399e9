"""types_boto3_dynamodb.client."""

from botocore.client import BaseClient

class DynamoDBClient(BaseClient): ...
