"""jupyter_client.asynchronous."""

from jupyter_client.asynchronous.client import AsyncKernelClient as AsyncKernelClient
