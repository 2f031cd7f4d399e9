"""motor.core: the classes that those of motor.motor_asyncio are made from; annotations name them, too."""

# source: motor_asyncio.py: AsyncIOMotorClient = create_class_with_framework(AgnosticClient, asyncio, …), and so on.
from motor.motor_asyncio import AsyncIOMotorClient as AgnosticClient
from motor.motor_asyncio import AsyncIOMotorCollection as AgnosticCollection
from motor.motor_asyncio import AsyncIOMotorCursor as AgnosticCursor
from motor.motor_asyncio import AsyncIOMotorDatabase as AgnosticDatabase
