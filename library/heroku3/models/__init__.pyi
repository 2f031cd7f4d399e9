"""heroku3.models."""
