"""Settings, taken from the environment once per process."""

import os
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    database_url: str = field(default_factory=lambda: os.environ.get("DATABASE_URL", "postgresql:///shop"))
    redis_url: str = field(default_factory=lambda: os.environ.get("REDIS_URL", "redis://localhost/0"))
    mail_api: str = "https://mail.example.com/v1/send"
    carrier_api: str = "https://carrier.example.com"
    payment_api: str = "https://pay.example.com"
    secrets_dir: Path = Path("/run/secrets")
    media_dir: Path = Path("/srv/media")

    @property
    def signing_key(self) -> bytes:
        # Rotated by the platform, so it is read again every time.
        return (self.secrets_dir / "signing.key").read_bytes()


@cache
def get_settings() -> Settings:
    return Settings()
