"""Routes about products."""

import asyncio
import time

from fastapi import APIRouter, Depends, UploadFile

from storefront.container import Container, current
from storefront.services.payments import exchange_rate

router = APIRouter(prefix="/products")


@router.get("/{sku}")
async def show(sku: str, box: Container = Depends(current)):
    return await box.catalog.product(sku)


@router.get("/{sku}/price")
def price_in(sku: str, currency: str):
    # A plain function: the framework runs it in a thread.
    return {"rate": exchange_rate("https://rates.example.com", currency)}


@router.put("/{sku}/picture")
async def upload(sku: str, picture: UploadFile, box: Container = Depends(current)):
    content = await picture.read()
    await asyncio.to_thread(box.images.path(sku).write_bytes, content)
    small = box.images.thumbnail(sku)
    return {"small": small.name}


@router.post("/{sku}/pictures/rebuild")
async def rebuild(sku: str, box: Container = Depends(current)):
    sizes = (160, 320, 640)
    await asyncio.gather(*(asyncio.to_thread(box.images.thumbnail, sku, size) for size in sizes))
    return {"sizes": sizes}


@router.post("/refresh")
async def refresh(box: Container = Depends(current)):
    started = time.monotonic()
    changed = box.stock.refresh_now()
    return {"changed": changed, "seconds": time.monotonic() - started}
