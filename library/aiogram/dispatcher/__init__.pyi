"""aiogram.dispatcher."""
