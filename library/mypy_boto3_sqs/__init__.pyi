"""mypy_boto3_sqs: names for type checkers; the objects are botocore's."""

from mypy_boto3_sqs.client import SQSClient as SQSClient
