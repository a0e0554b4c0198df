"""What the host asks for on a connection: the configuration first, then runs, at last `halt`."""

import asyncio
import os
import sys
import traceback

import msgpack

from program_runtime.console import begin_output

INPUT_LIMIT = 64 << 20


class Service:
    def __init__(self):
        self.halted = asyncio.Event()
        self.connect_host = None
        self._program = None
        self._configuring = asyncio.Lock()

    async def serve(self, connection):
        try:
            data = await connection.read()
            if data.startswith(b"halt"):
                await self._halt(connection)
            elif data[:1].isdigit():
                await self._configure(connection, data)
            elif data:
                await self._run(connection, data)
        except (ConnectionError, OSError) as error:
            print(f"A connection of the host was lost: {error!r}")
        finally:
            await connection.close()

    async def _configure(self, connection, data):
        while b"\n" not in data[:20]:
            data += await self._more(connection, data)
        head, _, body = data.partition(b"\n")
        length = int(head)
        if length > INPUT_LIMIT:
            return await self._answer(connection, {"success": False, "error": "The configuration is too large"})
        parts, size = [body], len(body)
        while size < length:
            part = await connection.read()
            if not part:
                raise ConnectionError("the configuration is cut off")
            parts.append(part)
            size += len(part)
        async with self._configuring:
            if self._program is not None:
                return await self._answer(connection, {"success": False, "error": "This machine has its program already"})
            try:
                from program_runtime.set_up import set_up

                self._program = await set_up(msgpack.unpackb(b"".join(parts)[:length], raw=False), self.connect_host)
                answer = {"success": True}
            except BaseException as error:
                answer = {"success": False, "error": str(error) or repr(error), "traceback": traceback.format_exc()}
        await self._answer(connection, answer)

    async def _run(self, connection, data):
        unpacker = msgpack.Unpacker(raw=False, max_buffer_size=INPUT_LIMIT)
        unpacker.feed(data)
        while True:
            try:
                request = unpacker.unpack()
                break
            except msgpack.OutOfData:
                unpacker.feed(await self._more(connection, b""))
        output = begin_output()
        try:
            if self._program is None:
                raise RuntimeError("This machine has no program yet")
            answer = await self._program.run(request["scope"])
            answer |= {"output": output.text(), "output_data": b""}
        except (Exception, asyncio.CancelledError, SystemExit) as error:
            text = traceback.format_exc()
            print(text, file=sys.stderr)
            answer = {"error": str(error) or repr(error), "traceback": text, "output": output.text()}
        try:
            packed = msgpack.packb(answer)
        except (TypeError, ValueError, OverflowError) as error:
            packed = msgpack.packb({"error": str(error), "traceback": traceback.format_exc(), "output": output.text()})
        await connection.write(packed)

    async def _halt(self, connection):
        os.sync()
        await connection.write(b"STOP\n")
        if self._program is not None:
            try:
                await asyncio.wait_for(self._program.stop(), 10)
            except Exception:
                traceback.print_exc()
        os.sync()
        await connection.write(b"STOPZ\n")
        await connection.close()
        self.halted.set()

    async def _answer(self, connection, answer):
        await connection.write(msgpack.packb(answer))

    async def _more(self, connection, before):
        part = await connection.read()
        if not part or len(before) > 20:
            raise ConnectionError("the request is cut off")
        return part
