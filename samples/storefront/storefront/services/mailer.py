"""Mail goes through the provider's HTTP interface."""

import requests

from storefront.models import Order


class Mailer:
    def __init__(self, api: str) -> None:
        self.api = api
        self.sender = "shop@example.com"

    def send_receipt(self, order: Order) -> None:
        lines = "\n".join(f"{line.quantity} x {line.sku}" for line in order.lines)
        self._send(order.customer.email, f"Your order {order.id}", lines)

    def send_welcome(self, email: str) -> None:
        self._send(email, "Welcome", "Thank you for joining us.")

    def _send(self, to: str, subject: str, text: str) -> None:
        answer = requests.post(self.api, json={"from": self.sender, "to": to, "subject": subject, "text": text})
        answer.raise_for_status()
