"""onnxruntime: loads models and computes them on the calling thread and a pool of its own."""

from typing import Any

from asyncward import blocks

class SessionOptions:
    intra_op_num_threads: int
    inter_op_num_threads: int
class RunOptions: ...
class InferenceSession:
    # doc: the model is read and prepared when the session is made.
    @blocks("cpu", stall="bounded")
    def __init__(
        self, path_or_bytes: Any, sess_options: SessionOptions | None = None, providers: Any = None, provider_options: Any = None, **kwargs: Any
    ) -> None: ...
    # doc: "Compute the predictions."
    @blocks("cpu", stall="bounded")
    def run(self, output_names: Any, input_feed: Any, run_options: Any = None) -> list[Any]: ...
    @blocks("cpu", stall="bounded")
    def run_with_iobinding(self, iobinding: Any, run_options: Any = None) -> None: ...
    def get_inputs(self) -> list[Any]: ...
    def get_outputs(self) -> list[Any]: ...
    def get_providers(self) -> list[str]: ...
