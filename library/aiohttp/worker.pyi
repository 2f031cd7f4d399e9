"""aiohttp.worker."""

from aiohttp import GunicornWebWorker as GunicornWebWorker, GunicornUVLoopWebWorker as GunicornUVLoopWebWorker
