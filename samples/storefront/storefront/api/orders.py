"""Routes about orders."""

import requests
from fastapi import APIRouter, BackgroundTasks, Depends, Request

from storefront.container import Container, current
from storefront.models import Customer, Line, Order

router = APIRouter(prefix="/orders")


@router.post("/")
async def place(request: Request, box: Container = Depends(current)):
    data = await request.json()
    customer = Customer(data["customer"], data["email"], b"")
    order = Order(customer, [Line(item["sku"], item["quantity"]) for item in data["lines"]])
    placed = await box.checkout.place(order)
    return {"id": placed.id, "total": str(placed.total)}


@router.post("/{number}/return")
async def give_back(number: int, request: Request):
    data = request.json()
    return {"order": number, "reason": data["reason"]}


@router.get("/{number}/invoice")
async def invoice(number: int):
    answer = requests.get(f"https://invoices.example.com/{number}.pdf", timeout=30)
    return {"size": len(answer.content)}


@router.post("/welcome")
async def welcome(email: str, tasks: BackgroundTasks, box: Container = Depends(current)):
    # Plain functions in BackgroundTasks run in a thread.
    tasks.add_task(box.mailer.send_welcome, email)
    return {"queued": True}


@router.get("/{number}/label")
async def label(number: int, box: Container = Depends(current)):
    order = Order(Customer(0, "", b""), id=number)
    return {"label": await box.carrier.book(order)}
