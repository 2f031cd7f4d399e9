"""types_boto3_lambda: names for type checkers; the objects are botocore's."""

from types_boto3_lambda.client import LambdaClient as LambdaClient
