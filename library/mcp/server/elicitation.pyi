"""mcp.server.elicitation: questions to the user of the client."""

from typing import Any

from asyncward import suspends

from pydantic import BaseModel

class AcceptedElicitation(BaseModel):
    action: str
    data: Any
class DeclinedElicitation(BaseModel):
    action: str
class CancelledElicitation(BaseModel):
    action: str
class AcceptedUrlElicitation(BaseModel):
    action: str

# source: elicitation.py: awaits the answer of the client.
@suspends("always")
async def elicit_with_validation(session: Any, message: Any, schema: Any, related_request_id: Any = None) -> Any: ...
@suspends("always")
async def elicit_url(session: Any, message: Any, url: Any, elicitation_id: Any, related_request_id: Any = None) -> Any: ...
