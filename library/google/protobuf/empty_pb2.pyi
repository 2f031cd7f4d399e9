"""google.protobuf.empty_pb2: made from a description when it is imported."""  # dynamic

from google.protobuf.message import Message

class Empty(Message):  # dynamic
    def __init__(self, **kwargs: object) -> None: ...
