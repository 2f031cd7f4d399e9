"""cryptography.hazmat.primitives.ciphers."""
