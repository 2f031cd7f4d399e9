"""discord.scheduled_event."""

from discord import ScheduledEvent as ScheduledEvent
