"""mistralai.client.fine_tuning."""

from mistralai.client.fine_tuning_jobs import FineTuningJobs

class FineTuning:
    jobs: FineTuningJobs
