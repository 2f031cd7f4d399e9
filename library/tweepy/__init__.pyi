"""tweepy: the service that was Twitter; AsyncClient is the awaited one."""

from tweepy.api import API as API
from tweepy.auth import OAuth1UserHandler as OAuth1UserHandler, OAuth2AppHandler as OAuth2AppHandler, OAuth2BearerHandler as OAuth2BearerHandler, OAuth2UserHandler as OAuth2UserHandler
from tweepy.client import Client as Client
from tweepy.errors import TweepyException as TweepyException, HTTPException as HTTPException, BadRequest as BadRequest, Unauthorized as Unauthorized, Forbidden as Forbidden, NotFound as NotFound, TooManyRequests as TooManyRequests, TwitterServerError as TwitterServerError
from tweepy.streaming import StreamingClient as StreamingClient, StreamRule as StreamRule

OAuthHandler = OAuth1UserHandler
AppAuthHandler = OAuth2AppHandler
