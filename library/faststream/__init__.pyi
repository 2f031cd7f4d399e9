"""faststream."""

from faststream.app import FastStream as FastStream
from faststream.utils import Context as Context, Depends as Depends
