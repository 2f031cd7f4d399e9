"""openai.types.beta.thread."""

from typing import Any

from pydantic import BaseModel

class ToolResourcesCodeInterpreter(BaseModel):
    file_ids: list[str] | None
class ToolResourcesFileSearch(BaseModel):
    vector_store_ids: list[str] | None
class ToolResources(BaseModel):
    code_interpreter: ToolResourcesCodeInterpreter | None
    file_search: ToolResourcesFileSearch | None
class Thread(BaseModel):
    id: str
    created_at: int
    metadata: Any
    object: str
    tool_resources: ToolResources | None
