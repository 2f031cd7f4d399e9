"""A FastAPI application for uvicorn; it ends itself after the request."""
import os
import signal
import threading
import time
import urllib.request

from fastapi import FastAPI

from observed import until_seen

app = FastAPI()


@app.get("/slow")
async def slow():
    for _ in until_seen():
        time.sleep(0.4)  # stall
    return {"ok": True}


def ask():
    port = int(os.environ["PORT"])
    for _ in range(200):
        try:
            urllib.request.urlopen("http://127.0.0.1:%d/slow" % port, timeout=100).read()
            break
        except OSError:
            time.sleep(0.1)
    os.kill(os.getpid(), signal.SIGTERM)


@app.on_event("startup")
async def begin():
    threading.Thread(target=ask, daemon=True).start()
