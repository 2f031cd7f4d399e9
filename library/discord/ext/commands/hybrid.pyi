"""discord.ext.commands.hybrid."""

from discord.ext.commands import (
    HybridCommand as HybridCommand,
    HybridGroup as HybridGroup,
    hybrid_command as hybrid_command,
)
