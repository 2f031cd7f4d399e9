"""urllib3.util.retry."""

from urllib3 import Retry as Retry
