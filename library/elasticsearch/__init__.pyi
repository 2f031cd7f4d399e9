"""elasticsearch: Elasticsearch (threads) and AsyncElasticsearch (tasks)."""

from typing import Any, Self

from asyncward import blocks, suspends, versions

from elasticsearch import helpers as helpers

# source: connections are made by the first request.
class Elasticsearch:
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.ping")
    def ping(self, *, error_trace: Any = None, filter_path: Any = None, human: Any = None,
             pretty: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.info")
    def info(self, *, error_trace: Any = None, filter_path: Any = None, human: Any = None,
             pretty: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.index")
    def index(self, *, index: Any, document: Any = None, body: Any = None, id: Any = None, error_trace: Any = None,
              filter_path: Any = None, human: Any = None, if_primary_term: Any = None, if_seq_no: Any = None,
              include_source_on_error: Any = None, op_type: Any = None, pipeline: Any = None, pretty: Any = None,
              refresh: Any = None, require_alias: Any = None, require_data_stream: Any = None, routing: Any = None,
              timeout: Any = None, version: Any = None, version_type: Any = None,
              wait_for_active_shards: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.create")
    def create(self, *, index: Any, id: Any, document: Any = None, body: Any = None, error_trace: Any = None,
               filter_path: Any = None, human: Any = None, include_source_on_error: Any = None, pipeline: Any = None,
               pretty: Any = None, refresh: Any = None, require_alias: Any = None, require_data_stream: Any = None,
               routing: Any = None, timeout: Any = None, version: Any = None, version_type: Any = None,
               wait_for_active_shards: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.get")
    def get(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None,
            force_synthetic_source: Any = None, human: Any = None, preference: Any = None, pretty: Any = None,
            realtime: Any = None, refresh: Any = None, routing: Any = None, source: Any = None,
            source_exclude_vectors: Any = None, source_excludes: Any = None, source_includes: Any = None,
            stored_fields: Any = None, version: Any = None, version_type: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.mget")
    def mget(self, *, index: Any = None, docs: Any = None, error_trace: Any = None, filter_path: Any = None,
             force_synthetic_source: Any = None, human: Any = None, ids: Any = None, preference: Any = None,
             pretty: Any = None, realtime: Any = None, refresh: Any = None, routing: Any = None,
             source: Any = None, source_excludes: Any = None, source_includes: Any = None, stored_fields: Any = None,
             body: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.search")
    def search(self, *, index: Any = None, aggregations: Any = None, aggs: Any = None, allow_no_indices: Any = None,
               allow_partial_search_results: Any = None, analyze_wildcard: Any = None, analyzer: Any = None,
               batched_reduce_size: Any = None, ccs_minimize_roundtrips: Any = None, collapse: Any = None,
               default_operator: Any = None, df: Any = None, docvalue_fields: Any = None, error_trace: Any = None,
               expand_wildcards: Any = None, explain: Any = None, ext: Any = None, fields: Any = None,
               filter_path: Any = None, force_synthetic_source: Any = None, from_: Any = None, highlight: Any = None,
               human: Any = None, ignore_throttled: Any = None, ignore_unavailable: Any = None,
               include_named_queries_score: Any = None, indices_boost: Any = None, knn: Any = None, lenient: Any = None,
               max_concurrent_shard_requests: Any = None, min_score: Any = None, pit: Any = None,
               post_filter: Any = None, pre_filter_shard_size: Any = None, preference: Any = None, pretty: Any = None,
               profile: Any = None, project_routing: Any = None, q: Any = None, query: Any = None, rank: Any = None,
               request_cache: Any = None, rescore: Any = None, rest_total_hits_as_int: Any = None,
               retriever: Any = None, routing: Any = None, runtime_mappings: Any = None, script_fields: Any = None,
               scroll: Any = None, search_after: Any = None, search_type: Any = None, seq_no_primary_term: Any = None,
               size: Any = None, sort: Any = None, source: Any = None,
               source_exclude_vectors: Any = None, source_excludes: Any = None, source_includes: Any = None,
               stats: Any = None, stored_fields: Any = None, suggest: Any = None, suggest_field: Any = None,
               suggest_mode: Any = None, suggest_size: Any = None, suggest_text: Any = None,
               terminate_after: Any = None, timeout: Any = None, track_scores: Any = None, track_total_hits: Any = None,
               typed_keys: Any = None, version: Any = None, body: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.msearch")
    def msearch(self, *, searches: Any = None, body: Any = None, index: Any = None, allow_no_indices: Any = None,
                ccs_minimize_roundtrips: Any = None, error_trace: Any = None, expand_wildcards: Any = None,
                filter_path: Any = None, human: Any = None, ignore_throttled: Any = None,
                ignore_unavailable: Any = None, include_named_queries_score: Any = None,
                max_concurrent_searches: Any = None, max_concurrent_shard_requests: Any = None,
                pre_filter_shard_size: Any = None, pretty: Any = None, project_routing: Any = None,
                rest_total_hits_as_int: Any = None, routing: Any = None, search_type: Any = None,
                typed_keys: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.count")
    def count(self, *, index: Any = None, allow_no_indices: Any = None, analyze_wildcard: Any = None,
              analyzer: Any = None, default_operator: Any = None, df: Any = None, error_trace: Any = None,
              expand_wildcards: Any = None, filter_path: Any = None, human: Any = None, ignore_throttled: Any = None,
              ignore_unavailable: Any = None, lenient: Any = None, min_score: Any = None, preference: Any = None,
              pretty: Any = None, project_routing: Any = None, q: Any = None, query: Any = None, routing: Any = None,
              stats: Any = None, terminate_after: Any = None, body: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.delete")
    def delete(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None, human: Any = None,
               if_primary_term: Any = None, if_seq_no: Any = None, pretty: Any = None, refresh: Any = None,
               routing: Any = None, timeout: Any = None, version: Any = None,
               version_type: Any = None, wait_for_active_shards: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.delete_by_query")
    def delete_by_query(self, *, index: Any, allow_no_indices: Any = None, analyze_wildcard: Any = None,
                        analyzer: Any = None, conflicts: Any = None, default_operator: Any = None, df: Any = None,
                        error_trace: Any = None, expand_wildcards: Any = None, filter_path: Any = None,
                        from_: Any = None, human: Any = None, ignore_unavailable: Any = None, lenient: Any = None,
                        max_docs: Any = None, preference: Any = None, pretty: Any = None, q: Any = None,
                        query: Any = None, refresh: Any = None, request_cache: Any = None,
                        requests_per_second: Any = None, routing: Any = None, scroll: Any = None,
                        scroll_size: Any = None, search_timeout: Any = None, search_type: Any = None,
                        slices: Any = None, sort: Any = None, stats: Any = None, terminate_after: Any = None,
                        timeout: Any = None, version: Any = None, wait_for_active_shards: Any = None,
                        wait_for_completion: Any = None, body: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.update")
    def update(self, *, index: Any, id: Any, detect_noop: Any = None, doc: Any = None, doc_as_upsert: Any = None,
               error_trace: Any = None, filter_path: Any = None, human: Any = None, if_primary_term: Any = None,
               if_seq_no: Any = None, include_source_on_error: Any = None, lang: Any = None, pretty: Any = None,
               refresh: Any = None, require_alias: Any = None, retry_on_conflict: Any = None, routing: Any = None,
               script: Any = None, scripted_upsert: Any = None, source: Any = None,
               source_excludes: Any = None, source_includes: Any = None, timeout: Any = None, upsert: Any = None,
               wait_for_active_shards: Any = None, body: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.update_by_query")
    def update_by_query(self, *, index: Any, allow_no_indices: Any = None, analyze_wildcard: Any = None,
                        analyzer: Any = None, conflicts: Any = None, default_operator: Any = None, df: Any = None,
                        error_trace: Any = None, expand_wildcards: Any = None, filter_path: Any = None,
                        from_: Any = None, human: Any = None, ignore_unavailable: Any = None, lenient: Any = None,
                        max_docs: Any = None, pipeline: Any = None, preference: Any = None, pretty: Any = None,
                        q: Any = None, query: Any = None, refresh: Any = None, request_cache: Any = None,
                        requests_per_second: Any = None, routing: Any = None, script: Any = None, scroll: Any = None,
                        scroll_size: Any = None, search_timeout: Any = None, search_type: Any = None,
                        slices: Any = None, sort: Any = None, stats: Any = None, terminate_after: Any = None,
                        timeout: Any = None, version: Any = None, version_type: Any = None,
                        wait_for_active_shards: Any = None, wait_for_completion: Any = None,
                        body: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.bulk")
    def bulk(self, *, operations: Any = None, body: Any = None, index: Any = None, error_trace: Any = None,
             filter_path: Any = None, human: Any = None, include_source_on_error: Any = None,
             list_executed_pipelines: Any = None, pipeline: Any = None, pretty: Any = None, refresh: Any = None,
             require_alias: Any = None, require_data_stream: Any = None, routing: Any = None,
             source: Any = None, source_excludes: Any = None, source_includes: Any = None, timeout: Any = None,
             wait_for_active_shards: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.exists")
    def exists(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None, human: Any = None,
               preference: Any = None, pretty: Any = None, realtime: Any = None, refresh: Any = None,
               routing: Any = None, source: Any = None, source_excludes: Any = None, source_includes: Any = None,
               stored_fields: Any = None, version: Any = None, version_type: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.reindex")
    def reindex(self, *, dest: Any = None, source: Any = None, conflicts: Any = None, error_trace: Any = None,
                filter_path: Any = None, human: Any = None, max_docs: Any = None, pretty: Any = None,
                refresh: Any = None, requests_per_second: Any = None, require_alias: Any = None, script: Any = None,
                scroll: Any = None, slices: Any = None, timeout: Any = None, wait_for_active_shards: Any = None,
                wait_for_completion: Any = None, body: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.scroll")
    def scroll(self, *, scroll_id: Any = None, error_trace: Any = None, filter_path: Any = None, human: Any = None,
               pretty: Any = None, rest_total_hits_as_int: Any = None, scroll: Any = None, body: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.clear_scroll")
    def clear_scroll(self, *, error_trace: Any = None, filter_path: Any = None, human: Any = None, pretty: Any = None,
                     scroll_id: Any = None, body: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.get_source")
    def get_source(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None, human: Any = None,
                   preference: Any = None, pretty: Any = None, realtime: Any = None, refresh: Any = None,
                   routing: Any = None, source: Any = None, source_excludes: Any = None, source_includes: Any = None,
                   version: Any = None, version_type: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.exists_source")
    def exists_source(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None, human: Any = None,
                      preference: Any = None, pretty: Any = None, realtime: Any = None, refresh: Any = None,
                      routing: Any = None, source: Any = None, source_excludes: Any = None, source_includes: Any = None,
                      version: Any = None, version_type: Any = None) -> Any: ...
    @blocks("network", twin="elasticsearch.AsyncElasticsearch.explain")
    def explain(self, *, index: Any, id: Any, analyze_wildcard: Any = None, analyzer: Any = None,
                default_operator: Any = None, df: Any = None, error_trace: Any = None, filter_path: Any = None,
                human: Any = None, lenient: Any = None, preference: Any = None, pretty: Any = None, q: Any = None,
                query: Any = None, routing: Any = None, source: Any = None,
                source_excludes: Any = None, source_includes: Any = None, stored_fields: Any = None,
                body: Any = None) -> Any: ...
    def close(self) -> Any: ...
    indices: Any
    cluster: Any
    def __init__(self, hosts: Any = None, **kwargs: Any) -> None: ...  # dynamic
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

# source: came with 7.8.
if versions("elasticsearch", ">=7.8"):
    class AsyncElasticsearch:
        @suspends("always")
        async def ping(self, *, error_trace: Any = None, filter_path: Any = None, human: Any = None,
                       pretty: Any = None) -> Any: ...
        @suspends("always")
        async def info(self, *, error_trace: Any = None, filter_path: Any = None, human: Any = None,
                       pretty: Any = None) -> Any: ...
        @suspends("always")
        async def index(self, *, index: Any, document: Any = None, body: Any = None, id: Any = None,
                        error_trace: Any = None, filter_path: Any = None, human: Any = None, if_primary_term: Any = None,
                        if_seq_no: Any = None, include_source_on_error: Any = None, op_type: Any = None,
                        pipeline: Any = None, pretty: Any = None, refresh: Any = None, require_alias: Any = None,
                        require_data_stream: Any = None, routing: Any = None, timeout: Any = None,
                        version: Any = None, version_type: Any = None, wait_for_active_shards: Any = None) -> Any: ...
        @suspends("always")
        async def create(self, *, index: Any, id: Any, document: Any = None, body: Any = None, error_trace: Any = None,
                         filter_path: Any = None, human: Any = None, include_source_on_error: Any = None,
                         pipeline: Any = None, pretty: Any = None, refresh: Any = None, require_alias: Any = None,
                         require_data_stream: Any = None, routing: Any = None, timeout: Any = None, version: Any = None,
                         version_type: Any = None, wait_for_active_shards: Any = None) -> Any: ...
        @suspends("always")
        async def get(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None,
                      force_synthetic_source: Any = None, human: Any = None, preference: Any = None, pretty: Any = None,
                      realtime: Any = None, refresh: Any = None, routing: Any = None, source: Any = None,
                      source_exclude_vectors: Any = None, source_excludes: Any = None, source_includes: Any = None,
                      stored_fields: Any = None, version: Any = None, version_type: Any = None) -> Any: ...
        @suspends("always")
        async def mget(self, *, index: Any = None, docs: Any = None, error_trace: Any = None, filter_path: Any = None,
                       force_synthetic_source: Any = None, human: Any = None, ids: Any = None, preference: Any = None,
                       pretty: Any = None, realtime: Any = None, refresh: Any = None, routing: Any = None,
                       source: Any = None, source_excludes: Any = None, source_includes: Any = None,
                       stored_fields: Any = None, body: Any = None) -> Any: ...
        @suspends("always")
        async def search(self, *, index: Any = None, aggregations: Any = None, aggs: Any = None,
                         allow_no_indices: Any = None, allow_partial_search_results: Any = None,
                         analyze_wildcard: Any = None, analyzer: Any = None, batched_reduce_size: Any = None,
                         ccs_minimize_roundtrips: Any = None, collapse: Any = None, default_operator: Any = None,
                         df: Any = None, docvalue_fields: Any = None, error_trace: Any = None, expand_wildcards: Any = None,
                         explain: Any = None, ext: Any = None, fields: Any = None, filter_path: Any = None,
                         force_synthetic_source: Any = None, from_: Any = None, highlight: Any = None, human: Any = None,
                         ignore_throttled: Any = None, ignore_unavailable: Any = None,
                         include_named_queries_score: Any = None, indices_boost: Any = None, knn: Any = None,
                         lenient: Any = None, max_concurrent_shard_requests: Any = None, min_score: Any = None,
                         pit: Any = None, post_filter: Any = None, pre_filter_shard_size: Any = None,
                         preference: Any = None, pretty: Any = None, profile: Any = None, project_routing: Any = None,
                         q: Any = None, query: Any = None, rank: Any = None, request_cache: Any = None, rescore: Any = None,
                         rest_total_hits_as_int: Any = None, retriever: Any = None, routing: Any = None,
                         runtime_mappings: Any = None, script_fields: Any = None, scroll: Any = None,
                         search_after: Any = None, search_type: Any = None, seq_no_primary_term: Any = None,
                         size: Any = None, sort: Any = None, source: Any = None,
                         source_exclude_vectors: Any = None, source_excludes: Any = None, source_includes: Any = None,
                         stats: Any = None, stored_fields: Any = None, suggest: Any = None, suggest_field: Any = None,
                         suggest_mode: Any = None, suggest_size: Any = None, suggest_text: Any = None,
                         terminate_after: Any = None, timeout: Any = None, track_scores: Any = None,
                         track_total_hits: Any = None, typed_keys: Any = None, version: Any = None,
                         body: Any = None) -> Any: ...
        @suspends("always")
        async def msearch(self, *, searches: Any = None, body: Any = None, index: Any = None, allow_no_indices: Any = None,
                          ccs_minimize_roundtrips: Any = None, error_trace: Any = None, expand_wildcards: Any = None,
                          filter_path: Any = None, human: Any = None, ignore_throttled: Any = None,
                          ignore_unavailable: Any = None, include_named_queries_score: Any = None,
                          max_concurrent_searches: Any = None, max_concurrent_shard_requests: Any = None,
                          pre_filter_shard_size: Any = None, pretty: Any = None, project_routing: Any = None,
                          rest_total_hits_as_int: Any = None, routing: Any = None, search_type: Any = None,
                          typed_keys: Any = None) -> Any: ...
        @suspends("always")
        async def count(self, *, index: Any = None, allow_no_indices: Any = None, analyze_wildcard: Any = None,
                        analyzer: Any = None, default_operator: Any = None, df: Any = None, error_trace: Any = None,
                        expand_wildcards: Any = None, filter_path: Any = None, human: Any = None,
                        ignore_throttled: Any = None, ignore_unavailable: Any = None, lenient: Any = None,
                        min_score: Any = None, preference: Any = None, pretty: Any = None, project_routing: Any = None,
                        q: Any = None, query: Any = None, routing: Any = None,
                        terminate_after: Any = None, body: Any = None) -> Any: ...
        @suspends("always")
        async def delete(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None, human: Any = None,
                         if_primary_term: Any = None, if_seq_no: Any = None, pretty: Any = None, refresh: Any = None,
                         routing: Any = None, timeout: Any = None, version: Any = None,
                         version_type: Any = None, wait_for_active_shards: Any = None) -> Any: ...
        @suspends("always")
        async def delete_by_query(self, *, index: Any, allow_no_indices: Any = None, analyze_wildcard: Any = None,
                                  analyzer: Any = None, conflicts: Any = None, default_operator: Any = None, df: Any = None,
                                  error_trace: Any = None, expand_wildcards: Any = None, filter_path: Any = None,
                                  from_: Any = None, human: Any = None, ignore_unavailable: Any = None, lenient: Any = None,
                                  max_docs: Any = None, preference: Any = None, pretty: Any = None, q: Any = None,
                                  query: Any = None, refresh: Any = None, request_cache: Any = None,
                                  requests_per_second: Any = None, routing: Any = None, scroll: Any = None,
                                  scroll_size: Any = None, search_timeout: Any = None, search_type: Any = None,
                                  slices: Any = None, sort: Any = None, stats: Any = None,
                                  terminate_after: Any = None, timeout: Any = None, version: Any = None,
                                  wait_for_active_shards: Any = None, wait_for_completion: Any = None,
                                  body: Any = None) -> Any: ...
        @suspends("always")
        async def update(self, *, index: Any, id: Any, detect_noop: Any = None, doc: Any = None, doc_as_upsert: Any = None,
                         error_trace: Any = None, filter_path: Any = None, human: Any = None, if_primary_term: Any = None,
                         if_seq_no: Any = None, include_source_on_error: Any = None, lang: Any = None, pretty: Any = None,
                         refresh: Any = None, require_alias: Any = None, retry_on_conflict: Any = None, routing: Any = None,
                         script: Any = None, scripted_upsert: Any = None, source: Any = None,
                         source_excludes: Any = None, source_includes: Any = None, timeout: Any = None, upsert: Any = None,
                         wait_for_active_shards: Any = None, body: Any = None) -> Any: ...
        @suspends("always")
        async def update_by_query(self, *, index: Any, allow_no_indices: Any = None, analyze_wildcard: Any = None,
                                  analyzer: Any = None, conflicts: Any = None, default_operator: Any = None, df: Any = None,
                                  error_trace: Any = None, expand_wildcards: Any = None, filter_path: Any = None,
                                  from_: Any = None, human: Any = None, ignore_unavailable: Any = None, lenient: Any = None,
                                  max_docs: Any = None, pipeline: Any = None, preference: Any = None, pretty: Any = None,
                                  q: Any = None, query: Any = None, refresh: Any = None, request_cache: Any = None,
                                  requests_per_second: Any = None, routing: Any = None, script: Any = None,
                                  scroll: Any = None, scroll_size: Any = None, search_timeout: Any = None,
                                  search_type: Any = None, slices: Any = None, sort: Any = None,
                                  stats: Any = None, terminate_after: Any = None, timeout: Any = None, version: Any = None,
                                  version_type: Any = None, wait_for_active_shards: Any = None,
                                  wait_for_completion: Any = None, body: Any = None) -> Any: ...
        @suspends("always")
        async def bulk(self, *, operations: Any = None, body: Any = None, index: Any = None, error_trace: Any = None,
                       filter_path: Any = None, human: Any = None, include_source_on_error: Any = None,
                       list_executed_pipelines: Any = None, pipeline: Any = None, pretty: Any = None, refresh: Any = None,
                       require_alias: Any = None, require_data_stream: Any = None, routing: Any = None,
                       source: Any = None, source_excludes: Any = None, source_includes: Any = None, timeout: Any = None,
                       wait_for_active_shards: Any = None) -> Any: ...
        @suspends("always")
        async def exists(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None, human: Any = None,
                         preference: Any = None, pretty: Any = None, realtime: Any = None, refresh: Any = None,
                         routing: Any = None, source: Any = None, source_excludes: Any = None, source_includes: Any = None,
                         stored_fields: Any = None, version: Any = None, version_type: Any = None) -> Any: ...
        @suspends("always")
        async def reindex(self, *, dest: Any = None, source: Any = None, conflicts: Any = None, error_trace: Any = None,
                          filter_path: Any = None, human: Any = None, max_docs: Any = None, pretty: Any = None,
                          refresh: Any = None, requests_per_second: Any = None, require_alias: Any = None,
                          script: Any = None, scroll: Any = None, slices: Any = None, timeout: Any = None,
                          wait_for_active_shards: Any = None, wait_for_completion: Any = None, body: Any = None) -> Any: ...
        @suspends("always")
        async def scroll(self, *, scroll_id: Any = None, error_trace: Any = None, filter_path: Any = None,
                         human: Any = None, pretty: Any = None, rest_total_hits_as_int: Any = None, scroll: Any = None,
                         body: Any = None) -> Any: ...
        @suspends("always")
        async def clear_scroll(self, *, error_trace: Any = None, filter_path: Any = None, human: Any = None,
                               pretty: Any = None, scroll_id: Any = None, body: Any = None) -> Any: ...
        @suspends("always")
        async def get_source(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None,
                             human: Any = None, preference: Any = None, pretty: Any = None, realtime: Any = None,
                             refresh: Any = None, routing: Any = None, source: Any = None, source_excludes: Any = None,
                             source_includes: Any = None, version: Any = None, version_type: Any = None) -> Any: ...
        @suspends("always")
        async def exists_source(self, *, index: Any, id: Any, error_trace: Any = None, filter_path: Any = None,
                                human: Any = None, preference: Any = None, pretty: Any = None, realtime: Any = None,
                                refresh: Any = None, routing: Any = None, source: Any = None, source_excludes: Any = None,
                                source_includes: Any = None, version: Any = None, version_type: Any = None) -> Any: ...
        @suspends("always")
        async def explain(self, *, index: Any, id: Any, analyze_wildcard: Any = None, analyzer: Any = None,
                          default_operator: Any = None, df: Any = None, error_trace: Any = None, filter_path: Any = None,
                          human: Any = None, lenient: Any = None, preference: Any = None, pretty: Any = None, q: Any = None,
                          query: Any = None, routing: Any = None, source: Any = None,
                          source_excludes: Any = None, source_includes: Any = None, stored_fields: Any = None,
                          body: Any = None) -> Any: ...
        @suspends("maybe")
        async def close(self) -> Any: ...
        indices: Any
        cluster: Any
        def __init__(self, hosts: Any = None, **kwargs: Any) -> None: ...  # dynamic
        async def __aenter__(self) -> Self: ...
        @suspends("maybe")
        async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

class NotFoundError(Exception): ...  # dynamic
class ConflictError(Exception): ...  # dynamic
class ConnectionError(Exception): ...  # dynamic
