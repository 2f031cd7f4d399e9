"""discord.widget."""

from discord import WidgetChannel as WidgetChannel, WidgetMember as WidgetMember, Widget as Widget
