"""crewai.llms."""
