"""llama_cpp: language models in this process."""

from typing import Any

from asyncward import blocks

# source: llama.py: the constructor reads the model's file; a completion is computed token by token before it is returned, unless it is streamed.
class Llama:
    @blocks("file", stall="bounded")
    def __init__(self, model_path: str, *, n_gpu_layers: int = 0, split_mode: int = ..., main_gpu: int = 0,
                 tensor_split: list[float] | None = None, vocab_only: bool = False, use_mmap: bool = True,
                 use_mlock: bool = False, kv_overrides: dict[str, bool | int | float | str] | None = None,
                 seed: int = ..., n_ctx: int = 512, n_batch: int = 512, n_ubatch: int = 512,
                 n_threads: int | None = None, n_threads_batch: int | None = None,
                 rope_scaling_type: int | None = ..., pooling_type: int = ..., attention_type: int = ...,
                 rope_freq_base: float = 0.0, rope_freq_scale: float = 0.0, yarn_ext_factor: float = -1.0,
                 yarn_attn_factor: float = 1.0, yarn_beta_fast: float = 32.0, yarn_beta_slow: float = 1.0,
                 yarn_orig_ctx: int = 0, logits_all: bool = False, embedding: bool = False, offload_kqv: bool = True,
                 flash_attn: bool = False, op_offload: bool | None = None, swa_full: bool | None = None,
                 no_perf: bool = False, last_n_tokens_size: int = 64, lora_base: str | None = None,
                 lora_scale: float = 1.0, lora_path: str | None = None, numa: bool | int = False,
                 chat_format: str | None = None, chat_handler: Any = None, draft_model: Any = None,
                 tokenizer: Any = None, type_k: int | None = None, type_v: int | None = None,
                 spm_infill: bool = False, verbose: bool = True, **kwargs: Any) -> None: ...
    # source: downloads the file from the Hugging Face Hub unless it is in the cache.
    @blocks("network")
    @classmethod
    def from_pretrained(cls, repo_id: str, filename: str | None, additional_files: list | None = None,
                        local_dir: Any = None, local_dir_use_symlinks: Any = "auto", cache_dir: Any = None,
                        **kwargs: Any) -> Llama: ...
    def tokenize(self, text: bytes, add_bos: bool = True, special: bool = False) -> list[int]: ...
    def detokenize(self, tokens: list[int], prev_tokens: list[int] | None = None, special: bool = False) -> bytes: ...
    def reset(self) -> None: ...
    def n_ctx(self) -> int: ...
    @blocks("cpu", stall="bounded")
    def eval(self, tokens: Any) -> None: ...
    @blocks("cpu", stall="bounded")
    def embed(self, input: str | list[str], normalize: bool = False, truncate: bool = True,
              return_count: bool = False) -> Any: ...
    @blocks("cpu", stall="bounded")
    def create_embedding(self, input: str | list[str], model: str | None = None) -> Any: ...
    @blocks("cpu", stall="bounded", unless="stream == True")
    def __call__(self, prompt: str, suffix: str | None = None, max_tokens: int | None = 16, temperature: float = 0.8,
                 top_p: float = 0.95, min_p: float = 0.05, typical_p: float = 1.0, logprobs: int | None = None,
                 echo: bool = False, stop: str | list[str] | None = ..., frequency_penalty: float = 0.0,
                 presence_penalty: float = 0.0, repeat_penalty: float = 1.0, top_k: int = 40, stream: bool = False,
                 seed: int | None = None, tfs_z: float = 1.0, mirostat_mode: int = 0, mirostat_tau: float = 5.0,
                 mirostat_eta: float = 0.1, model: str | None = None, stopping_criteria: Any = None,
                 logits_processor: Any = None, grammar: Any = None,
                 logit_bias: dict[int, float] | None = None) -> Any: ...
    @blocks("cpu", stall="bounded", unless="stream == True")
    def create_completion(self, prompt: str | list[int], suffix: str | None = None, max_tokens: int | None = 16,
                          temperature: float = 0.8, top_p: float = 0.95, min_p: float = 0.05, typical_p: float = 1.0,
                          logprobs: int | None = None, echo: bool = False, stop: str | list[str] | None = ...,
                          frequency_penalty: float = 0.0, presence_penalty: float = 0.0, repeat_penalty: float = 1.0,
                          top_k: int = 40, stream: bool = False, seed: int | None = None, tfs_z: float = 1.0,
                          mirostat_mode: int = 0, mirostat_tau: float = 5.0, mirostat_eta: float = 0.1,
                          model: str | None = None, stopping_criteria: Any = None, logits_processor: Any = None,
                          grammar: Any = None, logit_bias: dict[int, float] | None = None) -> Any: ...
    @blocks("cpu", stall="bounded", unless="stream == True")
    def create_chat_completion(self, messages: list[Any], functions: list[Any] | None = None,
                               function_call: Any = None, tools: list[Any] | None = None, tool_choice: Any = None,
                               temperature: float = 0.2, top_p: float = 0.95, top_k: int = 40, min_p: float = 0.05,
                               typical_p: float = 1.0, stream: bool = False, stop: str | list[str] | None = ...,
                               seed: int | None = None, response_format: Any = None, max_tokens: int | None = None,
                               presence_penalty: float = 0.0, frequency_penalty: float = 0.0,
                               repeat_penalty: float = 1.0, tfs_z: float = 1.0, mirostat_mode: int = 0,
                               mirostat_tau: float = 5.0, mirostat_eta: float = 0.1, model: str | None = None,
                               logits_processor: Any = None, grammar: Any = None,
                               logit_bias: dict[int, float] | None = None, logprobs: bool | None = None,
                               top_logprobs: int | None = None) -> Any: ...
    def close(self) -> None: ...
