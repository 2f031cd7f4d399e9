"""jupyter_client: kernels and what is sent to them."""

from jupyter_client.asynchronous import AsyncKernelClient as AsyncKernelClient
from jupyter_client.blocking import BlockingKernelClient as BlockingKernelClient
from jupyter_client.client import KernelClient as KernelClient
from jupyter_client.manager import AsyncKernelManager as AsyncKernelManager, KernelManager as KernelManager, run_kernel as run_kernel
