"""discord.poll."""

from discord import PollMedia as PollMedia, PollAnswer as PollAnswer, Poll as Poll
