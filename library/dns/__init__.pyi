"""dns (dnspython)."""
