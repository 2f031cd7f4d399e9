"""crewai: crews of agents; running one, or asking a language model, waits for many requests."""

from crewai.agent.core import Agent as Agent
from crewai.crew import Crew as Crew
from crewai.flow.flow import Flow as Flow
from crewai.llm import LLM as LLM
from crewai.llms.base_llm import BaseLLM as BaseLLM
from crewai.process import Process as Process
from crewai.task import Task as Task
