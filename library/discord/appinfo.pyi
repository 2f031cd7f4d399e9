"""discord.appinfo."""

from discord import (
    AppInfo as AppInfo,
    PartialAppInfo as PartialAppInfo,
    AppInstallParams as AppInstallParams,
    IntegrationTypeConfig as IntegrationTypeConfig,
)
