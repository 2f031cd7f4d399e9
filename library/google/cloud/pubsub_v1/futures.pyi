"""google.cloud.pubsub_v1.futures: futures of threads."""

from concurrent import futures

# source: futures.py: a `concurrent.futures.Future`; `result` waits for the thread that sends, or that pulls.
class Future(futures.Future): ...
