import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it, vi} from 'vitest'
import {FakeInstance} from './fake-instance.ts'

const directory = mkdtempSync(join(tmpdir(), 'aleph-fake-instance-'))
const kernel = join(directory, 'kernel')
const [state, memory] = [join(directory, 'state'), join(directory, 'memory')]
writeFileSync(kernel, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]))

describe('FakeInstance', () => {
  const effects = {start: vi.fn<() => void>(), pause: vi.fn<() => void>(), resume: vi.fn<() => void>(), press: vi.fn<() => void>()}
  let instance: FakeInstance

  beforeEach(() => {
    vi.clearAllMocks()
    instance = new FakeInstance('id', '1.0.0', effects)
  })

  afterAll(() => rmSync(directory, {recursive: true}))

  const send = (method: string, path: string, body?: object) =>
    instance.handle(method, path, body === undefined ? '' : JSON.stringify(body))
  const start = () => {
    send('PUT', '/boot-source', {kernel_image_path: kernel})
    return send('PUT', '/actions', {action_type: 'InstanceStart'})
  }

  it('goes from not started by running and paused to running', () => {
    const read = () => (send('GET', '/').body as {readonly state: string}).state
    expect(read()).toBe('Not started')
    expect(start()).toEqual({status: 204})
    expect([read(), effects.start.mock.calls.length]).toEqual(['Running', 1])
    send('PATCH', '/vm', {state: 'Paused'})
    expect(read()).toBe('Paused')
    send('PATCH', '/vm', {state: 'Resumed'})
    expect(read()).toBe('Running')
    send('PUT', '/actions', {action_type: 'SendCtrlAltDel'})
    expect(effects.press).toHaveBeenCalledOnce()
  })

  it.each<readonly [string, string, object | undefined]>([
    ['GET', '/nothing', undefined],
    ['POST', '/actions', {action_type: 'InstanceStart'}],
    ['PUT', '/drives/', {drive_id: ''}],
    ['PUT', '/actions', undefined],
    ['PUT', '/actions', {action_type: 'Explode'}],
    ['PUT', '/actions', {action_type: 'InstanceStart'}],
    ['PUT', '/actions', {action_type: 'SendCtrlAltDel'}],
    ['PUT', '/machine-config', {vcpu_count: 1}],
    ['PUT', '/machine-config', {vcpu_count: 33, mem_size_mib: 128}],
    ['PUT', '/machine-config', {vcpu_count: '1', mem_size_mib: 128}],
    ['PUT', '/machine-config', {vcpu_count: 1, mem_size_mib: 128, ht_enabled: false}],
    ['PUT', '/machine-config', {vcpu_count: 3, mem_size_mib: 128, smt: true}],
    ['PUT', '/machine-config', {vcpu_count: 1, mem_size_mib: 129, huge_pages: '2M'}],
    ['PUT', '/boot-source', {boot_args: 'x'}],
    ['PUT', '/boot-source', {kernel_image_path: '/missing'}],
    ['PUT', '/boot-source', {kernel_image_path: kernel, initrd_path: '/missing'}],
    ['PUT', '/drives/a', {drive_id: 'b', is_root_device: false, is_read_only: true, path_on_host: kernel}],
    ['PUT', '/drives/a-b', {drive_id: 'a-b', is_root_device: false, is_read_only: true, path_on_host: kernel}],
    ['PUT', '/drives/a', {drive_id: 'a', is_root_device: false, is_read_only: true, path_on_host: '/missing'}],
    ['PUT', '/drives/a', {drive_id: 'a', is_root_device: false, path_on_host: kernel}],
    ['PUT', '/drives/a', {drive_id: 'a', is_root_device: false, is_read_only: true}],
    [
      'PUT',
      '/drives/a',
      {drive_id: 'a', is_root_device: false, is_read_only: true, path_on_host: kernel, rate_limiter: {ops: {size: -1, refill_time: 1}}},
    ],
    ['PUT', '/network-interfaces/eth0', {iface_id: 'eth1', host_dev_name: 'tap0'}],
    ['PUT', '/network-interfaces/eth0', {iface_id: 'eth0', host_dev_name: 'tap0', guest_mac: 'x'}],
    ['PUT', '/vsock', {guest_cid: 2, uds_path: 'v'}],
    ['PUT', '/logger', {log_path: '/missing'}],
    ['PATCH', '/vm', {state: 'Paused'}],
    ['PUT', '/snapshot/create', {snapshot_path: state, mem_file_path: memory}],
    ['PUT', '/snapshot/load', {snapshot_path: '/missing', mem_file_path: '/missing'}],
    ['PUT', '/snapshot/load', {snapshot_path: kernel}],
  ])('refuses %s %s %j before it is started', (method, path, body) => {
    expect(send(method, path, body)).toEqual({status: 400, body: {fault_message: expect.any(String)}})
  })

  it.each<readonly [string, string, object]>([
    ['PUT', '/actions', {action_type: 'InstanceStart'}],
    ['PUT', '/boot-source', {kernel_image_path: kernel}],
    ['PUT', '/machine-config', {vcpu_count: 1, mem_size_mib: 128}],
    ['PUT', '/drives/a', {drive_id: 'a', is_root_device: false, is_read_only: true, path_on_host: kernel}],
    ['PUT', '/vsock', {guest_cid: 3, uds_path: 'v'}],
    ['PUT', '/entropy', {}],
    ['PUT', '/snapshot/create', {snapshot_path: state, mem_file_path: memory}],
  ])('refuses %s %s %j while it runs', (method, path, body) => {
    expect(start()).toEqual({status: 204})
    expect(send(method, path, body).status).toBe(400)
  })

  it('has one root device at most', () => {
    const drive = (drive_id: string) => ({drive_id, is_root_device: true, is_read_only: true, path_on_host: kernel})
    expect(send('PUT', '/drives/a', drive('a')).status).toBe(204)
    expect(send('PUT', '/drives/a', drive('a')).status).toBe(204)
    expect(send('PUT', '/drives/b', drive('b')).status).toBe(400)
  })

  it('boots ELF kernels only', () => {
    send('PUT', '/boot-source', {kernel_image_path: join(directory, 'image')})
    writeFileSync(join(directory, 'image'), 'MZ')
    expect(send('PUT', '/boot-source', {kernel_image_path: join(directory, 'image')}).status).toBe(204)
    expect(send('PUT', '/actions', {action_type: 'InstanceStart'}).status).toBe(400)
  })

  it('loads a snapshot into a fresh process only', () => {
    start()
    send('PATCH', '/vm', {state: 'Paused'})
    expect(send('PUT', '/snapshot/create', {snapshot_path: state, mem_file_path: memory}).status).toBe(204)
    const load = {snapshot_path: state, mem_backend: {backend_type: 'File', backend_path: memory}}
    instance = new FakeInstance('id', '1.0.0', effects)
    send('PUT', '/machine-config', {vcpu_count: 1, mem_size_mib: 128})
    expect(send('PUT', '/snapshot/load', load).status).toBe(400)
    instance = new FakeInstance('id', '1.0.0', effects)
    expect(send('PUT', '/snapshot/load', load).status).toBe(204)
    expect(send('GET', '/').body).toMatchObject({state: 'Paused'})
  })
})
