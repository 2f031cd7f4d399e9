"""discord.team."""

from discord import Team as Team, TeamMember as TeamMember
