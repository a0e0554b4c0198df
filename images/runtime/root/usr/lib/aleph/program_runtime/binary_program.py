"""Programs in any language: a process that listens on port 8080 and gets the requests."""

import asyncio
import concurrent.futures
import os

PORT = 8080
TRIES = 60
TRY_SECONDS = 5
HOP_BY_HOP = {b"connection", b"keep-alive", b"proxy-connection", b"te", b"trailer", b"transfer-encoding", b"upgrade", b"content-length"}
LOADING = b"""<!doctype html><title>Starting</title><meta http-equiv="refresh" content="5"><p>The program is starting. This page asks again by itself.</p>"""


class BinaryProgram:
    def __init__(self, path):
        self._path = path
        self._process = None
        self._threads = concurrent.futures.ThreadPoolExecutor(32)

    async def start(self):
        try:
            os.chmod(self._path, 0o755)
        except OSError:
            # Code on a read-only volume has to come with the right mode.
            pass
        environment = {**os.environ, "PORT": str(PORT)}
        self._process = await asyncio.create_subprocess_exec(self._path, cwd=os.path.dirname(self._path), env=environment)

    async def stop(self):
        if self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()

    async def run(self, scope):
        if scope.get("type") != "http":
            raise RuntimeError("A program that is no Python gets requests of HTTP only")
        pause = 0.05
        for _ in range(TRIES):
            if self._process.returncode is not None:
                raise RuntimeError(f"The program ended with {self._process.returncode}")
            try:
                return await asyncio.get_running_loop().run_in_executor(self._threads, _request, scope)
            except ConnectionRefusedError:
                await asyncio.sleep(pause)
                pause = min(pause * 1.2, TRY_SECONDS)
        headers = [[b"content-type", b"text/html"], [b"retry-after", b"5"]]
        return _answer(503, headers, LOADING)


def _request(scope):
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", PORT)
    try:
        query = scope.get("query_string") or ""
        query = query.decode() if isinstance(query, bytes) else query
        target = (scope.get("path") or "/") + (f"?{query}" if query else "")
        connection.putrequest(scope.get("method") or "GET", _escape(target), skip_host=True, skip_accept_encoding=True)
        body = scope.get("body") or b""
        headers = [(bytes(name), bytes(value)) for name, value in scope.get("headers") or []]
        if not any(name == b"host" for name, _ in headers):
            connection.putheader("host", "localhost")
        for name, value in headers:
            if name not in HOP_BY_HOP:
                connection.putheader(name, value)
        connection.putheader("content-length", str(len(body)))
        connection.putheader("connection", "close")
        connection.endheaders(body)
        response = connection.getresponse()
        found = [[name.lower().encode("latin-1"), value.encode("latin-1")] for name, value in response.getheaders()]
        return _answer(response.status, [pair for pair in found if pair[0] not in HOP_BY_HOP], response.read())
    finally:
        connection.close()


def _escape(target):
    return "".join(sign if "!" <= sign <= "~" else "".join(f"%{byte:02X}" for byte in sign.encode()) for sign in target)


def _answer(status, headers, body):
    return {
        "headers": {"type": "http.response.start", "status": status, "headers": headers},
        "body": {"type": "http.response.body", "body": body},
    }
