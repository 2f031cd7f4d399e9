"""genericpath: see os.path."""

from os.path import *
