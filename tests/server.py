"""A small local server that speaks chat completions, well or with any fault asked for.

Its answers come from ``writer.answer``: a model that copies. The next fault is taken from ``faults`` (a queue);
``plan`` decides instead, if given, from the number of the request and its body. ``bodies`` holds what was asked,
``delivered`` counts the good answers that went out whole, by the request's content.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import writer


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one answer. ``write`` alters the words, all else the exchange."""

    status: int = 200
    message: str = ""
    code: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    late: float = 0.0
    drop: bool = False
    truncate: bool = False
    page: bool = False
    finish: str = "stop"
    refusal: str | None = None
    usage: bool = True
    prompt_tokens: int | None = None
    content: str | None = None
    write: Callable[[dict[str, Any]], dict[str, Any]] | None = None


LATE = Fault(late=0.5)
RATE_LIMITED = Fault(429, "slow down", "rate_limit_exceeded", (("Retry-After", "0.2"),))
RATE_LIMITED_SILENT = Fault(429, "slow down", "rate_limit_exceeded")
SERVER_ERROR = Fault(500, "internal error")
DROP = Fault(drop=True)
TRUNCATED = Fault(truncate=True)
REFUSAL = Fault(refusal="I cannot help with that.")
CUT_OFF = Fault(finish="length", content='{"claims": [{"text": "The')
FILTERED = Fault(finish="content_filter", content="")
IGNORES_SCHEMA = Fault(content="Here are the claims:\n- the ferry may close")
PAGE = Fault(page=True)
UNAUTHORISED = Fault(401, "Incorrect API key provided", "invalid_api_key")
NO_USAGE = Fault(usage=False)
REFUSES_SCHEMA = Fault(500, "[{'type': 'literal_error', 'msg': \"Input should be 'text' or 'json_object'\"}]")
INVENTS_IDS = Fault(write=writer.invent_ids)
ALTERS_QUOTATIONS = Fault(write=writer.alter_quotations)
MOVES_CITATIONS = Fault(write=writer.move_citations)
SWAPS_SPEAKERS = Fault(write=writer.swap_speakers)
OBEYS_INJECTION = Fault(write=writer.obey_injection)


class ProtocolServer:
    """Listens on a port of this machine (0: a free one) until closed."""

    def __init__(
        self,
        *faults: Fault | None,
        plan: Callable[[int, dict[str, Any]], Fault | None] | None = None,
        latency: float = 0.0,
        port: int = 0,
    ) -> None:
        self.faults: deque[Fault | None] = deque(faults)
        self.plan = plan
        self.latency = latency
        self.bodies: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.delivered: Counter[str] = Counter()
        self.busiest = 0
        self._busy = 0
        self._lock = threading.Lock()
        self._http = _Server(("127.0.0.1", port), _Handler)
        self._http.owner = self
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def next_fault(self, body: dict[str, Any], headers: dict[str, str]) -> Fault:
        with self._lock:
            self.bodies.append(body)
            self.headers.append(headers)
            number = len(self.bodies)
            if self.plan is None:
                return (self.faults.popleft() if self.faults else None) or Fault()
        return self.plan(number, body) or Fault()

    @contextmanager
    def busy(self) -> Any:
        with self._lock:
            self._busy += 1
            self.busiest = max(self.busiest, self._busy)
        try:
            yield
        finally:
            with self._lock:
                self._busy -= 1

    def went_out(self, body: dict[str, Any]) -> None:
        with self._lock:
            self.delivered[content_hash(body)] += 1


def content_hash(body: dict[str, Any]) -> str:
    """Names a request by its words, whatever the form of reply it asks for."""
    return hashlib.sha256(json.dumps(body["messages"], sort_keys=True).encode()).hexdigest()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    owner: ProtocolServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_POST(self) -> None:
        owner = self.server.owner
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with owner.busy():
            fault = owner.next_fault(body, {name.lower(): value for name, value in self.headers.items()})
            time.sleep(owner.latency + fault.late)
            if not self.path.endswith("/chat/completions"):
                fault = replace(fault, status=404, message="no such path")
            self._answer(body, fault)

    def _answer(self, body: dict[str, Any], fault: Fault) -> None:
        if fault.page:
            return self._send(200, b"<!DOCTYPE html><html><body>Welcome</body></html>", "text/html")
        if fault.status != 200:
            error = {"error": {"message": fault.message, "type": "error", "code": fault.code or None}}
            return self._send(fault.status, json.dumps(error).encode(), headers=fault.headers)
        data = json.dumps(completion(body, fault)).encode()
        if fault.truncate:
            return self._send(200, data[: len(data) // 2])
        self._send(200, data, drop=fault.drop)
        if not fault.drop and fault == replace(Fault(), late=fault.late):
            self.server.owner.went_out(body)
        return None

    def _send(
        self,
        status: int,
        data: bytes,
        kind: str = "application/json",
        *,
        headers: tuple[tuple[str, str], ...] = (),
        drop: bool = False,
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data[: len(data) // 2] if drop else data)
        if drop:
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """Tests want silence."""


def completion(body: dict[str, Any], fault: Fault = Fault()) -> dict[str, Any]:
    """The body of a chat completion that answers a request."""
    content: str | None = fault.content
    if content is None and fault.refusal is None:
        answer = writer.answer(body)
        content = json.dumps(fault.write(answer) if fault.write else answer, ensure_ascii=False)
    message = {"role": "assistant", "content": content, "refusal": fault.refusal}
    asked = sum(len(message["content"].encode()) for message in body["messages"]) // 4
    asked = asked if fault.prompt_tokens is None else fault.prompt_tokens
    said = len((content or "").encode()) // 4
    out: dict[str, Any] = {
        "id": f"chatcmpl-{content_hash(body)[:12]}",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": body["model"],
        "choices": [{"index": 0, "finish_reason": fault.finish, "message": message, "logprobs": None}],
    }
    if fault.usage:
        tokens = {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}
        out["usage"] = tokens
    return out


@contextmanager
def in_another_process(latency: float) -> Iterator[str]:
    """A server that shares no interpreter with the client, for measuring; its address."""
    command = [sys.executable, __file__, str(latency)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.communicate()


if __name__ == "__main__":
    print(ProtocolServer(latency=float(sys.argv[1])).url, flush=True)
    threading.Event().wait()
