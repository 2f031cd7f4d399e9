"""mypy_boto3_s3: names for type checkers; the objects are botocore's."""

from mypy_boto3_s3.client import S3Client as S3Client
