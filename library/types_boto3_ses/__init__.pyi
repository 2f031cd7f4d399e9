"""types_boto3_ses: names for type checkers; the objects are botocore's."""

from types_boto3_ses.client import SESClient as SESClient
