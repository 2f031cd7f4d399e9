"""google.genai: Client blocks, Client().aio awaits."""

from google.genai import types as types
from google.genai.client import Client as Client
