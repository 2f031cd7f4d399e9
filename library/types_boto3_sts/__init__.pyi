"""types_boto3_sts: names for type checkers; the objects are botocore's."""

from types_boto3_sts.client import STSClient as STSClient
