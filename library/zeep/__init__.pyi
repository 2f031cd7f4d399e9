"""zeep."""

from zeep.client import AsyncClient as AsyncClient, CachingClient as CachingClient, Client as Client
