"""concurrent.futures.process"""

from concurrent.futures import BrokenExecutor, ProcessPoolExecutor as ProcessPoolExecutor

class BrokenProcessPool(BrokenExecutor): ...
