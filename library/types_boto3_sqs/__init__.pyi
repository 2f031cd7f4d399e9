"""types_boto3_sqs: names for type checkers; the objects are botocore's."""

from types_boto3_sqs.client import SQSClient as SQSClient
