"""aiofiles."""

from aiofiles import os as os, tempfile as tempfile
from aiofiles.threadpool import open as open
