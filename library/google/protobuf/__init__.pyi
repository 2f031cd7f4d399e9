"""google.protobuf: messages are built, packed and unpacked in memory."""
