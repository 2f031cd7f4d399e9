"""openai.resources.realtime."""

from openai.resources.realtime.realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
