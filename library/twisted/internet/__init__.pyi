"""twisted.internet."""
