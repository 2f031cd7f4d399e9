"""pymongo.asynchronous."""
