"""google.protobuf.struct_pb2: made from a description when it is imported."""  # dynamic

from google.protobuf.message import Message

class Struct(Message):  # dynamic
    def __init__(self, **kwargs: object) -> None: ...
    def update(self, value: object) -> None: ...  # dynamic
