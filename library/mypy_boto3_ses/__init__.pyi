"""mypy_boto3_ses: names for type checkers; the objects are botocore's."""

from mypy_boto3_ses.client import SESClient as SESClient
