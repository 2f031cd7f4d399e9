"""mistralai.client.batch."""

from mistralai.client.batch_jobs import BatchJobs

class Batch:
    jobs: BatchJobs
