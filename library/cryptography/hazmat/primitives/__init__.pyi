"""cryptography.hazmat.primitives."""
