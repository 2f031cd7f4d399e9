"""concurrent.futures.thread"""

from concurrent.futures import BrokenExecutor, ThreadPoolExecutor as ThreadPoolExecutor

class BrokenThreadPool(BrokenExecutor): ...
