"""cryptography.hazmat.primitives.kdf."""
