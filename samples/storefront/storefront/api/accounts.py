"""Routes about accounts."""

from fastapi import APIRouter, Depends, HTTPException

from storefront.container import Container, current
from storefront.services.auth import WrongPassword

router = APIRouter(prefix="/accounts")


@router.post("/")
async def register(email: str, password: str, box: Container = Depends(current)):
    await box.auth.register(email, password)
    return {"email": email}


@router.post("/session")
async def sign_in(email: str, password: str, box: Container = Depends(current)):
    try:
        return {"token": await box.auth.sign_in(email, password)}
    except WrongPassword as error:
        raise HTTPException(401) from error
