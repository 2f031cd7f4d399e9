"""firecrawl: pages fetched by a service; the plain client asks on the calling thread, and a crawl that is waited for sleeps between its questions."""

from typing import Any

from asyncward import blocks, suspends, versions

# source: firecrawl/v1/client.py: requests.
class V1FirecrawlApp:
    def __init__(self, api_key: str | None = None, api_url: str | None = None) -> None: ...
    @blocks("network")
    def scrape_url(
        self, url: str, *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, wait_for: int | None = None, timeout: int | None = 30000,
        location: Any = None, mobile: bool | None = None, skip_tls_verification: bool | None = None,
        remove_base64_images: bool | None = None, block_ads: bool | None = None, proxy: Any = None,
        parse_pdf: bool | None = None, extract: Any = None, json_options: Any = None,
        actions: list[Any] | None = None, change_tracking_options: Any = None, max_age: int | None = None,
        store_in_cache: bool | None = None, zero_data_retention: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def search(
        self, query: str, *, limit: int | None = None, tbs: str | None = None, filter: str | None = None,
        lang: str | None = None, country: str | None = None, location: str | None = None,
        timeout: int | None = 30000, scrape_options: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def crawl_url(
        self, url: str, *, include_paths: list[str] | None = None, exclude_paths: list[str] | None = None,
        max_depth: int | None = None, max_discovery_depth: int | None = None, limit: int | None = None,
        allow_backward_links: bool | None = None, crawl_entire_domain: bool | None = None,
        allow_external_links: bool | None = None, ignore_sitemap: bool | None = None, scrape_options: Any = None,
        webhook: Any = None, deduplicate_similar_urls: bool | None = None,
        ignore_query_parameters: bool | None = None, regex_on_full_url: bool | None = None, delay: int | None = None,
        allow_subdomains: bool | None = None, max_concurrency: int | None = None,
        zero_data_retention: bool | None = None, poll_interval: int | None = 2, idempotency_key: str | None = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def async_crawl_url(
        self, url: str, *, include_paths: list[str] | None = None, exclude_paths: list[str] | None = None,
        max_depth: int | None = None, max_discovery_depth: int | None = None, limit: int | None = None,
        allow_backward_links: bool | None = None, crawl_entire_domain: bool | None = None,
        allow_external_links: bool | None = None, ignore_sitemap: bool | None = None, scrape_options: Any = None,
        webhook: Any = None, deduplicate_similar_urls: bool | None = None,
        ignore_query_parameters: bool | None = None, regex_on_full_url: bool | None = None, delay: int | None = None,
        allow_subdomains: bool | None = None, max_concurrency: int | None = None,
        zero_data_retention: bool | None = None, idempotency_key: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def check_crawl_status(self, id: str) -> Any: ...
    @blocks("network")
    def check_crawl_errors(self, id: str) -> Any: ...
    @blocks("network")
    def cancel_crawl(self, id: str) -> dict[str, Any]: ...
    @blocks("network")
    def crawl_url_and_watch(
        self, url: str, *, include_paths: list[str] | None = None, exclude_paths: list[str] | None = None,
        max_depth: int | None = None, max_discovery_depth: int | None = None, limit: int | None = None,
        allow_backward_links: bool | None = None, crawl_entire_domain: bool | None = None,
        allow_external_links: bool | None = None, ignore_sitemap: bool | None = None, scrape_options: Any = None,
        webhook: Any = None, deduplicate_similar_urls: bool | None = None,
        ignore_query_parameters: bool | None = None, regex_on_full_url: bool | None = None, delay: int | None = None,
        allow_subdomains: bool | None = None, max_concurrency: int | None = None,
        zero_data_retention: bool | None = None, idempotency_key: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def map_url(
        self, url: str, *, search: str | None = None, ignore_sitemap: bool | None = None,
        include_subdomains: bool | None = None, sitemap_only: bool | None = None, limit: int | None = None,
        timeout: int | None = 30000, use_index: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def batch_scrape_urls(
        self, urls: list[str], *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, wait_for: int | None = None, timeout: int | None = 30000,
        location: Any = None, mobile: bool | None = None, skip_tls_verification: bool | None = None,
        remove_base64_images: bool | None = None, block_ads: bool | None = None, proxy: Any = None,
        extract: Any = None, json_options: Any = None, actions: list[Any] | None = None, agent: Any = None,
        poll_interval: int | None = 2, max_concurrency: int | None = None, zero_data_retention: bool | None = None,
        idempotency_key: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def async_batch_scrape_urls(
        self, urls: list[str], *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, wait_for: int | None = None, timeout: int | None = 30000,
        location: Any = None, mobile: bool | None = None, skip_tls_verification: bool | None = None,
        remove_base64_images: bool | None = None, block_ads: bool | None = None, proxy: Any = None,
        extract: Any = None, json_options: Any = None, actions: list[Any] | None = None, agent: Any = None,
        max_concurrency: int | None = None, idempotency_key: str | None = None,
        zero_data_retention: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def batch_scrape_urls_and_watch(
        self, urls: list[str], *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, wait_for: int | None = None, timeout: int | None = 30000,
        location: Any = None, mobile: bool | None = None, skip_tls_verification: bool | None = None,
        remove_base64_images: bool | None = None, block_ads: bool | None = None, proxy: Any = None,
        extract: Any = None, json_options: Any = None, actions: list[Any] | None = None, agent: Any = None,
        max_concurrency: int | None = None, zero_data_retention: bool | None = None,
        idempotency_key: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def check_batch_scrape_status(self, id: str) -> Any: ...
    @blocks("network")
    def check_batch_scrape_errors(self, id: str) -> Any: ...
    @blocks("network")
    def extract(
        self, urls: list[str] | None = None, *, prompt: str | None = None, schema: Any = None,
        system_prompt: str | None = None, allow_external_links: bool | None = False,
        enable_web_search: bool | None = False, show_sources: bool | None = False,
        agent: dict[str, Any] | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_extract_status(self, job_id: str) -> Any: ...
    @blocks("network")
    def async_extract(
        self, urls: list[str] | None = None, *, prompt: str | None = None, schema: Any = None,
        system_prompt: str | None = None, allow_external_links: bool | None = False,
        enable_web_search: bool | None = False, show_sources: bool | None = False,
        agent: dict[str, Any] | None = None
    ) -> Any: ...
    @blocks("network")
    def generate_llms_text(
        self, url: str, *, max_urls: int | None = None, show_full_text: bool | None = None,
        cache: bool | None = None, experimental_stream: bool | None = None
    ) -> Any: ...
    @blocks("network")
    def async_generate_llms_text(
        self, url: str, *, max_urls: int | None = None, show_full_text: bool | None = None,
        cache: bool | None = None, experimental_stream: bool | None = None
    ) -> Any: ...
    @blocks("network")
    def check_generate_llms_text_status(self, id: str) -> Any: ...
    @blocks("network")
    def deep_research(
        self, query: str, *, max_depth: int | None = None, time_limit: int | None = None,
        max_urls: int | None = None, analysis_prompt: str | None = None, system_prompt: str | None = None,
        __experimental_stream_steps: bool | None = None, on_activity: Any = None, on_source: Any = None
    ) -> Any: ...
    @blocks("network")
    def async_deep_research(
        self, query: str, *, max_depth: int | None = None, time_limit: int | None = None,
        max_urls: int | None = None, analysis_prompt: str | None = None, system_prompt: str | None = None,
        __experimental_stream_steps: bool | None = None
    ) -> dict[str, Any]: ...
    @blocks("network")
    def check_deep_research_status(self, id: str) -> Any: ...

class AsyncV1FirecrawlApp(V1FirecrawlApp):
    def __init__(self, api_key: str, api_url: str = "https://api.firecrawl.dev") -> None: ...
    async def crawl_url_and_watch(self, url: str, params: Any = None, idempotency_key: str | None = None) -> Any: ...
    async def batch_scrape_urls_and_watch(self, urls: list[str], params: Any = None, idempotency_key: str | None = None) -> Any: ...
    async def scrape_url(
        self, url: str, *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, wait_for: int | None = None, timeout: int | None = 30000,
        location: Any = None, mobile: bool | None = None, skip_tls_verification: bool | None = None,
        remove_base64_images: bool | None = None, block_ads: bool | None = None, proxy: Any = None,
        parse_pdf: bool | None = None, extract: Any = None, json_options: Any = None,
        actions: list[Any] | None = None, **kwargs: Any
    ) -> Any: ...
    async def batch_scrape_urls(
        self, urls: list[str], *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, wait_for: int | None = None, timeout: int | None = 30000,
        location: Any = None, mobile: bool | None = None, skip_tls_verification: bool | None = None,
        remove_base64_images: bool | None = None, block_ads: bool | None = None, proxy: Any = None,
        extract: Any = None, json_options: Any = None, actions: list[Any] | None = None, agent: Any = None,
        poll_interval: int | None = 2, idempotency_key: str | None = None, **kwargs: Any
    ) -> Any: ...
    async def async_batch_scrape_urls(
        self, urls: list[str], *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, wait_for: int | None = None, timeout: int | None = 30000,
        location: Any = None, mobile: bool | None = None, skip_tls_verification: bool | None = None,
        remove_base64_images: bool | None = None, block_ads: bool | None = None, proxy: Any = None,
        extract: Any = None, json_options: Any = None, actions: list[Any] | None = None, agent: Any = None,
        zero_data_retention: bool | None = None, idempotency_key: str | None = None, **kwargs: Any
    ) -> Any: ...
    async def crawl_url(
        self, url: str, *, include_paths: list[str] | None = None, exclude_paths: list[str] | None = None,
        max_depth: int | None = None, max_discovery_depth: int | None = None, limit: int | None = None,
        allow_backward_links: bool | None = None, crawl_entire_domain: bool | None = None,
        allow_external_links: bool | None = None, ignore_sitemap: bool | None = None, scrape_options: Any = None,
        webhook: Any = None, deduplicate_similar_urls: bool | None = None,
        ignore_query_parameters: bool | None = None, regex_on_full_url: bool | None = None, delay: int | None = None,
        allow_subdomains: bool | None = None, poll_interval: int | None = 2, idempotency_key: str | None = None,
        **kwargs: Any
    ) -> Any: ...
    async def async_crawl_url(
        self, url: str, *, include_paths: list[str] | None = None, exclude_paths: list[str] | None = None,
        max_depth: int | None = None, max_discovery_depth: int | None = None, limit: int | None = None,
        allow_backward_links: bool | None = None, crawl_entire_domain: bool | None = None,
        allow_external_links: bool | None = None, ignore_sitemap: bool | None = None, scrape_options: Any = None,
        webhook: Any = None, deduplicate_similar_urls: bool | None = None,
        ignore_query_parameters: bool | None = None, regex_on_full_url: bool | None = None, delay: int | None = None,
        allow_subdomains: bool | None = None, poll_interval: int | None = 2, idempotency_key: str | None = None,
        **kwargs: Any
    ) -> Any: ...
    async def check_crawl_status(self, id: str) -> Any: ...
    async def map_url(
        self, url: str, *, search: str | None = None, ignore_sitemap: bool | None = None,
        include_subdomains: bool | None = None, sitemap_only: bool | None = None, limit: int | None = None,
        timeout: int | None = 30000, params: Any = None
    ) -> Any: ...
    async def extract(
        self, urls: list[str] | None = None, *, prompt: str | None = None, schema: Any = None,
        system_prompt: str | None = None, allow_external_links: bool | None = False,
        enable_web_search: bool | None = False, show_sources: bool | None = False,
        agent: dict[str, Any] | None = None
    ) -> Any: ...
    async def check_batch_scrape_status(self, id: str) -> Any: ...
    async def check_batch_scrape_errors(self, id: str) -> Any: ...
    async def check_crawl_errors(self, id: str) -> Any: ...
    async def cancel_crawl(self, id: str) -> dict[str, Any]: ...
    async def get_extract_status(self, job_id: str) -> Any: ...
    async def async_extract(
        self, urls: list[str] | None = None, *, prompt: str | None = None, schema: Any = None,
        system_prompt: str | None = None, allow_external_links: bool | None = False,
        enable_web_search: bool | None = False, show_sources: bool | None = False,
        agent: dict[str, Any] | None = None
    ) -> Any: ...
    async def generate_llms_text(
        self, url: str, *, max_urls: int | None = None, show_full_text: bool | None = None,
        experimental_stream: bool | None = None
    ) -> Any: ...
    async def async_generate_llms_text(
        self, url: str, *, max_urls: int | None = None, show_full_text: bool | None = None,
        cache: bool | None = None, experimental_stream: bool | None = None
    ) -> Any: ...
    async def check_generate_llms_text_status(self, id: str) -> Any: ...
    async def deep_research(
        self, query: str, *, max_depth: int | None = None, time_limit: int | None = None,
        max_urls: int | None = None, analysis_prompt: str | None = None, system_prompt: str | None = None,
        __experimental_stream_steps: bool | None = None, on_activity: Any = None, on_source: Any = None
    ) -> Any: ...
    async def async_deep_research(
        self, query: str, *, max_depth: int | None = None, time_limit: int | None = None,
        max_urls: int | None = None, analysis_prompt: str | None = None, system_prompt: str | None = None,
        __experimental_stream_steps: bool | None = None
    ) -> dict[str, Any]: ...
    async def check_deep_research_status(self, id: str) -> Any: ...
    async def search(
        self, query: str, *, limit: int | None = None, tbs: str | None = None, filter: str | None = None,
        lang: str | None = None, country: str | None = None, location: str | None = None,
        timeout: int | None = 30000, scrape_options: Any = None, params: Any = None, **kwargs: Any
    ) -> Any: ...

# source: firecrawl/client.py: the methods of v2/client.py, each an exchange with requests.
class Firecrawl:
    def __init__(self, api_key: str | None = None, api_url: str = "https://api.firecrawl.dev") -> None: ...
    v1: V1FirecrawlApp  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.scrape")
    def scrape(  # dynamic
        self, url: str, *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, timeout: int | None = None, wait_for: int | None = None,
        mobile: bool | None = None, parsers: list[str] | None = None, actions: list[Any] | None = None,
        location: Any = None, skip_tls_verification: bool | None = None, remove_base64_images: bool | None = None,
        fast_mode: bool | None = None, use_mock: str | None = None, block_ads: bool | None = None,
        proxy: str | None = None, max_age: int | None = None, store_in_cache: bool | None = None
    ) -> Any: ...
    @blocks("network", twin="firecrawl.AsyncFirecrawl.search")
    def search(  # dynamic
        self, query: str, *, sources: list[Any] | None = None, categories: list[Any] | None = None,
        limit: int | None = None, tbs: str | None = None, location: str | None = None,
        ignore_invalid_urls: bool | None = None, timeout: int | None = None, scrape_options: Any = None
    ) -> Any: ...
    @blocks("network", twin="firecrawl.AsyncFirecrawl.crawl")
    def crawl(  # dynamic
        self, url: str, *, prompt: str | None = None, exclude_paths: list[str] | None = None,
        include_paths: list[str] | None = None, max_discovery_depth: int | None = None, ignore_sitemap: bool = False,
        ignore_query_parameters: bool = False, limit: int | None = None, crawl_entire_domain: bool = False,
        allow_external_links: bool = False, allow_subdomains: bool = False, delay: int | None = None,
        max_concurrency: int | None = None, webhook: Any = None, scrape_options: Any = None,
        zero_data_retention: bool = False, poll_interval: int = 2, timeout: int | None = None
    ) -> Any: ...
    @blocks("network", twin="firecrawl.AsyncFirecrawl.start_crawl")
    def start_crawl(  # dynamic
        self, url: str, *, prompt: str | None = None, exclude_paths: list[str] | None = None,
        include_paths: list[str] | None = None, max_discovery_depth: int | None = None, ignore_sitemap: bool = False,
        ignore_query_parameters: bool = False, limit: int | None = None, crawl_entire_domain: bool = False,
        allow_external_links: bool = False, allow_subdomains: bool = False, delay: int | None = None,
        max_concurrency: int | None = None, webhook: Any = None, scrape_options: Any = None,
        zero_data_retention: bool = False
    ) -> Any: ...
    @blocks("network", twin="firecrawl.AsyncFirecrawl.get_crawl_status")
    def get_crawl_status(self, job_id: str) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.get_crawl_errors")
    def get_crawl_errors(self, crawl_id: str) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.active_crawls")
    def active_crawls(self) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.map")
    def map(  # dynamic
        self, url: str, *, search: str | None = None, include_subdomains: bool | None = None,
        limit: int | None = None, sitemap: Any = None, timeout: int | None = None
    ) -> Any: ...
    @blocks("network", twin="firecrawl.AsyncFirecrawl.cancel_crawl")
    def cancel_crawl(self, crawl_id: str) -> bool: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.crawl_params_preview")
    def crawl_params_preview(self, url: str, prompt: str) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.extract")
    def extract(  # dynamic
        self, urls: list[str] | None = None, *, prompt: str | None = None, schema: dict[str, Any] | None = None,
        system_prompt: str | None = None, allow_external_links: bool | None = None,
        enable_web_search: bool | None = None, show_sources: bool | None = None, scrape_options: Any = None,
        ignore_invalid_urls: bool | None = None, poll_interval: int = 2, timeout: int | None = None
    ) -> Any: ...
    @blocks("network", twin="firecrawl.AsyncFirecrawl.start_batch_scrape")
    def start_batch_scrape(  # dynamic
        self, urls: list[str], *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, timeout: int | None = None, wait_for: int | None = None,
        mobile: bool | None = None, parsers: list[str] | None = None, actions: list[Any] | None = None,
        location: Any = None, skip_tls_verification: bool | None = None, remove_base64_images: bool | None = None,
        fast_mode: bool | None = None, use_mock: str | None = None, block_ads: bool | None = None,
        proxy: str | None = None, max_age: int | None = None, store_in_cache: bool | None = None,
        webhook: Any = None, append_to_id: str | None = None, ignore_invalid_urls: bool | None = None,
        max_concurrency: int | None = None, zero_data_retention: bool | None = None, integration: str | None = None,
        idempotency_key: str | None = None
    ) -> Any: ...
    @blocks("network", twin="firecrawl.AsyncFirecrawl.get_batch_scrape_status")
    def get_batch_scrape_status(self, job_id: str) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.cancel_batch_scrape")
    def cancel_batch_scrape(self, job_id: str) -> bool: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.get_batch_scrape_errors")
    def get_batch_scrape_errors(self, job_id: str) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.get_extract_status")
    def get_extract_status(self, job_id: str) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.get_concurrency")
    def get_concurrency(self) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.get_credit_usage")
    def get_credit_usage(self) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.get_token_usage")
    def get_token_usage(self) -> Any: ...  # dynamic
    def watcher(self, job_id: str, *, kind: Any = "crawl", poll_interval: int = 2, timeout: int | None = None) -> Any: ...  # dynamic
    @blocks("network", twin="firecrawl.AsyncFirecrawl.batch_scrape")
    def batch_scrape(  # dynamic
        self, urls: list[str], *, formats: list[Any] | None = None, headers: dict[str, str] | None = None,
        include_tags: list[str] | None = None, exclude_tags: list[str] | None = None,
        only_main_content: bool | None = None, timeout: int | None = None, wait_for: int | None = None,
        mobile: bool | None = None, parsers: list[str] | None = None, actions: list[Any] | None = None,
        location: Any = None, skip_tls_verification: bool | None = None, remove_base64_images: bool | None = None,
        fast_mode: bool | None = None, use_mock: str | None = None, block_ads: bool | None = None,
        proxy: str | None = None, max_age: int | None = None, store_in_cache: bool | None = None,
        webhook: Any = None, append_to_id: str | None = None, ignore_invalid_urls: bool | None = None,
        max_concurrency: int | None = None, zero_data_retention: bool | None = None, integration: str | None = None,
        idempotency_key: str | None = None, poll_interval: int = 2, wait_timeout: int | None = None
    ) -> Any: ...
    # source: before 3 the client itself had the methods that stand below `v1` now.
    if versions("firecrawl-py", "<3"):
        @blocks("network")
        def scrape_url(self, url: str, *args: Any, **kwargs: Any) -> Any: ...
        @blocks("network")
        def crawl_url(self, url: str, *args: Any, **kwargs: Any) -> Any: ...
        @blocks("network")
        def map_url(self, url: str, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFirecrawl:
    def __init__(self, api_key: str | None = None, api_url: str = "https://api.firecrawl.dev") -> None: ...
    @suspends("always")
    async def scrape(self, url: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def search(self, query: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_crawl(self, url: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def crawl(self, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_crawl_status(self, job_id: str) -> Any: ...  # dynamic
    @suspends("always")
    async def cancel_crawl(self, job_id: str) -> bool: ...  # dynamic
    @suspends("always")
    async def crawl_params_preview(self, url: str, prompt: str) -> Any: ...  # dynamic
    @suspends("always")
    async def get_crawl_errors(self, crawl_id: str) -> Any: ...  # dynamic
    @suspends("always")
    async def active_crawls(self) -> Any: ...  # dynamic
    @suspends("always")
    async def map(  # dynamic
        self, url: str, *, search: str | None = None, include_subdomains: bool | None = None,
        limit: int | None = None, sitemap: Any = None, timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def start_batch_scrape(self, urls: list[str], **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def batch_scrape(self, urls: list[str], **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_batch_scrape_status(self, job_id: str) -> Any: ...  # dynamic
    @suspends("always")
    async def cancel_batch_scrape(self, job_id: str) -> bool: ...  # dynamic
    @suspends("always")
    async def get_batch_scrape_errors(self, job_id: str) -> Any: ...  # dynamic
    @suspends("always")
    async def extract(  # dynamic
        self, urls: list[str] | None = None, *, prompt: str | None = None, schema: dict[str, Any] | None = None,
        system_prompt: str | None = None, allow_external_links: bool | None = None,
        enable_web_search: bool | None = None, show_sources: bool | None = None, scrape_options: Any = None,
        ignore_invalid_urls: bool | None = None, poll_interval: int = 2, timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def get_extract_status(self, job_id: str) -> Any: ...  # dynamic
    @suspends("always")
    async def start_extract(  # dynamic
        self, urls: list[str] | None = None, *, prompt: str | None = None, schema: dict[str, Any] | None = None,
        system_prompt: str | None = None, allow_external_links: bool | None = None,
        enable_web_search: bool | None = None, show_sources: bool | None = None, scrape_options: Any = None,
        ignore_invalid_urls: bool | None = None
    ) -> Any: ...
    @suspends("always")
    async def get_concurrency(self) -> Any: ...  # dynamic
    @suspends("always")
    async def get_credit_usage(self) -> Any: ...  # dynamic
    @suspends("always")
    async def get_token_usage(self) -> Any: ...  # dynamic
    def watcher(self, job_id: str, *, kind: Any = "crawl", poll_interval: int = 2, timeout: int | None = None) -> Any: ...  # dynamic

FirecrawlApp = Firecrawl
AsyncFirecrawlApp = AsyncFirecrawl
