"""google.protobuf.any_pb2: made from a description when it is imported."""  # dynamic

from google.protobuf.message import Message

class Any(Message):  # dynamic
    def __init__(self, **kwargs: object) -> None: ...
    def Pack(self, msg: Message, type_url_prefix: str = "type.googleapis.com/") -> None: ...  # dynamic
    def Unpack(self, msg: Message) -> bool: ...  # dynamic
    def Is(self, descriptor: object) -> bool: ...  # dynamic
    def TypeName(self) -> str: ...  # dynamic
