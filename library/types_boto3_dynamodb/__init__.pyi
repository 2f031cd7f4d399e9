"""types_boto3_dynamodb: names for type checkers; the objects are botocore's."""

from types_boto3_dynamodb.client import DynamoDBClient as DynamoDBClient
