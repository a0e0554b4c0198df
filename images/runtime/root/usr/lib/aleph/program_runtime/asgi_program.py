"""Programs in Python with an ASGI application."""

import asyncio
import importlib
import sys

STARTUP_SECONDS = 30


class AsgiProgram:
    def __init__(self, application):
        self._application = application
        self._lifespan = None
        self._state = {}

    @classmethod
    def load(cls, entrypoint, source):
        """Finds the application: `module:attribute`, or a variable of the source that came with the configuration."""
        if source is not None:
            module = type(sys)("program")
            sys.modules["program"] = module
            text = source.decode() if isinstance(source, bytes) else source
            exec(compile(text, "program.py", "exec"), module.__dict__)
            return cls(getattr(module, entrypoint))
        name, _, attribute = entrypoint.partition(":")
        found = importlib.import_module(name)
        for part in (attribute or "app").split("."):
            found = getattr(found, part)
        return cls(found)

    async def start(self):
        self._lifespan = Lifespan(self._application, self._state)
        await asyncio.wait_for(self._lifespan.start(), STARTUP_SECONDS)

    async def stop(self):
        await self._lifespan.stop()

    async def run(self, scope):
        if scope.get("type") == "http":
            return await self._answer(scope)
        # A message of the network: nothing is answered.
        await self._application(scope, _never, _ignore)
        return {"headers": None, "body": None}

    async def _answer(self, sent):
        body = sent.get("body") or b""
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "scheme": "http",
            "root_path": "",
            "client": None,
            "server": None,
            "extensions": {},
            "state": self._state.copy(),
            **{key: value for key, value in sent.items() if key != "body"},
            "headers": [(_bytes(name), _bytes(value)) for name, value in sent.get("headers") or []],
            "query_string": _bytes(sent.get("query_string") or b""),
            "raw_path": _bytes(sent.get("path") or "/"),
        }
        received = False
        finished = asyncio.Event()
        head, parts = None, []

        async def receive():
            nonlocal received
            if not received:
                received = True
                return {"type": "http.request", "body": body, "more_body": False}
            await finished.wait()
            return {"type": "http.disconnect"}

        async def send(event):
            nonlocal head
            if event["type"] == "http.response.start":
                head = event
            elif event["type"] == "http.response.body":
                parts.append(bytes(event.get("body", b"")))
                if not event.get("more_body", False):
                    finished.set()

        await self._application(scope, receive, send)
        if head is None:
            raise RuntimeError("The application ended without an answer")
        headers = [[bytes(name), bytes(value)] for name, value in head.get("headers", [])]
        return {
            "headers": {"type": "http.response.start", "status": int(head["status"]), "headers": headers},
            "body": {"type": "http.response.body", "body": b"".join(parts)},
        }


class Lifespan:
    """Start-up and shutdown of an application; one that knows neither is left alone."""

    def __init__(self, application, state):
        self._application = application
        self._state = state
        self._events = asyncio.Queue()
        self._answers = asyncio.Queue()
        self._task = None
        self._is_used = False

    async def start(self):
        self._task = asyncio.ensure_future(self._run())
        await self._events.put({"type": "lifespan.startup"})
        answer = await self._answers.get()
        if answer is not None and answer["type"] == "lifespan.startup.failed":
            raise RuntimeError(f"The application failed to start: {answer.get('message', '')}")
        self._is_used = answer is not None and answer["type"] == "lifespan.startup.complete"

    async def stop(self):
        if self._is_used:
            await self._events.put({"type": "lifespan.shutdown"})
            await self._answers.get()
        if self._task is not None:
            self._task.cancel()

    async def _run(self):
        scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": self._state}
        try:
            await self._application(scope, self._events.get, self._answers.put)
        except Exception:
            # By the rules of ASGI: who does not know lifespan raises, and is served without.
            pass
        finally:
            await self._answers.put(None)


async def _never():
    await asyncio.Event().wait()


async def _ignore(_):
    pass


def _bytes(value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8")
