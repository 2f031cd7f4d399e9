"""weaviate.classes."""

from weaviate.classes import aggregate as aggregate, config as config, data as data, generate as generate, init as init
from weaviate.classes import query as query, tenants as tenants
