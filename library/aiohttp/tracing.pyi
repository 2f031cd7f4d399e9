"""aiohttp.tracing."""

from aiohttp import (
    TraceConfig as TraceConfig,
    TraceRequestStartParams as TraceRequestStartParams,
    TraceRequestChunkSentParams as TraceRequestChunkSentParams,
    TraceResponseChunkReceivedParams as TraceResponseChunkReceivedParams,
    TraceRequestEndParams as TraceRequestEndParams,
    TraceRequestExceptionParams as TraceRequestExceptionParams,
    TraceRequestRedirectParams as TraceRequestRedirectParams,
    TraceConnectionQueuedStartParams as TraceConnectionQueuedStartParams,
    TraceConnectionQueuedEndParams as TraceConnectionQueuedEndParams,
    TraceConnectionCreateStartParams as TraceConnectionCreateStartParams,
    TraceConnectionCreateEndParams as TraceConnectionCreateEndParams,
    TraceConnectionReuseconnParams as TraceConnectionReuseconnParams,
    TraceDnsResolveHostStartParams as TraceDnsResolveHostStartParams,
    TraceDnsResolveHostEndParams as TraceDnsResolveHostEndParams,
    TraceDnsCacheHitParams as TraceDnsCacheHitParams,
    TraceDnsCacheMissParams as TraceDnsCacheMissParams,
    TraceRequestHeadersSentParams as TraceRequestHeadersSentParams,
)
