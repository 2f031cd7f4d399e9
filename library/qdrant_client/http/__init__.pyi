"""qdrant_client.http."""

from qdrant_client.http import models as models
