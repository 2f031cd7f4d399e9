"""tweepy.asynchronous."""

from tweepy.asynchronous.client import AsyncClient as AsyncClient
