"""crewai.flow."""

from crewai.flow.flow import Flow as Flow, and_ as and_, listen as listen, or_ as or_, router as router, start as start
