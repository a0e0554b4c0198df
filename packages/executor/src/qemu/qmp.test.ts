import type {Socket} from 'node:net'
import {afterEach, describe, expect, it} from 'vitest'
import {onLine, ScriptedSocket} from '../../test/fixtures/scripted-socket.ts'
import {QmpClient, type QmpEvent} from './qmp.ts'

const greeting = '{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}}, "capabilities": []}}\r\n'

describe('QmpClient', () => {
  let server: ScriptedSocket | undefined

  afterEach(async () => {
    await server?.close()
  })

  /** Greets, agrees on capabilities, and hands every further command to the script. */
  async function connect(
    script: (socket: Socket, command: {readonly execute?: string; readonly id?: number}) => void,
    onEvent: (event: QmpEvent) => void = () => undefined,
  ): Promise<QmpClient> {
    server = await ScriptedSocket.listen((socket) => {
      socket.write(greeting)
      onLine(socket, (command) => {
        if (command.execute === 'qmp_capabilities') socket.write(`{"return": {}, "id": ${command.id}}\r\n`)
        else script(socket, command)
      })
    })
    return await QmpClient.connect(server.path, 2_000, onEvent)
  }

  it('matches answers to commands, whatever their order, and tells of events', async () => {
    const events: QmpEvent[] = []
    const waiting: number[] = []
    const client = await connect(
      (socket, {id = 0}) => {
        waiting.unshift(id)
        if (waiting.length < 2) return
        socket.write('{"event": "STOP", "timestamp": {}}\r\n{"event": "SHUTDOWN", "data": {"guest": true}}\r\n')
        for (const one of waiting) socket.write(`{"return": "answer ${one}", "id": ${one}}\r\n`)
      },
      (event) => events.push(event),
    )
    expect(await Promise.all([client.run('first'), client.run('second')])).toEqual(['answer 2', 'answer 3'])
    expect(events).toEqual([
      {name: 'STOP', data: {}},
      {name: 'SHUTDOWN', data: {guest: true}},
    ])
    client.close()
  })

  it('rejects with what QEMU refuses', async () => {
    const client = await connect((socket, {id}) =>
      socket.write(`{"error": {"class": "GenericError", "desc": "no such disk"}, "id": ${id}}\n`),
    )
    await expect(client.run('eject')).rejects.toMatchObject({
      reason: {code: 'EXECUTOR_HYPERVISOR_REFUSED', command: 'eject', detail: 'no such disk'},
    })
    client.close()
  })

  it('gives up at the deadline, drops the late answer and goes on', async () => {
    let late = 0
    const client = await connect((socket, {id = 0, execute}) => {
      if (execute === 'slow') late = id
      else socket.write(`{"return": "late", "id": ${late}}\n{"return": "quick", "id": ${id}}\n`)
    })
    await expect(client.run('slow', {}, 20)).rejects.toMatchObject({
      reason: {code: 'EXECUTOR_HYPERVISOR_SILENT', command: 'slow', deadlineMs: 20},
    })
    expect(await client.run('quick')).toBe('quick')
    client.close()
  })

  it.each([
    ['something that is not JSON', 'hello\n'],
    ['JSON that is no message', '{"some": "thing"}\n'],
    ['an answer without its number', '{"return": {}}\n'],
    ['a line without end', 'x'.repeat(2 * 1024 * 1024)],
  ])('ends the connection at %s', async (_, text) => {
    const client = await connect((socket) => socket.write(text))
    await expect(client.run('anything')).rejects.toMatchObject({code: 'EXECUTOR_HYPERVISOR_PROTOCOL'})
    await client.closed
    await expect(client.run('anything')).rejects.toMatchObject({code: 'EXECUTOR_HYPERVISOR_PROTOCOL'})
  })

  it('rejects what waits when QEMU goes away', async () => {
    const client = await connect((socket) => socket.destroy())
    await expect(client.run('anything')).rejects.toMatchObject({code: 'EXECUTOR_HYPERVISOR_PROTOCOL'})
    expect(client.isClosed).toBe(true)
  })

  it('gives up on a server that does not greet', async () => {
    server = await ScriptedSocket.listen(() => undefined)
    await expect(QmpClient.connect(server.path, 30, () => undefined)).rejects.toMatchObject({
      reason: {code: 'EXECUTOR_HYPERVISOR_SILENT', command: 'greeting'},
    })
  })

  it('gives up where nobody listens', async () => {
    await expect(QmpClient.connect('/nowhere/socket', 1_000, () => undefined)).rejects.toMatchObject({
      reason: {code: 'EXECUTOR_HYPERVISOR_SILENT', command: 'connect'},
    })
  })

  it('lets only so many commands wait', async () => {
    const client = await connect(() => undefined)
    const waiting = Array.from({length: 64}, () => client.run('anything', {}, 500).catch(() => undefined))
    await expect(client.run('one more')).rejects.toMatchObject({code: 'EXECUTOR_HYPERVISOR_PROTOCOL'})
    client.close()
    await Promise.all(waiting)
  })
})
