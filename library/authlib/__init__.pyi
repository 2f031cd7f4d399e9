"""authlib: OAuth, OpenID Connect and JOSE."""
