"""plexapi: a client of Plex; lookups are requests on the calling thread."""
