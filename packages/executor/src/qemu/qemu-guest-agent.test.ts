import type {Socket} from 'node:net'
import {afterEach, describe, expect, it} from 'vitest'
import {onLine, ScriptedSocket} from '../../test/fixtures/scripted-socket.ts'
import {QemuGuestAgent} from './qemu-guest-agent.ts'

describe('QemuGuestAgent', () => {
  let server: ScriptedSocket

  afterEach(async () => {
    await server.close()
  })

  /** Plays a guest that repeats the number and then does as scripted. */
  async function open(script: (socket: Socket, command: string) => void): Promise<QemuGuestAgent> {
    server = await ScriptedSocket.listen((socket) => {
      onLine(socket, ({execute, arguments: parameters}) => {
        if (execute === 'guest-sync-delimited')
          socket.write(Buffer.concat([Buffer.of(0xff), Buffer.from(`{"return": ${parameters?.id}}\n`)]))
        else script(socket, execute ?? '')
      })
    })
    return new QemuGuestAgent(server.path, {pingMs: 100, freezeMs: 100})
  }

  it('asks and answers, one exchange after the other', async () => {
    const asked: string[] = []
    const agent = await open((socket, command) => {
      asked.push(command)
      socket.write(command === 'guest-ping' ? '{"return": {}}\n' : '{"return": 2}\n')
    })
    expect(await Promise.all([agent.ping(), agent.freezeFilesystems(), agent.thawFilesystems()])).toEqual([undefined, 2, 2])
    expect(asked).toEqual(['guest-ping', 'guest-fsfreeze-freeze', 'guest-fsfreeze-thaw'])
  })

  it('does not wait for an answer to a shutdown', async () => {
    const agent = await open(() => undefined)
    await agent.shutdown('powerdown')
  })

  it('passes over answers to others before its own number comes back', async () => {
    server = await ScriptedSocket.listen((socket) => {
      onLine(socket, ({execute, arguments: parameters}) => {
        if (execute === 'guest-sync-delimited') socket.write(`{"return": 1}\n{"error": {"desc": "old"}}\n{"return": ${parameters?.id}}\n`)
        else socket.write('{"return": {}}\n')
      })
    })
    await new QemuGuestAgent(server.path, {pingMs: 1_000, freezeMs: 1_000}).ping()
  })

  it('says what the agent refuses', async () => {
    const agent = await open((socket) => socket.write('{"error": {"class": "GenericError", "desc": "not supported"}}\n'))
    await expect(agent.freezeFilesystems()).rejects.toMatchObject({reason: {code: 'EXECUTOR_AGENT_REFUSED', detail: 'not supported'}})
  })

  it.each([
    ['hangs', () => undefined, 'EXECUTOR_AGENT_SILENT'],
    ['hangs up', (socket: Socket) => socket.destroy(), 'EXECUTOR_AGENT_SILENT'],
    ['writes garbage', (socket: Socket) => socket.write('garbage\n'), 'EXECUTOR_AGENT_PROTOCOL'],
    ['answers with something else', (socket: Socket) => socket.write('[1, 2]\n'), 'EXECUTOR_AGENT_PROTOCOL'],
    ['freezes a text', (socket: Socket) => socket.write('{"return": "many"}\n'), 'EXECUTOR_AGENT_PROTOCOL'],
    ['freezes less than nothing', (socket: Socket) => socket.write('{"return": -1}\n'), 'EXECUTOR_AGENT_PROTOCOL'],
    ['never ends its line', (socket: Socket) => socket.write('x'.repeat(3 * 1024 * 1024)), 'EXECUTOR_AGENT_PROTOCOL'],
  ] as const)('costs its deadline at most when it %s', async (_, script, code) => {
    const agent = await open(script)
    const beganMs = performance.now()
    await expect(agent.freezeFilesystems()).rejects.toMatchObject({code})
    expect(performance.now() - beganMs).toBeLessThan(2_000)
  })

  it('is silent when it never repeats the number', async () => {
    server = await ScriptedSocket.listen((socket) => {
      onLine(socket, () => socket.write('{"return": 7}\n'))
    })
    await expect(new QemuGuestAgent(server.path, {pingMs: 50, freezeMs: 50}).ping()).rejects.toMatchObject({code: 'EXECUTOR_AGENT_SILENT'})
  })

  it('is silent where there is no socket', async () => {
    server = await ScriptedSocket.listen(() => undefined)
    await expect(new QemuGuestAgent('/nowhere/socket', {pingMs: 50, freezeMs: 50}).ping()).rejects.toMatchObject({
      code: 'EXECUTOR_AGENT_SILENT',
    })
  })
})
