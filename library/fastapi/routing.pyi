"""fastapi.routing."""

from fastapi import APIRouter as APIRouter
