"""boto3.resources.base."""

from typing import Any

from asyncward import blocks

# doc: resources and their actions are made at run time; an action is an HTTP exchange, an identifier is not.
class ServiceResource:
    meta: Any
    def Bucket(self, name: str) -> ServiceResource: ...  # dynamic
    def Object(self, *args: Any) -> ServiceResource: ...  # dynamic
    def Table(self, name: str) -> ServiceResource: ...  # dynamic
    def Queue(self, url: str) -> ServiceResource: ...  # dynamic
    def Topic(self, arn: str) -> ServiceResource: ...  # dynamic
    @blocks("network")
    def load(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def reload(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def upload_file(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def upload_fileobj(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def download_file(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def download_fileobj(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def get_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def put_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def update_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def scan(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def batch_write_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def send_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def receive_messages(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def publish(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def copy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
