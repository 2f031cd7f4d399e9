"""mistralai.client.ocr."""

from typing import Any

from asyncward import blocks, suspends

class Ocr:
    @blocks("network", twin="mistralai.client.ocr.Ocr.process_async")
    def process(
        self, *, model: Any, document: Any, pages: Any = ..., include_image_base64: Any = ..., image_limit: Any = ...,
        image_min_size: Any = ..., bbox_annotation_format: Any = ..., document_annotation_format: Any = ...,
        document_annotation_prompt: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def process_async(
        self, *, model: Any, document: Any, pages: Any = ..., include_image_base64: Any = ..., image_limit: Any = ...,
        image_min_size: Any = ..., bbox_annotation_format: Any = ..., document_annotation_format: Any = ...,
        document_annotation_prompt: Any = ..., **kwargs: Any
    ) -> Any: ...
