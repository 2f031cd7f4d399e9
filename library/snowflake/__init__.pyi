"""snowflake."""
