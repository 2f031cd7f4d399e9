"""crewai.agent."""

from crewai.agent.core import Agent as Agent
