"""Start of the agent: opens the channels to the host, says which protocol it speaks, serves until `halt`."""

import os
import sys

# What the program starts finds its own modules, not those of the agent.
os.environ.pop("PYTHONPATH", None)
# Without the `site` module, for it costs time at every boot: the paths that it would have added are these.
sys.path[:0] = ["/opt/packages"]
sys.path += ["/usr/local/lib/python3/dist-packages", "/usr/lib/python3/dist-packages"]

import asyncio

from program_runtime.console import capture_output
from program_runtime.serial_channel import SerialChannel, find_port
from program_runtime.service import Service
from program_runtime.vsock_channel import VsockChannel, has_vsock


async def main():
    service = Service()
    channels = []
    port = find_port()
    if port is not None:
        channels.append(SerialChannel(port, service.serve))
    if has_vsock():
        channels.append(VsockChannel(service.serve))
    if not channels:
        print("The host gave this machine neither a serial port nor vsock.")
        return
    service.connect_host = channels[0].connect
    for channel in channels:
        await channel.start()
    await service.halted.wait()
    for channel in channels:
        await channel.flush()


capture_output()
asyncio.run(main())
