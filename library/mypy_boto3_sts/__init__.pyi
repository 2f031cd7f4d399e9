"""mypy_boto3_sts: names for type checkers; the objects are botocore's."""

from mypy_boto3_sts.client import STSClient as STSClient
