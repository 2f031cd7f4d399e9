"""discord.onboarding."""

from discord import (
    OnboardingPromptOption as OnboardingPromptOption,
    OnboardingPrompt as OnboardingPrompt,
    Onboarding as Onboarding,
)
