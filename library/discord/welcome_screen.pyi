"""discord.welcome_screen."""

from discord import WelcomeChannel as WelcomeChannel, WelcomeScreen as WelcomeScreen
