"""langgraph.graph: what graphs are built with."""

from langgraph.constants import END as END, START as START
from langgraph.graph.message import MessagesState as MessagesState, add_messages as add_messages
from langgraph.graph.state import StateGraph as StateGraph
