"""nbclient: runs notebooks."""

from nbclient.client import NotebookClient as NotebookClient, execute as execute
