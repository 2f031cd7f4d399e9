"""trino."""
