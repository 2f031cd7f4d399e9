"""vertexai.preview.generative_models."""

from vertexai.generative_models import (
    ChatSession as ChatSession,
    Content as Content,
    FunctionDeclaration as FunctionDeclaration,
    GenerationConfig as GenerationConfig,
    GenerativeModel as GenerativeModel,
    Image as Image,
    Part as Part,
    SafetySetting as SafetySetting,
    Tool as Tool,
)
