"""types_boto3_sns: names for type checkers; the objects are botocore's."""

from types_boto3_sns.client import SNSClient as SNSClient
