"""faiss: searching and training work on the calling thread (and OpenMP's)."""

from typing import Any

from asyncward import blocks

# doc: wiki, "Threads and asynchronous calls": calls compute with OpenMP and release the interpreter's lock.
class Index:
    d: int
    ntotal: int
    is_trained: bool
    @blocks("cpu", stall="bounded")
    def train(self, x: Any) -> None: ...  # dynamic
    @blocks("cpu", stall="bounded")
    def add(self, x: Any) -> None: ...  # dynamic
    @blocks("cpu", stall="bounded")
    def add_with_ids(self, x: Any, ids: Any) -> None: ...  # dynamic
    @blocks("cpu", stall="bounded")
    def search(self, x: Any, k: int, *, params: Any = None, D: Any = None, I: Any = None) -> tuple[Any, Any]: ...  # dynamic
    @blocks("cpu", stall="bounded")
    def range_search(self, x: Any, thresh: float, *, params: Any = None) -> Any: ...  # dynamic
    def reconstruct(self, key: int, x: Any = None) -> Any: ...  # dynamic
    @blocks("cpu", stall="bounded")
    def remove_ids(self, x: Any) -> int: ...  # dynamic
    def reset(self) -> None: ...  # dynamic

class IndexFlat(Index):
    def __init__(self, d: int, metric: int = ...) -> None: ...  # dynamic
class IndexFlatL2(Index):
    def __init__(self, d: int) -> None: ...  # dynamic
class IndexFlatIP(Index):
    def __init__(self, d: int) -> None: ...  # dynamic
class IndexIVFFlat(Index):
    nprobe: int
    def __init__(self, quantizer: Index, d: int, nlist: int, metric: int = ...) -> None: ...  # dynamic
class IndexHNSWFlat(Index):
    def __init__(self, d: int, M: int, metric: int = ...) -> None: ...  # dynamic
class IndexIDMap(Index):
    def __init__(self, index: Index) -> None: ...  # dynamic

@blocks("file", stall="bounded")
def read_index(fname: str, io_flags: int = 0) -> Index: ...  # dynamic
@blocks("file", stall="bounded")
def write_index(index: Index, fname: str) -> None: ...  # dynamic
def index_factory(d: int, description: str, metric: int = ...) -> Index: ...  # dynamic
@blocks("cpu", stall="bounded")
def normalize_L2(x: Any) -> None: ...
def index_cpu_to_gpu(provider: Any, device: int, index: Index) -> Index: ...  # dynamic
