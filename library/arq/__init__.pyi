"""arq: jobs are coroutine functions, awaited on the worker's loop."""

from arq.connections import ArqRedis as ArqRedis, create_pool as create_pool
from arq.cron import cron as cron
from arq.worker import func as func
