"""Pictures of products, made small with ImageMagick."""

import subprocess
from pathlib import Path


class ImageStore:
    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def path(self, sku: str) -> Path:
        return self.directory / f"{sku}.jpg"

    def thumbnail(self, sku: str, size: int = 320) -> Path:
        target = self.directory / f"{sku}-{size}.jpg"
        self._convert(str(self.path(sku)), "-resize", f"{size}x{size}", str(target))
        return target

    def _convert(self, *arguments: str) -> None:
        subprocess.run(["convert", *arguments], check=True)
