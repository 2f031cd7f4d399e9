"""vertexai.vision_models: models of pictures on Vertex AI."""

from typing import Any, Self

from asyncward import blocks

class Image:
    def __init__(self, image_bytes: bytes | None = None, gcs_uri: str | None = None) -> None: ...
    # source: _vision_models.py: reads a file, or fetches what is not one.
    @staticmethod
    @blocks("file", stall="bounded")
    def load_from_file(location: str) -> Image: ...
    @blocks("file", stall="bounded")
    def save(self, location: str) -> None: ...

class GeneratedImage(Image): ...

class ImageGenerationResponse:
    images: list[GeneratedImage]

# source: _model_garden_models.py: from_pretrained asks for the description of the model; each prediction is a request by gRPC.
class ImageGenerationModel:
    @classmethod
    @blocks("network")
    def from_pretrained(cls, model_name: str) -> Self: ...
    @blocks("network")
    def generate_images(self, prompt: str, *, negative_prompt: str | None = None, number_of_images: int = 1,
                        aspect_ratio: Any = None, guidance_scale: float | None = None, language: str | None = None,
                        seed: int | None = None, output_gcs_uri: str | None = None, add_watermark: bool | None = True,
                        safety_filter_level: Any = None,
                        person_generation: Any = None) -> ImageGenerationResponse: ...
    @blocks("network")
    def edit_image(self, *, prompt: str, base_image: Any = None, mask: Any = None,
                   reference_images: list[Any] | None = None, negative_prompt: str | None = None,
                   number_of_images: int = 1, guidance_scale: float | None = None, edit_mode: Any = None,
                   mask_mode: Any = None, segmentation_classes: list[str] | None = None,
                   mask_dilation: float | None = None, product_position: Any = None, output_mime_type: Any = None,
                   compression_quality: float | None = None, language: str | None = None, seed: int | None = None,
                   output_gcs_uri: str | None = None, safety_filter_level: Any = None,
                   person_generation: Any = None) -> ImageGenerationResponse: ...
    @blocks("network")
    def upscale_image(self, image: Any, new_size: int | None = 2048, upscale_factor: Any = None,
                      output_mime_type: Any = "image/png", output_compression_quality: int | None = None,
                      output_gcs_uri: str | None = None) -> ImageGenerationResponse: ...

class MultiModalEmbeddingModel:
    @classmethod
    @blocks("network")
    def from_pretrained(cls, model_name: str) -> Self: ...
    @blocks("network")
    def get_embeddings(self, image: Any = None, video: Any = None, contextual_text: str | None = None,
                       dimension: int | None = None, video_segment_config: Any = None) -> Any: ...
