"""vertexai.language_models: older models of text on Vertex AI."""

from typing import Any, Self

from asyncward import blocks, suspends

# source: _model_garden_models.py: from_pretrained asks for the description of the model.
class TextEmbeddingModel:
    @classmethod
    @blocks("network")
    def from_pretrained(cls, model_name: str) -> Self: ...
    # source: _language_models.py: one prediction of an endpoint, by gRPC.
    @blocks("network", twin="vertexai.language_models.TextEmbeddingModel.get_embeddings_async")
    def get_embeddings(self, texts: list[Any], *, auto_truncate: bool = True,
                       output_dimensionality: int | None = None) -> Any: ...
    @suspends("always")
    async def get_embeddings_async(self, texts: list[Any], *, auto_truncate: bool = True,
                                   output_dimensionality: int | None = None) -> Any: ...

class TextEmbeddingInput:
    def __init__(self, text: str, task_type: str | None = None, title: str | None = None) -> None: ...

class TextGenerationModel:
    @classmethod
    @blocks("network")
    def from_pretrained(cls, model_name: str) -> Self: ...
    @blocks("network", twin="vertexai.language_models.TextGenerationModel.predict_async")
    def predict(self, prompt: str, *, max_output_tokens: int | None = ..., temperature: float | None = None,
                top_k: int | None = None, top_p: float | None = None, stop_sequences: list[str] | None = None,
                candidate_count: int | None = None, grounding_source: Any = None, logprobs: int | None = None,
                presence_penalty: float | None = None, frequency_penalty: float | None = None,
                logit_bias: dict[str, float] | None = None, seed: int | None = None) -> Any: ...
    @suspends("always")
    async def predict_async(self, prompt: str, *, max_output_tokens: int | None = ...,
                            temperature: float | None = None, top_k: int | None = None, top_p: float | None = None,
                            stop_sequences: list[str] | None = None, candidate_count: int | None = None,
                            grounding_source: Any = None, logprobs: int | None = None,
                            presence_penalty: float | None = None, frequency_penalty: float | None = None,
                            logit_bias: dict[str, float] | None = None, seed: int | None = None) -> Any: ...
