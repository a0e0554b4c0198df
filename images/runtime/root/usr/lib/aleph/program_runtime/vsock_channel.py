"""Connections with the host over vsock, as published: the machine listens on port 52 and says its version to port 52 of the host."""

import asyncio
import fcntl
import socket
import struct

PORT = 52
HOST = 2
GET_LOCAL_CID = 0x7B9
NO_CID = 0xFFFFFFFF


def has_vsock():
    try:
        with open("/dev/vsock", "rb") as device:
            (cid,) = struct.unpack("I", fcntl.ioctl(device, GET_LOCAL_CID, b"\0" * 4))
    except OSError:
        return False
    return cid not in (NO_CID, 1)


class VsockConnection:
    def __init__(self, loop, stream):
        self._loop = loop
        self._stream = stream
        self.at_end = False

    async def read(self):
        data = await self._loop.sock_recv(self._stream, 65536)
        if not data:
            self.at_end = True
        return data

    async def write(self, data):
        await self._loop.sock_sendall(self._stream, data)

    async def close(self):
        self._stream.close()


class VsockChannel:
    def __init__(self, serve):
        self._serve = serve
        self._tasks = set()

    async def start(self):
        import msgpack

        from program_runtime import VERSION

        self._loop = asyncio.get_running_loop()
        listener = socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
        listener.bind((socket.VMADDR_CID_ANY, PORT))
        listener.listen(128)
        listener.setblocking(False)
        self._tasks.add(self._loop.create_task(self._accept(listener)))
        connection = await self.connect(PORT)
        await connection.write(msgpack.packb({"version": VERSION}))
        await connection.close()

    async def connect(self, port):
        stream = socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
        stream.setblocking(False)
        await self._loop.sock_connect(stream, (HOST, port))
        return VsockConnection(self._loop, stream)

    async def flush(self):
        await asyncio.sleep(0.05)

    async def _accept(self, listener):
        while True:
            stream, _ = await self._loop.sock_accept(listener)
            stream.setblocking(False)
            task = self._loop.create_task(self._serve(VsockConnection(self._loop, stream)))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
