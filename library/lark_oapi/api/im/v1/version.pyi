"""lark_oapi.api.im.v1.version."""

from lark_oapi.api.im.v1.resource.chat import Chat
from lark_oapi.api.im.v1.resource.chat_members import ChatMembers
from lark_oapi.api.im.v1.resource.file import File
from lark_oapi.api.im.v1.resource.image import Image
from lark_oapi.api.im.v1.resource.message import Message
from lark_oapi.api.im.v1.resource.message_reaction import MessageReaction
from lark_oapi.api.im.v1.resource.message_resource import MessageResource

class V1:
    chat: Chat
    chat_members: ChatMembers
    file: File
    image: Image
    message: Message
    message_reaction: MessageReaction
    message_resource: MessageResource
