"""docker: the engine's HTTP interface, one thread at a time."""

from docker.client import DockerClient as DockerClient, from_env as from_env
