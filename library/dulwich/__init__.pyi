"""dulwich."""
