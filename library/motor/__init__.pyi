"""motor: MongoDB for asyncio and Tornado (superseded by pymongo's own AsyncMongoClient)."""
