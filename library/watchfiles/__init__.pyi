"""watchfiles: changes of files."""

from watchfiles.main import Change as Change, awatch as awatch, watch as watch
from watchfiles.run import arun_process as arun_process, run_process as run_process
