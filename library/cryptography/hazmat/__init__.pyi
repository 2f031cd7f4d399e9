"""cryptography.hazmat."""
