"""google.protobuf.timestamp_pb2: made from a description when it is imported."""  # dynamic

from google.protobuf.message import Message

class Timestamp(Message):  # dynamic
    def __init__(self, **kwargs: object) -> None: ...
    def ToDatetime(self, tzinfo: object = None) -> object: ...  # dynamic
    def FromDatetime(self, dt: object) -> None: ...  # dynamic
    def GetCurrentTime(self) -> None: ...  # dynamic
