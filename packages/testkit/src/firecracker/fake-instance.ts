import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {type ApiRequest, type ApiRow, apiRows} from './api-schemas.ts'

/** Answer of the API. */
export interface ApiAnswer {
  readonly status: number
  readonly body?: unknown
}

/** What happens in the world because of a request. */
export interface InstanceEffects {
  /** The guest begins to run its kernel. */
  start(kernelPath: string, config: InstanceConfig): void
  pause(): void
  resume(): void
  /** The guest gets Ctrl+Alt+Del. */
  press(): void
}

/** What was set up. */
export interface InstanceConfig {
  readonly boot?: {readonly kernel_image_path: string; readonly initrd_path?: string; readonly boot_args?: string}
  readonly drives: readonly {readonly drive_id: string; readonly path_on_host?: string; readonly is_root_device: boolean}[]
  readonly vsock?: {readonly guest_cid: number; readonly uds_path: string}
  readonly [part: string]: unknown
}

type Body = Readonly<Record<string, unknown>>

const afterText = 'The requested operation is not supported after starting the microVM.'
const beforeText = 'The requested operation is not supported before starting the microVM.'

/** State machine of a Firecracker process: what it takes when, and what it says to anything else. */
export class FakeInstance {
  readonly #id: string
  readonly #version: string
  readonly #effects: InstanceEffects
  #state: 'Not started' | 'Running' | 'Paused' = 'Not started'
  #config: InstanceConfig = {drives: []}
  #machine: Body = {vcpu_count: 1, mem_size_mib: 128, smt: false, track_dirty_pages: false, huge_pages: 'None'}
  #isFresh = true

  constructor(id: string, version: string, effects: InstanceEffects) {
    this.#id = id
    this.#version = version
    this.#effects = effects
  }

  /** Answers a request. */
  handle(method: string, path: string, text: string): ApiAnswer {
    const found = findRow(method, path)
    if (found === undefined) return fault(`Invalid request method and/or path: ${method} ${path}.`)
    const {name, row, id} = found
    if (row.body === undefined) return this.#read(name)
    const body = parseBody(row, text)
    if (typeof body === 'string') return fault(body)
    if (id !== undefined && !/^[A-Za-z0-9_]+$/.test(id))
      return fault(`API Resource IDs can only contain alphanumeric characters and underscores.`)
    if (id !== undefined && row.id !== undefined && body[row.id] !== id)
      return fault('The id from the path does not match the id from the body!')
    if (row.phase === 'before' && this.#state !== 'Not started') return fault(afterText)
    if (row.phase === 'after' && this.#state === 'Not started') return fault(beforeText)
    const problem = this.#do(name, body)
    return problem === undefined ? {status: 204} : fault(problem)
  }

  #read(name: ApiRequest): ApiAnswer {
    if (name === 'version') return {status: 200, body: {firecracker_version: this.#version}}
    if (name === 'readMachine') return {status: 200, body: this.#machine}
    if (name === 'readConfig') return {status: 200, body: {...this.#config, 'machine-config': this.#machine}}
    return {status: 200, body: {app_name: 'Firecracker', id: this.#id, state: this.#state, vmm_version: this.#version}}
  }

  #do(name: ApiRequest, body: Body): string | undefined {
    if (name === 'restore') return this.#restore(body)
    if (name !== 'logger' && name !== 'metrics') this.#isFresh = false
    switch (name) {
      case 'machine':
      case 'changeMachine':
        return this.#setMachine(body)
      case 'boot':
        return this.#setBoot(body)
      case 'drive':
        return this.#setDrive(body)
      case 'logger':
        return findMissing([body.log_path])
      case 'act':
        return this.#act(body.action_type)
      case 'setState':
        return this.#setState(body.state)
      case 'snapshot':
        return this.#snapshot(body)
      default:
        this.#config = {...this.#config, [name]: body}
        return undefined
    }
  }

  #setMachine(body: Body): string | undefined {
    const next: Body = {...this.#machine, ...body}
    if (next.smt === true && next.vcpu_count !== 1 && Number(next.vcpu_count) % 2 === 1) return 'The vCPU number is invalid!'
    if (next.huge_pages === '2M' && Number(next.mem_size_mib) % 2 === 1) return 'The memory size (MiB) is invalid.'
    this.#machine = next
    return undefined
  }

  #setBoot(body: Body): string | undefined {
    const missing = findMissing([body.kernel_image_path, body.initrd_path])
    if (missing !== undefined) return `The kernel file cannot be opened: ${missing}`
    this.#config = {...this.#config, boot: body as unknown as NonNullable<InstanceConfig['boot']>}
    return undefined
  }

  #setDrive(body: Body): string | undefined {
    const drive = body as unknown as InstanceConfig['drives'][number]
    const isFile = drive.path_on_host !== undefined
    if (isFile === (body.socket !== undefined)) return 'Invalid drive: exactly one of path_on_host and socket is needed'
    if (isFile && body.is_read_only === undefined) return 'Invalid drive: is_read_only is missing'
    const missing = findMissing([drive.path_on_host])
    if (missing !== undefined) return `Unable to create the block device: ${missing}`
    const others = this.#config.drives.filter(({drive_id}) => drive_id !== drive.drive_id)
    if (drive.is_root_device && others.some(({is_root_device}) => is_root_device)) return 'A root block device already exists!'
    this.#config = {...this.#config, drives: [...others, drive]}
    return undefined
  }

  #act(action: unknown): string | undefined {
    if (action === 'InstanceStart') return this.#start()
    if (this.#state === 'Not started') return beforeText
    if (action === 'SendCtrlAltDel') this.#effects.press()
    return undefined
  }

  #start(): string | undefined {
    if (this.#state !== 'Not started') return afterText
    const {boot} = this.#config
    if (boot === undefined) return 'Cannot start microvm without kernel configuration.'
    if (!isElf(boot.kernel_image_path))
      return 'Cannot load kernel due to invalid memory configuration or invalid kernel image: Invalid ELF magic number'
    this.#state = 'Running'
    this.#effects.start(boot.kernel_image_path, this.#config)
    return undefined
  }

  #setState(state: unknown): string | undefined {
    this.#state = state === 'Paused' ? 'Paused' : 'Running'
    if (state === 'Paused') this.#effects.pause()
    else this.#effects.resume()
    return undefined
  }

  #snapshot({snapshot_path, mem_file_path, snapshot_type}: Body): string | undefined {
    if (this.#state !== 'Paused') return 'Cannot save the microVM state: the microVM has to be paused.'
    if (snapshot_type === 'Diff' && this.#machine.track_dirty_pages !== true)
      return 'Diff snapshots are not allowed on uVMs with dirty page tracking disabled.'
    writeFileSync(String(snapshot_path), JSON.stringify({config: this.#config, machine: this.#machine}))
    writeFileSync(String(mem_file_path), 'memory')
    return undefined
  }

  #restore(body: Body): string | undefined {
    if (!this.#isFresh) return 'Loading a microVM snapshot not allowed after configuring boot-specific resources.'
    const backend = body.mem_backend as {readonly backend_path: string} | undefined
    const missing = findMissing([body.snapshot_path, body.mem_file_path ?? backend?.backend_path])
    if (missing !== undefined) return `Failed to restore from snapshot: ${missing}`
    const saved = JSON.parse(readFileSync(String(body.snapshot_path), 'utf8')) as {config: InstanceConfig; machine: Body}
    this.#config = saved.config
    this.#machine = saved.machine
    this.#isFresh = false
    this.#state = body.resume_vm === true ? 'Running' : 'Paused'
    this.#effects.start(saved.config.boot?.kernel_image_path ?? '', saved.config)
    if (this.#state === 'Paused') this.#effects.pause()
    return undefined
  }
}

function findRow(
  method: string,
  path: string,
): {readonly name: ApiRequest; readonly row: ApiRow; readonly id: string | undefined} | undefined {
  for (const [name, row] of Object.entries(apiRows) as [ApiRequest, ApiRow][]) {
    const match = row.method === method ? row.path.exec(path) : null
    if (match !== null) return {name, row, id: match[1]}
  }
  return undefined
}

function parseBody(row: ApiRow, text: string): Body | string {
  if (text === '') return 'Empty Put request.'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `An error occurred when deserializing the json body of a request: ${String(error)}.`
  }
  const parsed = row.body?.safeParse(value)
  if (parsed?.success) return value as Body
  return `An error occurred when deserializing the json body of a request: ${parsed?.error.issues[0]?.message ?? 'unknown'}.`
}

/** Says which of some files is not there. */
function findMissing(paths: readonly unknown[]): string | undefined {
  const missing = paths.find((path) => typeof path === 'string' && !existsSync(path))
  return missing === undefined ? undefined : `No such file or directory (os error 2) ${String(missing)}`
}

function isElf(path: string): boolean {
  return readFileSync(path)
    .subarray(0, 4)
    .equals(Buffer.from([0x7f, 0x45, 0x4c, 0x46]))
}

function fault(text: string): ApiAnswer {
  return {status: 400, body: {fault_message: text}}
}
