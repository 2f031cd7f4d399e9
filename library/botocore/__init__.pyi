"""botocore."""

from botocore import client as client, config as config, exceptions as exceptions, session as session
