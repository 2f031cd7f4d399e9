"""django.core.management.base."""

from django.core.management import BaseCommand as BaseCommand, CommandError as CommandError
