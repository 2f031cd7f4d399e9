"""cryptography.hazmat.primitives.asymmetric."""
