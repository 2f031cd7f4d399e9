"""pony: an object mapper whose queries wait for the database."""
