"""Connections with the host over one virtio-serial port: the framing of spec/program-transport.md."""

import asyncio
import os
import struct

PORT_NAME = "aleph.program.0"
HEADER = struct.Struct(">BII")
OPEN, DATA, CLOSE, RESET = 1, 2, 3, 4
BODY_LIMIT = 65536
GUEST_BIT = 0x80000000
ANNOUNCE_PORT = 52
# What is on its way out may wait in memory up to here; then whoever writes has to wait.
HIGH_WATER = 1 << 20


def find_port():
    folder = "/sys/class/virtio-ports"
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        with open(f"{folder}/{name}/name") as file:
            if file.read().strip() == PORT_NAME:
                return f"/dev/{name}"
    return None


class SerialConnection:
    """One stream of bytes in both directions."""

    def __init__(self, channel, number):
        self._channel = channel
        self._number = number
        self._received = bytearray()
        self._arrival = asyncio.Event()
        self.at_end = False

    async def read(self):
        """Returns what has come in, at least a byte; nothing means the end."""
        while not self._received and not self.at_end:
            self._arrival.clear()
            await self._arrival.wait()
        data = bytes(self._received)
        self._received.clear()
        return data

    async def write(self, data):
        view = memoryview(data)
        for start in range(0, len(view), BODY_LIMIT):
            await self._channel.send(DATA, self._number, view[start : start + BODY_LIMIT])

    async def close(self):
        await self._channel.close(self._number)

    def take(self, data):
        self._received += data
        self._arrival.set()

    def end(self):
        self.at_end = True
        self._arrival.set()


class SerialChannel:
    """All connections of a port. `serve(connection)` is called for each one that the host opens."""

    def __init__(self, path, serve):
        self._path = path
        self._serve = serve
        self._connections = {}
        self._tasks = set()
        self._input = bytearray()
        self._output = bytearray()
        self._drained = asyncio.Event()
        self._next = GUEST_BIT

    async def start(self):
        self._file = os.open(self._path, os.O_RDWR | os.O_NONBLOCK)
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._file, self._read)
        await self._announce()

    async def connect(self, port):
        number = self._next
        self._next = GUEST_BIT | ((self._next + 1) & 0x7FFFFFFF)
        connection = self._connections[number] = SerialConnection(self, number)
        await self.send(OPEN, number, struct.pack(">I", port))
        return connection

    async def send(self, kind, number, body=b""):
        if number not in self._connections:
            raise ConnectionResetError("the host closed the connection")
        while len(self._output) > HIGH_WATER:
            self._drained.clear()
            await self._drained.wait()
        self._queue(kind, number, body)

    async def close(self, number):
        connection = self._connections.pop(number, None)
        if connection is not None:
            connection.end()
            self._queue(CLOSE, number, b"")

    async def flush(self):
        while self._output:
            self._drained.clear()
            await self._drained.wait()
        # What the device has taken needs a moment more to leave the machine.
        await asyncio.sleep(0.05)

    async def _announce(self):
        from program_runtime import VERSION
        import msgpack

        connection = await self.connect(ANNOUNCE_PORT)
        await connection.write(msgpack.packb({"version": VERSION}))
        await connection.close()

    def _queue(self, kind, number, body):
        was_empty = not self._output
        self._output += HEADER.pack(kind, number, len(body))
        self._output += body
        if was_empty:
            self._write()

    def _write(self, is_retry=False):
        try:
            while self._output:
                written = os.write(self._file, memoryview(self._output)[:BODY_LIMIT].tobytes())
                del self._output[:written]
        except BlockingIOError:
            # With nobody at the other end the port says at once that it is ready and then takes nothing: ask less often.
            self._loop.remove_writer(self._file)
            if is_retry:
                self._loop.call_later(0.02, self._write, True)
            else:
                self._loop.add_writer(self._file, self._write, True)
            return
        except OSError:
            # The host has gone away for a while: it begins with a reset when it is back, and nothing from before concerns it.
            self._output.clear()
        self._loop.remove_writer(self._file)
        self._drained.set()

    def _read(self):
        try:
            data = os.read(self._file, BODY_LIMIT)
        except (BlockingIOError, OSError):
            return
        if not data:
            # Nobody is at the other end. Polling would say so without a pause, so look again a little later.
            self._loop.remove_reader(self._file)
            self._loop.call_later(0.1, self._loop.add_reader, self._file, self._read)
            return
        self._input += data
        while self._take_frame():
            pass

    def _take_frame(self):
        # Zeros between frames are the filling that a reset begins with.
        if self._input[:1] == b"\0":
            del self._input[: len(self._input) - len(self._input.lstrip(b"\0"))]
        if len(self._input) < HEADER.size:
            return False
        kind, number, length = HEADER.unpack_from(self._input)
        if length > BODY_LIMIT or kind > RESET:
            print(f"The host sent a broken frame: kind {kind}, {length} bytes.")
            self._input.clear()
            return False
        if len(self._input) < HEADER.size + length:
            return False
        body = bytes(memoryview(self._input)[HEADER.size : HEADER.size + length])
        del self._input[: HEADER.size + length]
        self._handle(kind, number, body)
        return True

    def _handle(self, kind, number, body):
        if kind == RESET:
            for connection in self._connections.values():
                connection.end()
            self._connections.clear()
            self._queue(RESET, number, body)
        elif kind == OPEN:
            connection = self._connections[number] = SerialConnection(self, number)
            task = self._loop.create_task(self._serve(connection))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        elif number in self._connections:
            if kind == DATA:
                self._connections[number].take(body)
            else:
                self._connections.pop(number).end()
