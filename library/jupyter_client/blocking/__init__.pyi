"""jupyter_client.blocking."""

from jupyter_client.blocking.client import BlockingKernelClient as BlockingKernelClient
