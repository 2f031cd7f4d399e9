"""dagster: assets and ops; coroutine functions run on a loop of the step, plain ones on its worker."""

from typing import Any, Callable

from asyncward import blocks, entry_point

class JobDefinition:
    name: str
    # doc: "execute the job in-process": the ops run on this thread; source: those that are coroutine functions by run_until_complete.
    @blocks("file")
    def execute_in_process(
        self, run_config: Any = None, instance: Any = None, partition_key: str | None = None, raise_on_error: bool = True,
        op_selection: Any = None, asset_selection: Any = None, run_id: str | None = None, input_values: Any = None,
        tags: Any = None,
    ) -> ExecuteInProcessResult: ...

class GraphDefinition:
    name: str
    def to_job(self, name: str | None = None, description: str | None = None, resource_defs: Any = None,
               config: Any = None, **kwargs: Any) -> JobDefinition: ...  # dynamic
    @blocks("file")
    def execute_in_process(self, run_config: Any = None, instance: Any = None, resources: Any = None,
                           raise_on_error: bool = True, **kwargs: Any) -> ExecuteInProcessResult: ...  # dynamic

class ExecuteInProcessResult:
    @property
    def success(self) -> bool: ...  # dynamic
    @property
    def run_id(self) -> str: ...
    @property
    def all_events(self) -> Any: ...
    def output_for_node(self, node_str: str, output_name: str = "result") -> Any: ...
    def output_value(self, output_name: str = "result") -> Any: ...
    def asset_value(self, asset_key: Any) -> Any: ...

@entry_point(context="loop", sync="worker", many=False)
def op(compute_fn: Any = None, *, name: str | None = None, description: str | None = None, **kwargs: Any) -> Any: ...
@entry_point(context="loop", sync="worker", many=False)
def asset(compute_fn: Any = None, *, name: str | None = None, key_prefix: Any = None, **kwargs: Any) -> Any: ...
@entry_point(context="worker", sync="worker", many=False)
def sensor(job_name: str | None = None, *, name: str | None = None, **kwargs: Any) -> Any: ...
@entry_point(context="worker", sync="worker", many=False)
def schedule(cron_schedule: Any, *, job_name: str | None = None, name: str | None = None, **kwargs: Any) -> Any: ...
# doc: the body only says which op follows which; it runs when the module is loaded.
@entry_point(context="startup", sync="startup", many=False)
def job(compose_fn: Any = None, *, name: str | None = None, **kwargs: Any) -> Callable[[Any], JobDefinition]: ...
@entry_point(context="startup", sync="startup", many=False)
def graph(compose_fn: Any = None, *, name: str | None = None, **kwargs: Any) -> Callable[[Any], GraphDefinition]: ...

# doc: "a single-threaded, in-process run which materializes provided assets", to files where nothing else is said.
@blocks("file")
def materialize(
    assets: Any, run_config: Any = None, instance: Any = None, resources: Any = None, partition_key: str | None = None,
    raise_on_error: bool = True, tags: Any = None,
) -> ExecuteInProcessResult: ...
# doc: "materializes provided assets in memory", in this process: what the assets compute.
@blocks("cpu")
def materialize_to_memory(
    assets: Any, run_config: Any = None, instance: Any = None, resources: Any = None, partition_key: str | None = None,
    raise_on_error: bool = True, tags: Any = None,
) -> ExecuteInProcessResult: ...

class DagsterInstance:
    # source: reads dagster.yaml below DAGSTER_HOME and opens the storage that it names.
    @staticmethod
    @blocks("file", stall="bounded")
    def get() -> DagsterInstance: ...
    @staticmethod
    def ephemeral(tempdir: str | None = None, preload: Any = None) -> DagsterInstance: ...
    # source: these ask the storage of runs or of events, a database.
    @blocks("database", stall="bounded")
    def get_run_by_id(self, run_id: str) -> Any: ...
    @blocks("database", stall="bounded")
    def get_runs(self, filters: Any = None, cursor: str | None = None, limit: int | None = None, bucket_by: Any = None) -> Any: ...
    @blocks("database", stall="bounded")
    def get_latest_materialization_event(self, asset_key: Any) -> Any: ...
    @blocks("database", stall="bounded")
    def get_event_records(self, event_records_filter: Any, limit: int | None = None, ascending: bool = False) -> Any: ...
    @blocks("database", stall="bounded")
    def wipe_assets(self, asset_keys: Any) -> None: ...
    @blocks("database", stall="bounded")
    def add_dynamic_partitions(self, partitions_def_name: str, partition_keys: Any) -> None: ...
