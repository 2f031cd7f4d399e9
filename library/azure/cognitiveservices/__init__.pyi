"""azure.cognitiveservices: a namespace."""
