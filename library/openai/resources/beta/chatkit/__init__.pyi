"""openai.resources.beta.chatkit."""
