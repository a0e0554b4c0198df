"""Makes the machine what its configuration says, then loads the program."""

import base64
import io
import os
import subprocess
import sys

CODE = "/opt/code"
API_SOCKET = "/tmp/socat-socket"
API_PORT = 53


async def set_up(config, connect_host):
    _set_environment(config)
    for volume in config.get("volumes") or []:
        _mount(volume["device"], volume["mount"], volume.get("read_only", True))
    _set_network(config)
    if config.get("input_data"):
        _unzip(config["input_data"], "/data")
    await _serve_api(connect_host)

    interface = config["interface"]
    encoding = config["encoding"]
    _place_code(config, interface, encoding)
    # The code of an interface is loaded only by machines that use it.
    if interface == "asgi":
        from program_runtime.asgi_program import AsgiProgram

        program = AsgiProgram.load(config["entrypoint"], config["code"] if encoding == "plain" else None)
    elif interface in ("binary", "executable"):
        from program_runtime.binary_program import BinaryProgram

        program = BinaryProgram(f"{CODE}/{config['entrypoint']}")
    else:
        raise ValueError(f"There is no interface {interface!r}")
    await program.start()
    return program


def _set_environment(config):
    from program_runtime import VERSION

    name = base64.b32encode(bytes.fromhex(config["vm_hash"])).decode().strip("=").lower()
    with open("/proc/sys/kernel/hostname", "w") as file:
        file.write(name)
    os.environ.update(
        {
            "ALEPH_INIT_VERSION": VERSION,
            "ALEPH_API_HOST": "http://localhost",
            "ALEPH_API_UNIX_SOCKET": API_SOCKET,
            "ALEPH_REMOTE_CRYPTO_HOST": "http://localhost",
            "ALEPH_REMOTE_CRYPTO_UNIX_SOCKET": API_SOCKET,
            "ALEPH_ADDRESS_TO_USE": name,
        }
    )
    os.environ.update({str(key): str(value) for key, value in (config.get("variables") or {}).items()})


def _mount(device, mount, read_only):
    os.makedirs(mount, exist_ok=True)
    for kind in ("squashfs", "ext4"):
        options = "ro" if read_only else "rw"
        if _call("mount", "-t", kind, "-o", options, f"/dev/{device}", mount).returncode == 0:
            return
    raise RuntimeError(f"The volume {device} cannot be mounted on {mount}")


def _set_network(config):
    if not os.path.exists("/sys/class/net/eth0"):
        return
    _call("ip", "link", "set", "eth0", "up")
    for address, prefix, gateway, family in (
        (config.get("ip"), 24, config.get("route"), "-4"),
        (config.get("ipv6"), 124, config.get("ipv6_gateway"), "-6"),
    ):
        if address:
            _call("ip", family, "addr", "add", address if "/" in address else f"{address}/{prefix}", "dev", "eth0")
            if gateway:
                _call("ip", family, "route", "add", "default", "via", gateway.split("/")[0], "dev", "eth0", "onlink")
    servers = config.get("dns_servers") or []
    if servers:
        with open("/etc/resolv.conf", "w") as file:
            file.writelines(f"nameserver {server}\n" for server in servers)


def _place_code(config, interface, encoding):
    code = config.get("code") or b""
    if encoding == "squashfs":
        # By rule of the protocol the code is the second disk; a host that lists it among the volumes has it mounted by now.
        if not os.path.ismount(CODE):
            _mount("vdb", CODE, True)
    elif encoding == "zip":
        _unzip(code, "/opt" if interface == "asgi" else CODE)
    elif encoding == "plain" and interface != "asgi":
        path = f"{CODE}/{config['entrypoint']}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(code if isinstance(code, bytes) else code.encode())
        os.chmod(path, 0o755)
    elif encoding != "plain":
        raise ValueError(f"There is no encoding {encoding!r}")
    sys.path += [CODE, "/opt"]


def _unzip(data, folder):
    import zipfile

    os.makedirs(folder, exist_ok=True)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            path = archive.extract(entry, folder)
            mode = entry.external_attr >> 16 & 0o777
            if mode and not entry.is_dir():
                os.chmod(path, mode)


async def _serve_api(connect_host):
    import asyncio

    async def pass_on(reader, writer):
        host = await connect_host(API_PORT)

        async def to_host():
            while data := await reader.read(65536):
                await host.write(data)

        sending = asyncio.ensure_future(to_host())
        try:
            while data := await host.read():
                writer.write(data)
                await writer.drain()
        finally:
            sending.cancel()
            writer.close()
            await host.close()

    await asyncio.start_unix_server(pass_on, API_SOCKET)


def _call(*words):
    return subprocess.run(["/bin/busybox", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
