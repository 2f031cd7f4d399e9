"""aiogram.utils."""
