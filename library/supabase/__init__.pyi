"""supabase: a plain client and one of coroutines."""

from typing import Any

from asyncward import blocks, suspends

from postgrest import (
    AsyncRequestBuilder, AsyncRPCFilterRequestBuilder, SyncRequestBuilder, SyncRPCFilterRequestBuilder,
)

# source: supabase_auth/_sync/gotrue_client.py, storage3/_sync/file_api.py and bucket.py, supabase_functions/_sync/functions_client.py: each method
# sends a request with a plain client of httpx.
class SyncGoTrueClient:  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.sign_in_anonymously")
    def sign_in_anonymously(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.sign_up")
    def sign_up(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.sign_in_with_password")
    def sign_in_with_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.sign_in_with_id_token")
    def sign_in_with_id_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.sign_in_with_otp")
    def sign_in_with_otp(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.verify_otp")
    def verify_otp(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.resend")
    def resend(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.get_user")
    def get_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.update_user")
    def update_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.set_session")
    def set_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.refresh_session")
    def refresh_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.sign_out")
    def sign_out(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.reset_password_for_email")
    def reset_password_for_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncGoTrueClient.exchange_code_for_session")
    def exchange_code_for_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class SyncBucketProxy:  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.create_signed_upload_url")
    def create_signed_upload_url(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.upload_to_signed_url")
    def upload_to_signed_url(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.create_signed_url")
    def create_signed_url(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.create_signed_urls")
    def create_signed_urls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.move")
    def move(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.copy")
    def copy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.remove")
    def remove(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.info")
    def info(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.exists")
    def exists(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.download")
    def download(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.upload")
    def upload(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncBucketProxy.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def get_public_url(self, path: str, options: Any = None) -> Any: ...  # dynamic

class SyncStorageClient:  # dynamic
    @blocks("network", twin="supabase.AsyncStorageClient.list_buckets")
    def list_buckets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncStorageClient.get_bucket")
    def get_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncStorageClient.create_bucket")
    def create_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncStorageClient.update_bucket")
    def update_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncStorageClient.empty_bucket")
    def empty_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="supabase.AsyncStorageClient.delete_bucket")
    def delete_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def from_(self, id: str) -> SyncBucketProxy: ...

class SyncFunctionsClient:  # dynamic
    @blocks("network", twin="supabase.AsyncFunctionsClient.invoke")
    def invoke(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def set_auth(self, token: str) -> None: ...

class Client:
    auth: SyncGoTrueClient
    @property
    def storage(self) -> SyncStorageClient: ...
    @property
    def functions(self) -> SyncFunctionsClient: ...
    def table(self, table_name: str) -> SyncRequestBuilder: ...
    def from_(self, table_name: str) -> SyncRequestBuilder: ...
    def rpc(self, fn: str, params: Any = None, count: Any = None, head: bool = False, get: bool = False) -> SyncRPCFilterRequestBuilder: ...
    def schema(self, schema: str) -> Any: ...

# source: the same modules below _async: by coroutines.
class AsyncGoTrueClient:  # dynamic
    @suspends("always")
    async def sign_in_anonymously(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sign_up(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sign_in_with_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sign_in_with_id_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sign_in_with_otp(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def verify_otp(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def resend(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def refresh_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sign_out(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def reset_password_for_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def exchange_code_for_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class AsyncBucketProxy:  # dynamic
    @suspends("always")
    async def create_signed_upload_url(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def upload_to_signed_url(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_signed_url(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_signed_urls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def move(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def copy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def remove(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def info(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def exists(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def download(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def upload(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def get_public_url(self, path: str, options: Any = None) -> Any: ...  # dynamic

class AsyncStorageClient:  # dynamic
    @suspends("always")
    async def list_buckets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def empty_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def from_(self, id: str) -> AsyncBucketProxy: ...

class AsyncFunctionsClient:  # dynamic
    @suspends("always")
    async def invoke(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def set_auth(self, token: str) -> None: ...

class AsyncClient:
    auth: AsyncGoTrueClient
    @property
    def storage(self) -> AsyncStorageClient: ...
    @property
    def functions(self) -> AsyncFunctionsClient: ...
    def table(self, table_name: str) -> AsyncRequestBuilder: ...
    def from_(self, table_name: str) -> AsyncRequestBuilder: ...
    def rpc(self, fn: str, params: Any = None, count: Any = None, head: bool = False, get: bool = False) -> AsyncRPCFilterRequestBuilder: ...
    def schema(self, schema: str) -> Any: ...

# source: supabase/_sync/client.py: reads the session that is stored, which is in memory.
def create_client(supabase_url: str, supabase_key: str, options: Any = None) -> Client: ...
@suspends("maybe")
async def create_async_client(supabase_url: str, supabase_key: str, options: Any = None) -> AsyncClient: ...
@suspends("maybe")
async def acreate_client(supabase_url: str, supabase_key: str, options: Any = None) -> AsyncClient: ...
