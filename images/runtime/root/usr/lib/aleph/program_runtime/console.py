"""Output of the program: to the machine's console, where the host keeps it, and a part of it with the answer of the run it belongs to."""

import contextvars
import sys

LIMIT = 64 * 1024
_current = contextvars.ContextVar("output", default=None)


class Output:
    """What one run printed, up to a limit."""

    def __init__(self):
        self._parts = []
        self._room = LIMIT

    def add(self, text):
        if self._room > 0:
            self._parts.append(text[: self._room])
            self._room -= len(text)

    def text(self):
        return "".join(self._parts)


class _Tee:
    def __init__(self, stream):
        self._stream = stream

    def write(self, text):
        output = _current.get()
        if output is not None:
            output.add(text)
        return self._stream.write(text)

    def __getattr__(self, name):
        return getattr(self._stream, name)


def capture_output():
    sys.stdout = _Tee(sys.stdout)


def begin_output():
    """Gives the present task an output of its own, which tasks that it starts share."""
    output = Output()
    _current.set(output)
    return output
