"""The HTTP service."""

from contextlib import asynccontextmanager

from fastapi import FastAPI

from storefront import container
from storefront.api import accounts, orders, products
from storefront.config import get_settings
from storefront.metrics import metrics


@asynccontextmanager
async def lifespan(app: FastAPI):
    await container.start(get_settings())
    yield
    await container.stop()


app = FastAPI(title="Storefront", lifespan=lifespan)
app.include_router(products.router)
app.include_router(orders.router)
app.include_router(accounts.router)


@app.get("/metrics")
def show_metrics():
    return metrics.snapshot()
