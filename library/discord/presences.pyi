"""discord.presences."""

from discord import ClientStatus as ClientStatus, RawPresenceUpdateEvent as RawPresenceUpdateEvent
