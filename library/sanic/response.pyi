"""sanic.response."""

from sanic import file as file, html as html, HTTPResponse as HTTPResponse, json as json, redirect as redirect, text as text
