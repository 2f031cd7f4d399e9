"""crewai.process."""

from enum import Enum

class Process(str, Enum):
    sequential = "sequential"
    hierarchical = "hierarchical"
