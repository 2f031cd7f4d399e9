"""cryptography."""
