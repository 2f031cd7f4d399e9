"""pdf2image: pages of PDF files as images, by poppler."""

from typing import Any

from asyncward import blocks

from PIL.Image import Image

# source: pdf2image.py: pdftoppm or pdftocairo is started and waited for, as long as the timeout says, and its pages are read.
@blocks("subprocess", stall="bounded")
def convert_from_path(pdf_path: Any, dpi: int = 200, output_folder: Any = None, first_page: int | None = None,
                      last_page: int | None = None, fmt: str = "ppm", jpegopt: dict | None = None,
                      thread_count: int = 1, userpw: str | None = None, ownerpw: str | None = None,
                      use_cropbox: bool = False, strict: bool = False, transparent: bool = False,
                      single_file: bool = False, output_file: Any = ..., poppler_path: Any = None,
                      grayscale: bool = False, size: tuple | int | None = None, paths_only: bool = False,
                      use_pdftocairo: bool = False, timeout: int | None = None,
                      hide_annotations: bool = False) -> list[Image]: ...
@blocks("subprocess", stall="bounded")
def convert_from_bytes(pdf_file: bytes, dpi: int = 200, output_folder: Any = None, first_page: int | None = None,
                       last_page: int | None = None, fmt: str = "ppm", jpegopt: dict | None = None,
                       thread_count: int = 1, userpw: str | None = None, ownerpw: str | None = None,
                       use_cropbox: bool = False, strict: bool = False, transparent: bool = False,
                       single_file: bool = False, output_file: Any = ..., poppler_path: Any = None,
                       grayscale: bool = False, size: tuple | int | None = None, paths_only: bool = False,
                       use_pdftocairo: bool = False, timeout: int | None = None,
                       hide_annotations: bool = False) -> list[Image]: ...
@blocks("subprocess", stall="bounded")
def pdfinfo_from_path(pdf_path: str, userpw: str | None = None, ownerpw: str | None = None,
                      poppler_path: str | None = None, rawdates: bool = False, timeout: int | None = None,
                      first_page: int | None = None, last_page: int | None = None) -> dict[str, Any]: ...
@blocks("subprocess", stall="bounded")
def pdfinfo_from_bytes(pdf_bytes: bytes, userpw: str | None = None, ownerpw: str | None = None,
                       poppler_path: str | None = None, rawdates: bool = False, timeout: int | None = None,
                       first_page: int | None = None, last_page: int | None = None) -> dict[str, Any]: ...
