"""aiohttp.payload."""

from aiohttp import (
    get_payload as get_payload,
    payload_type as payload_type,
    Payload as Payload,
    BytesPayload as BytesPayload,
    StringPayload as StringPayload,
    StringIOPayload as StringIOPayload,
    IOBasePayload as IOBasePayload,
    TextIOPayload as TextIOPayload,
    BytesIOPayload as BytesIOPayload,
    BufferedReaderPayload as BufferedReaderPayload,
    JsonPayload as JsonPayload,
    AsyncIterablePayload as AsyncIterablePayload,
)
