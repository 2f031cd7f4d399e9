"""temporalio."""

from temporalio import activity as activity, client as client, worker as worker, workflow as workflow
