"""datasets: collections of examples, from the Hugging Face Hub or from files."""

from typing import Any

from asyncward import blocks

# source: load.py: asks the Hub and downloads what is not in the cache, then writes tables; without a network it reads the cache.
@blocks("network")
def load_dataset(path: str, name: str | None = None, data_dir: str | None = None, data_files: Any = None,
                 split: Any = None, cache_dir: str | None = None, features: Any = None, download_config: Any = None,
                 download_mode: Any = None, verification_mode: Any = None, keep_in_memory: bool | None = None,
                 save_infos: bool = False, revision: Any = None, token: bool | str | None = None,
                 streaming: bool = False, num_proc: int | None = None, storage_options: dict | None = None,
                 **config_kwargs: Any) -> Any: ...
@blocks("network")
def load_dataset_builder(path: str, name: str | None = None, data_dir: str | None = None, data_files: Any = None,
                         cache_dir: str | None = None, features: Any = None, download_config: Any = None,
                         download_mode: Any = None, revision: Any = None, token: bool | str | None = None,
                         storage_options: dict | None = None, **config_kwargs: Any) -> Any: ...
@blocks("file", stall="bounded")
def load_from_disk(dataset_path: Any, keep_in_memory: bool | None = None,
                   storage_options: dict | None = None) -> Any: ...
@blocks("network")
def get_dataset_config_names(path: str, revision: Any = None, download_config: Any = None, download_mode: Any = None,
                             data_files: dict | list | str | None = None, **download_kwargs: Any) -> list[str]: ...
@blocks("network")
def get_dataset_split_names(path: str, config_name: str | None = None, data_files: Any = None,
                            download_config: Any = None, download_mode: Any = None, revision: Any = None,
                            token: bool | str | None = None, **config_kwargs: Any) -> list[str]: ...
