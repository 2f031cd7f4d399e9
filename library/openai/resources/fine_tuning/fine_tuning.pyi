"""openai.resources.fine_tuning.fine_tuning."""

from typing import Any

from openai.resources.fine_tuning.alpha.alpha import Alpha, AsyncAlpha
from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpoints, Checkpoints
from openai.resources.fine_tuning.jobs.jobs import AsyncJobs, Jobs

class FineTuning:
    def __init__(self, client: Any) -> None: ...
    jobs: Jobs
    checkpoints: Checkpoints
    alpha: Alpha

class AsyncFineTuning:
    def __init__(self, client: Any) -> None: ...
    jobs: AsyncJobs
    checkpoints: AsyncCheckpoints
    alpha: AsyncAlpha
