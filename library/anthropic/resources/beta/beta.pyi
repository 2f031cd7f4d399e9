"""anthropic.resources.beta.beta."""

from typing import Any

from anthropic.resources.beta.agents.agents import Agents, AsyncAgents
from anthropic.resources.beta.deployment_runs import AsyncDeploymentRuns, DeploymentRuns
from anthropic.resources.beta.deployments import AsyncDeployments, Deployments
from anthropic.resources.beta.dreams import AsyncDreams, Dreams
from anthropic.resources.beta.environments.environments import AsyncEnvironments, Environments
from anthropic.resources.beta.files import AsyncFiles, Files
from anthropic.resources.beta.memory_stores.memory_stores import AsyncMemoryStores, MemoryStores
from anthropic.resources.beta.messages.messages import AsyncMessages, Messages
from anthropic.resources.beta.models import AsyncModels, Models
from anthropic.resources.beta.sessions.sessions import AsyncSessions, Sessions
from anthropic.resources.beta.skills.skills import AsyncSkills, Skills
from anthropic.resources.beta.tunnels.tunnels import AsyncTunnels, Tunnels
from anthropic.resources.beta.user_profiles import AsyncUserProfiles, UserProfiles
from anthropic.resources.beta.vaults.vaults import AsyncVaults, Vaults
from anthropic.resources.beta.webhooks import AsyncWebhooks, Webhooks

class Beta:
    def __init__(self, client: Any) -> None: ...
    models: Models
    messages: Messages
    agents: Agents
    environments: Environments
    sessions: Sessions
    deployments: Deployments
    deployment_runs: DeploymentRuns
    vaults: Vaults
    memory_stores: MemoryStores
    files: Files
    skills: Skills
    webhooks: Webhooks
    user_profiles: UserProfiles
    dreams: Dreams
    tunnels: Tunnels

class AsyncBeta:
    def __init__(self, client: Any) -> None: ...
    models: AsyncModels
    messages: AsyncMessages
    agents: AsyncAgents
    environments: AsyncEnvironments
    sessions: AsyncSessions
    deployments: AsyncDeployments
    deployment_runs: AsyncDeploymentRuns
    vaults: AsyncVaults
    memory_stores: AsyncMemoryStores
    files: AsyncFiles
    skills: AsyncSkills
    webhooks: AsyncWebhooks
    user_profiles: AsyncUserProfiles
    dreams: AsyncDreams
    tunnels: AsyncTunnels
