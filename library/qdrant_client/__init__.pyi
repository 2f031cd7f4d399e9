"""qdrant_client."""

from typing import Any

from asyncward import blocks, suspends, versions

# doc: each method is an exchange with the service.
class QdrantClient:
    def __init__(
        self, location: str | None = None, url: str | None = None, port: int | None = 6333, grpc_port: int = 6334,
        prefer_grpc: bool = False, https: bool | None = None, api_key: str | None = None, prefix: str | None = None,
        timeout: int | None = None, **kwargs: Any
    ) -> None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.get_collections")
    def get_collections(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.get_collection")
    def get_collection(self, collection_name: str, **kwargs: Any) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.create_collection")
    def create_collection(
        self, collection_name: str, vectors_config: Any = None, sparse_vectors_config: Any = None,
        shard_number: int | None = None, sharding_method: Any = None, replication_factor: int | None = None,
        write_consistency_factor: int | None = None, on_disk_payload: bool | None = None, hnsw_config: Any = None,
        **kwargs: Any
    ) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete_collection")
    def delete_collection(self, collection_name: str, timeout: int | None = None, **kwargs: Any) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.recreate_collection")
    def recreate_collection(
        self, collection_name: str, vectors_config: Any = None, sparse_vectors_config: Any = None,
        shard_number: int | None = None, sharding_method: Any = None, replication_factor: int | None = None,
        write_consistency_factor: int | None = None, on_disk_payload: bool | None = None, hnsw_config: Any = None,
        **kwargs: Any
    ) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.collection_exists")
    def collection_exists(self, collection_name: str, **kwargs: Any) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.upsert")
    def upsert(
        self, collection_name: str, points: Any, wait: bool = True, ordering: Any = None,
        shard_key_selector: Any = None, update_filter: Any = None, update_mode: Any = None,
        timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete")
    def delete(
        self, collection_name: str, points_selector: Any, wait: bool = True, ordering: Any = None,
        shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.retrieve")
    def retrieve(
        self, collection_name: str, ids: Any, with_payload: Any = True, with_vectors: Any = False,
        consistency: Any = None, shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> list[Any]: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.scroll")
    def scroll(
        self, collection_name: str, scroll_filter: Any = None, limit: int = 10, order_by: Any = None,
        offset: Any = None, with_payload: Any = True, with_vectors: Any = False, consistency: Any = None,
        shard_key_selector: Any = None, **kwargs: Any
    ) -> tuple[list[Any], Any]: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.count")
    def count(
        self, collection_name: str, count_filter: Any = None, exact: bool = True, shard_key_selector: Any = None,
        timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.query_points")
    def query_points(
        self, collection_name: str, query: Any = None, using: str | None = None, prefetch: Any = None,
        query_filter: Any = None, search_params: Any = None, limit: int = 10, offset: int | None = None,
        with_payload: Any = True, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.set_payload")
    def set_payload(
        self, collection_name: str, payload: Any, points: Any, key: str | None = None, wait: bool = True,
        ordering: Any = None, shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.create_payload_index")
    def create_payload_index(
        self, collection_name: str, field_name: str, field_schema: Any = None, field_type: Any = None,
        wait: bool = True, ordering: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.batch_update_points")
    def batch_update_points(
        self, collection_name: str, update_operations: Any, wait: bool = True, ordering: Any = None,
        timeout: int | None = None, **kwargs: Any
    ) -> list[Any]: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.close")
    def close(self, grpc_grace: float | None = None, **kwargs: Any) -> None: ...
    init_options: dict[str, Any]
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.query_batch_points")
    def query_batch_points(
        self, collection_name: str, requests: Any, consistency: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> list[Any]: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.query_points_groups")
    def query_points_groups(
        self, collection_name: str, group_by: str, query: Any = None, using: str | None = None, prefetch: Any = None,
        query_filter: Any = None, search_params: Any = None, limit: int = 10, group_size: int = 3, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.search_matrix_pairs")
    def search_matrix_pairs(
        self, collection_name: str, query_filter: Any = None, limit: int = 3, sample: int = 10,
        using: str | None = None, consistency: Any = None, timeout: int | None = None, shard_key_selector: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.search_matrix_offsets")
    def search_matrix_offsets(
        self, collection_name: str, query_filter: Any = None, limit: int = 3, sample: int = 10,
        using: str | None = None, consistency: Any = None, timeout: int | None = None, shard_key_selector: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.facet")
    def facet(
        self, collection_name: str, key: str, facet_filter: Any = None, limit: int = 10, exact: bool = False,
        consistency: Any = None, timeout: int | None = None, shard_key_selector: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.update_vectors")
    def update_vectors(
        self, collection_name: str, points: Any, wait: bool = True, ordering: Any = None,
        shard_key_selector: Any = None, update_filter: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete_vectors")
    def delete_vectors(
        self, collection_name: str, vectors: Any, points: Any, wait: bool = True, ordering: Any = None,
        shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.overwrite_payload")
    def overwrite_payload(
        self, collection_name: str, payload: Any, points: Any, wait: bool = True, ordering: Any = None,
        shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete_payload")
    def delete_payload(
        self, collection_name: str, keys: Any, points: Any, wait: bool = True, ordering: Any = None,
        shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.clear_payload")
    def clear_payload(
        self, collection_name: str, points_selector: Any, wait: bool = True, ordering: Any = None,
        shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.update_collection_aliases")
    def update_collection_aliases(
        self, change_aliases_operations: Any, timeout: int | None = None, **kwargs: Any
    ) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.get_collection_aliases")
    def get_collection_aliases(self, collection_name: str, **kwargs: Any) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.get_aliases")
    def get_aliases(self, **kwargs: Any) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.update_collection")
    def update_collection(
        self, collection_name: str, optimizers_config: Any = None, collection_params: Any = None,
        vectors_config: Any = None, hnsw_config: Any = None, quantization_config: Any = None,
        timeout: int | None = None, sparse_vectors_config: Any = None, strict_mode_config: Any = None, **kwargs: Any
    ) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.upload_points")
    def upload_points(
        self, collection_name: str, points: Any, batch_size: int = 64, parallel: int = 1, method: str | None = None,
        max_retries: int = 3, wait: bool = False, shard_key_selector: Any = None, update_filter: Any = None,
        **kwargs: Any
    ) -> None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.upload_collection")
    def upload_collection(
        self, collection_name: str, vectors: Any, payload: Any = None, ids: Any = None, batch_size: int = 64,
        parallel: int = 1, method: str | None = None, max_retries: int = 3, wait: bool = False, **kwargs: Any
    ) -> None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete_payload_index")
    def delete_payload_index(
        self, collection_name: str, field_name: str, wait: bool = True, ordering: Any = None,
        timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.create_vector_name")
    def create_vector_name(
        self, collection_name: str, vector_name: str, vector_name_config: Any, wait: bool = True,
        ordering: Any = None, timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete_vector_name")
    def delete_vector_name(
        self, collection_name: str, vector_name: str, wait: bool = True, ordering: Any = None,
        timeout: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.list_snapshots")
    def list_snapshots(self, collection_name: str, **kwargs: Any) -> list[Any]: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.create_snapshot")
    def create_snapshot(self, collection_name: str, wait: bool = True, **kwargs: Any) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete_snapshot")
    def delete_snapshot(
        self, collection_name: str, snapshot_name: str, wait: bool = True, **kwargs: Any
    ) -> bool | None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.list_full_snapshots")
    def list_full_snapshots(self, **kwargs: Any) -> list[Any]: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.create_full_snapshot")
    def create_full_snapshot(self, wait: bool = True, **kwargs: Any) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete_full_snapshot")
    def delete_full_snapshot(self, snapshot_name: str, wait: bool = True, **kwargs: Any) -> bool | None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.recover_snapshot")
    def recover_snapshot(
        self, collection_name: str, location: str, api_key: str | None = None, checksum: str | None = None,
        priority: Any = None, wait: bool = True, **kwargs: Any
    ) -> bool | None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.list_shard_snapshots")
    def list_shard_snapshots(self, collection_name: str, shard_id: int, **kwargs: Any) -> list[Any]: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.create_shard_snapshot")
    def create_shard_snapshot(self, collection_name: str, shard_id: int, wait: bool = True, **kwargs: Any) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete_shard_snapshot")
    def delete_shard_snapshot(
        self, collection_name: str, shard_id: int, snapshot_name: str, wait: bool = True, **kwargs: Any
    ) -> bool | None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.recover_shard_snapshot")
    def recover_shard_snapshot(
        self, collection_name: str, shard_id: int, location: str, api_key: str | None = None,
        checksum: str | None = None, priority: Any = None, wait: bool = True, **kwargs: Any
    ) -> bool | None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.migrate")
    def migrate(
        self, dest_client: Any, collection_names: Any = None, batch_size: int = 100,
        recreate_on_collision: bool = False
    ) -> None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.create_shard_key")
    def create_shard_key(
        self, collection_name: str, shard_key: Any, shards_number: int | None = None,
        replication_factor: int | None = None, placement: Any = None, **kwargs: Any
    ) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.delete_shard_key")
    def delete_shard_key(self, collection_name: str, shard_key: Any, **kwargs: Any) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.info")
    def info(self) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.cluster_collection_update")
    def cluster_collection_update(
        self, collection_name: str, cluster_operation: Any, timeout: int | None = None, **kwargs: Any
    ) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.collection_cluster_info")
    def collection_cluster_info(self, collection_name: str) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.cluster_status")
    def cluster_status(self) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.recover_current_peer")
    def recover_current_peer(self) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.remove_peer")
    def remove_peer(
        self, peer_id: int, force: bool | None = None, timeout: int | None = None, **kwargs: Any
    ) -> bool: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.get_optimizations")
    def get_optimizations(self, collection_name: str, completed_limit: int | None = None, **kwargs: Any) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.list_shard_keys")
    def list_shard_keys(self, collection_name: str, **kwargs: Any) -> Any: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.cluster_telemetry")
    def cluster_telemetry(self, details_level: int | None = None, timeout: int | None = None, **kwargs: Any) -> Any: ...
    @classmethod
    def list_text_models(cls) -> dict[str, tuple[int, Any]]: ...
    @classmethod
    def list_image_models(cls) -> dict[str, tuple[int, Any]]: ...
    @classmethod
    def list_late_interaction_text_models(cls) -> dict[str, tuple[int, Any]]: ...
    @classmethod
    def list_late_interaction_multimodal_models(cls) -> dict[str, tuple[int, Any]]: ...
    @classmethod
    def list_sparse_models(cls) -> dict[str, dict[str, Any]]: ...
    embedding_model_name: str
    sparse_embedding_model_name: str | None
    # source: qdrant_fastembed.py: the model is fetched when it is not there, and loaded.
    @blocks("network")
    def set_model(
        self, embedding_model_name: str, max_length: int | None = None, cache_dir: str | None = None,
        threads: int | None = None, providers: Any = None, cuda: bool = False, device_ids: Any = None,
        lazy_load: bool = False, **kwargs: Any
    ) -> None: ...
    # source: qdrant_fastembed.py: the model is fetched when it is not there, and loaded.
    @blocks("network")
    def set_sparse_model(
        self, embedding_model_name: str | None, cache_dir: str | None = None, threads: int | None = None,
        providers: Any = None, cuda: bool = False, device_ids: Any = None, lazy_load: bool = False, **kwargs: Any
    ) -> None: ...
    def get_vector_field_name(self) -> str: ...
    def get_sparse_vector_field_name(self) -> str | None: ...
    def get_embedding_size(self, model_name: str | None = None) -> int: ...
    def get_fastembed_vector_params(
        self, on_disk: bool | None = None, quantization_config: Any = None, hnsw_config: Any = None
    ) -> dict[str, Any]: ...
    def get_fastembed_sparse_vector_params(
        self, on_disk: bool | None = None, modifier: Any = None
    ) -> dict[str, Any] | None: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.add")
    def add(
        self, collection_name: str, documents: Any, metadata: Any = None, ids: Any = None, batch_size: int = 32,
        parallel: int | None = None, **kwargs: Any
    ) -> list[str | int]: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.query")
    def query(
        self, collection_name: str, query_text: str, query_filter: Any = None, limit: int = 10, **kwargs: Any
    ) -> list[Any]: ...
    @blocks("network", twin="qdrant_client.AsyncQdrantClient.query_batch")
    def query_batch(
        self, collection_name: str, query_texts: list[str], query_filter: Any = None, limit: int = 10, **kwargs: Any
    ) -> list[list[Any]]: ...

# source: came with 1.6.1.
if versions("qdrant-client", ">=1.6.1"):
    class AsyncQdrantClient:
        def __init__(
            self, location: str | None = None, url: str | None = None, port: int | None = 6333, grpc_port: int = 6334,
            prefer_grpc: bool = False, https: bool | None = None, api_key: str | None = None, prefix: str | None = None,
            timeout: int | None = None, **kwargs: Any
        ) -> None: ...
        @suspends("always")
        async def get_collections(self, *args: Any, **kwargs: Any) -> Any: ...
        @suspends("always")
        async def get_collection(self, collection_name: str, **kwargs: Any) -> Any: ...
        @suspends("always")
        async def create_collection(
            self, collection_name: str, vectors_config: Any = None, sparse_vectors_config: Any = None,
            shard_number: int | None = None, sharding_method: Any = None, replication_factor: int | None = None,
            write_consistency_factor: int | None = None, on_disk_payload: bool | None = None, hnsw_config: Any = None,
            **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def delete_collection(self, collection_name: str, timeout: int | None = None, **kwargs: Any) -> bool: ...
        @suspends("always")
        async def recreate_collection(
            self, collection_name: str, vectors_config: Any = None, sparse_vectors_config: Any = None,
            shard_number: int | None = None, sharding_method: Any = None, replication_factor: int | None = None,
            write_consistency_factor: int | None = None, on_disk_payload: bool | None = None, hnsw_config: Any = None,
            **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def collection_exists(self, collection_name: str, **kwargs: Any) -> bool: ...
        @suspends("always")
        async def upsert(
            self, collection_name: str, points: Any, wait: bool = True, ordering: Any = None,
            shard_key_selector: Any = None, update_filter: Any = None, update_mode: Any = None,
            timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def delete(
            self, collection_name: str, points_selector: Any, wait: bool = True, ordering: Any = None,
            shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def retrieve(
            self, collection_name: str, ids: Any, with_payload: Any = True, with_vectors: Any = False,
            consistency: Any = None, shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> list[Any]: ...
        @suspends("always")
        async def scroll(
            self, collection_name: str, scroll_filter: Any = None, limit: int = 10, order_by: Any = None,
            offset: Any = None, with_payload: Any = True, with_vectors: Any = False, consistency: Any = None,
            shard_key_selector: Any = None, **kwargs: Any
        ) -> tuple[list[Any], Any]: ...
        @suspends("always")
        async def count(
            self, collection_name: str, count_filter: Any = None, exact: bool = True, shard_key_selector: Any = None,
            timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def query_points(
            self, collection_name: str, query: Any = None, using: str | None = None, prefetch: Any = None,
            query_filter: Any = None, search_params: Any = None, limit: int = 10, offset: int | None = None,
            with_payload: Any = True, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def set_payload(
            self, collection_name: str, payload: Any, points: Any, key: str | None = None, wait: bool = True,
            ordering: Any = None, shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def create_payload_index(
            self, collection_name: str, field_name: str, field_schema: Any = None, field_type: Any = None,
            wait: bool = True, ordering: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def batch_update_points(
            self, collection_name: str, update_operations: Any, wait: bool = True, ordering: Any = None,
            timeout: int | None = None, **kwargs: Any
        ) -> list[Any]: ...
        @suspends("always")
        async def close(self, grpc_grace: float | None = None, **kwargs: Any) -> None: ...
        init_options: dict[str, Any]
        @suspends("always")
        async def query_batch_points(
            self, collection_name: str, requests: Any, consistency: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> list[Any]: ...
        @suspends("always")
        async def query_points_groups(
            self, collection_name: str, group_by: str, query: Any = None, using: str | None = None, prefetch: Any = None,
            query_filter: Any = None, search_params: Any = None, limit: int = 10, group_size: int = 3, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def search_matrix_pairs(
            self, collection_name: str, query_filter: Any = None, limit: int = 3, sample: int = 10,
            using: str | None = None, consistency: Any = None, timeout: int | None = None, shard_key_selector: Any = None,
            **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def search_matrix_offsets(
            self, collection_name: str, query_filter: Any = None, limit: int = 3, sample: int = 10,
            using: str | None = None, consistency: Any = None, timeout: int | None = None, shard_key_selector: Any = None,
            **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def facet(
            self, collection_name: str, key: str, facet_filter: Any = None, limit: int = 10, exact: bool = False,
            consistency: Any = None, timeout: int | None = None, shard_key_selector: Any = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def update_vectors(
            self, collection_name: str, points: Any, wait: bool = True, ordering: Any = None,
            shard_key_selector: Any = None, update_filter: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def delete_vectors(
            self, collection_name: str, vectors: Any, points: Any, wait: bool = True, ordering: Any = None,
            shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def overwrite_payload(
            self, collection_name: str, payload: Any, points: Any, wait: bool = True, ordering: Any = None,
            shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def delete_payload(
            self, collection_name: str, keys: Any, points: Any, wait: bool = True, ordering: Any = None,
            shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def clear_payload(
            self, collection_name: str, points_selector: Any, wait: bool = True, ordering: Any = None,
            shard_key_selector: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def update_collection_aliases(
            self, change_aliases_operations: Any, timeout: int | None = None, **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def get_collection_aliases(self, collection_name: str, **kwargs: Any) -> Any: ...
        @suspends("always")
        async def get_aliases(self, **kwargs: Any) -> Any: ...
        @suspends("always")
        async def update_collection(
            self, collection_name: str, optimizers_config: Any = None, collection_params: Any = None,
            vectors_config: Any = None, hnsw_config: Any = None, quantization_config: Any = None,
            timeout: int | None = None, sparse_vectors_config: Any = None, strict_mode_config: Any = None, **kwargs: Any
        ) -> bool: ...
        @blocks("network")
        def upload_points(
            self, collection_name: str, points: Any, batch_size: int = 64, parallel: int = 1, method: str | None = None,
            max_retries: int = 3, wait: bool = False, shard_key_selector: Any = None, update_filter: Any = None,
            **kwargs: Any
        ) -> None: ...
        @blocks("network")
        def upload_collection(
            self, collection_name: str, vectors: Any, payload: Any = None, ids: Any = None, batch_size: int = 64,
            parallel: int = 1, method: str | None = None, max_retries: int = 3, wait: bool = False, **kwargs: Any
        ) -> None: ...
        @suspends("always")
        async def delete_payload_index(
            self, collection_name: str, field_name: str, wait: bool = True, ordering: Any = None,
            timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def create_vector_name(
            self, collection_name: str, vector_name: str, vector_name_config: Any, wait: bool = True,
            ordering: Any = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def delete_vector_name(
            self, collection_name: str, vector_name: str, wait: bool = True, ordering: Any = None,
            timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def list_snapshots(self, collection_name: str, **kwargs: Any) -> list[Any]: ...
        @suspends("always")
        async def create_snapshot(self, collection_name: str, wait: bool = True, **kwargs: Any) -> Any: ...
        @suspends("always")
        async def delete_snapshot(
            self, collection_name: str, snapshot_name: str, wait: bool = True, **kwargs: Any
        ) -> bool | None: ...
        @suspends("always")
        async def list_full_snapshots(self, **kwargs: Any) -> list[Any]: ...
        @suspends("always")
        async def create_full_snapshot(self, wait: bool = True, **kwargs: Any) -> Any: ...
        @suspends("always")
        async def delete_full_snapshot(self, snapshot_name: str, wait: bool = True, **kwargs: Any) -> bool | None: ...
        @suspends("always")
        async def recover_snapshot(
            self, collection_name: str, location: str, api_key: str | None = None, checksum: str | None = None,
            priority: Any = None, wait: bool = True, **kwargs: Any
        ) -> bool | None: ...
        @suspends("always")
        async def list_shard_snapshots(self, collection_name: str, shard_id: int, **kwargs: Any) -> list[Any]: ...
        @suspends("always")
        async def create_shard_snapshot(
            self, collection_name: str, shard_id: int, wait: bool = True, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def delete_shard_snapshot(
            self, collection_name: str, shard_id: int, snapshot_name: str, wait: bool = True, **kwargs: Any
        ) -> bool | None: ...
        @suspends("always")
        async def recover_shard_snapshot(
            self, collection_name: str, shard_id: int, location: str, api_key: str | None = None,
            checksum: str | None = None, priority: Any = None, wait: bool = True, **kwargs: Any
        ) -> bool | None: ...
        @suspends("always")
        async def create_shard_key(
            self, collection_name: str, shard_key: Any, shards_number: int | None = None,
            replication_factor: int | None = None, placement: Any = None, **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def delete_shard_key(self, collection_name: str, shard_key: Any, **kwargs: Any) -> bool: ...
        @suspends("always")
        async def info(self) -> Any: ...
        @suspends("always")
        async def cluster_collection_update(
            self, collection_name: str, cluster_operation: Any, timeout: int | None = None, **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def collection_cluster_info(self, collection_name: str) -> Any: ...
        @suspends("always")
        async def cluster_status(self) -> Any: ...
        @suspends("always")
        async def recover_current_peer(self) -> bool: ...
        @suspends("always")
        async def remove_peer(
            self, peer_id: int, force: bool | None = None, timeout: int | None = None, **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def get_optimizations(
            self, collection_name: str, completed_limit: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def list_shard_keys(self, collection_name: str, **kwargs: Any) -> Any: ...
        @suspends("always")
        async def cluster_telemetry(
            self, details_level: int | None = None, timeout: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        @classmethod
        async def list_text_models(cls) -> dict[str, tuple[int, Any]]: ...
        @suspends("always")
        @classmethod
        async def list_image_models(cls) -> dict[str, tuple[int, Any]]: ...
        @suspends("always")
        @classmethod
        async def list_late_interaction_text_models(cls) -> dict[str, tuple[int, Any]]: ...
        @suspends("always")
        @classmethod
        async def list_late_interaction_multimodal_models(cls) -> dict[str, tuple[int, Any]]: ...
        @suspends("always")
        @classmethod
        async def list_sparse_models(cls) -> dict[str, dict[str, Any]]: ...
        embedding_model_name: str
        sparse_embedding_model_name: str | None
        # source: qdrant_fastembed.py: the model is fetched when it is not there, and loaded.
        @blocks("network")
        def set_model(
            self, embedding_model_name: str, max_length: int | None = None, cache_dir: str | None = None,
            threads: int | None = None, providers: Any = None, cuda: bool = False, device_ids: Any = None,
            lazy_load: bool = False, **kwargs: Any
        ) -> None: ...
        # source: qdrant_fastembed.py: the model is fetched when it is not there, and loaded.
        @blocks("network")
        def set_sparse_model(
            self, embedding_model_name: str | None, cache_dir: str | None = None, threads: int | None = None,
            providers: Any = None, cuda: bool = False, device_ids: Any = None, lazy_load: bool = False, **kwargs: Any
        ) -> None: ...
        def get_vector_field_name(self) -> str: ...
        def get_sparse_vector_field_name(self) -> str | None: ...
        def get_embedding_size(self, model_name: str | None = None) -> int: ...
        def get_fastembed_vector_params(
            self, on_disk: bool | None = None, quantization_config: Any = None, hnsw_config: Any = None
        ) -> dict[str, Any]: ...
        def get_fastembed_sparse_vector_params(
            self, on_disk: bool | None = None, modifier: Any = None
        ) -> dict[str, Any] | None: ...
        @suspends("always")
        async def add(
            self, collection_name: str, documents: Any, metadata: Any = None, ids: Any = None, batch_size: int = 32,
            parallel: int | None = None, **kwargs: Any
        ) -> list[str | int]: ...
        @suspends("always")
        async def query(
            self, collection_name: str, query_text: str, query_filter: Any = None, limit: int = 10, **kwargs: Any
        ) -> list[Any]: ...
        @suspends("always")
        async def query_batch(
            self, collection_name: str, query_texts: list[str], query_filter: Any = None, limit: int = 10, **kwargs: Any
        ) -> list[list[Any]]: ...
        @blocks("network")
        def migrate(
            self, dest_client: Any, collection_names: Any = None, batch_size: int = 100,
            recreate_on_collision: bool = False
        ) -> None: ...
