"""fastembed.rerank.cross_encoder: models of onnxruntime that score texts against a question."""

from typing import Any, Iterable, Self

from asyncward import blocks

# source: text_cross_encoder.py: rerank is a generator over the model's batches, so the work is done while it is iterated.
class _Scores:
    def __iter__(self) -> Self: ...
    @blocks("cpu", stall="bounded")
    def __next__(self) -> float: ...

class TextCrossEncoder:
    # source: model_management.py: a model that is not in the cache is downloaded.
    @blocks("network")
    def __init__(self, model_name: str, cache_dir: str | None = None, threads: int | None = None, providers: Any = None,
                 cuda: bool = False, device_ids: list[int] | None = None, lazy_load: bool = False,
                 **kwargs: Any) -> None: ...
    @classmethod
    def list_supported_models(cls) -> list[dict[str, Any]]: ...
    def rerank(self, query: str, documents: Iterable[str], batch_size: int = 64, **kwargs: Any) -> _Scores: ...
    def rerank_pairs(self, pairs: Iterable[tuple[str, str]], batch_size: int = 64, parallel: int | None = None,
                     **kwargs: Any) -> _Scores: ...
