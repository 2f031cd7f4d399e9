"""qdrant_client.http.models."""

from qdrant_client.models import *
