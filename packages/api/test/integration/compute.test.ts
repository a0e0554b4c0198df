import type {Database} from '@aleph-onchain/database'
import {ExecutorError} from '@aleph-onchain/executor'
import {buildAggregate, buildForget, buildVmView, sqliteFixture, testFileHash} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {toHostLabel} from '../../src/index.ts'
import {fakeNodeHash} from '../support/fake-compute.ts'
import {get, post, submitAll} from '../support/requests.ts'
import {operationHeaders, signOperation, testWallet} from '../support/sign-operations.ts'
import {signPush} from '../support/sign-pushes.ts'
import {buildFunction, buildMachine, sha256, startCompute, type TestCompute, testOwner} from '../support/start-compute.ts'

const unknown = testFileHash(99)

describe('a compute node over HTTP', () => {
  let database: Database
  let test: TestCompute
  let vm: string

  beforeEach(async () => {
    database = await sqliteFixture.open()
    test = await startCompute(database)
    vm = test.instance.item_hash
  })

  afterEach(async () => {
    await test.stop()
    await database.stop()
  })

  describe('manners', () => {
    it.each(['/status/config', '/about/executions/list', '/nowhere', '/api/v0/messages.json', '/vm/x'])(
      'says what it is on %s',
      async (url) => {
        expect((await get(test.server, url)).headers.server).toBe('aleph-vm/1.14.0')
      },
    )

    it('lets pages of any origin in with cookies where published nodes do', async () => {
      const origin = 'https://console.example.org'
      const answer = await get(test.server, '/about/usage/system', {origin})
      expect(answer.headers).toMatchObject({'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true'})
      const preflight = await test.send({method: 'OPTIONS', url: `/control/machine/${vm}/backup/x`, headers: {origin}})
      expect(preflight).toMatchObject({status: 204, headers: {'access-control-allow-origin': origin}})
      expect(preflight.headers['access-control-allow-methods']).toContain('DELETE')
    })

    it.each([
      '/control/allocations',
      '/control/network/recreate',
      '/control/proxy/regenerate',
      '/control/migrate',
      '/about/config',
      '/vm/x',
    ])('lets no page use %s', async (url) => {
      const answer = await test.send({method: 'GET', url, headers: {origin: 'https://console.example.org'}})
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    })

    it('answers unknown routes of published nodes in their form', async () => {
      for (const url of ['/about/nothing', '/control/nothing', '/status/nothing']) {
        expect(await get(test.server, url)).toMatchObject({status: 404, body: {error: expect.any(String), code: 'API_ROUTE_UNKNOWN'}})
      }
    })

    it('adds nothing to a coordinator', async () => {
      const {startApi} = await import('../support/start-api.ts')
      const plain = await startApi(database)
      expect((await get(plain.server, '/status/config')).status).toBe(404)
      expect((await get(plain.server, '/version')).headers.server).toBeUndefined()
      await plain.stop()
    })

    it('describes every row as OpenAPI', async () => {
      const {paths} = (await get(test.server, '/api/docs/json')).body as {paths: Record<string, object>}
      expect(Object.keys(paths)).toEqual(
        expect.arrayContaining([
          '/control/allocations',
          '/control/machine/{ref}/backup/{id}',
          '/control/machine/{ref}/stream_logs',
          '/vm/{ref}',
        ]),
      )
    })
  })

  describe('about and status', () => {
    it('lists machines in both forms', async () => {
      const stopped = testFileHash(71)
      test.compute.executor.views.set(stopped, buildVmView({vmHash: stopped as never, observed: 'stopped', network: undefined}))
      expect((await get(test.server, '/about/executions/list')).body).toEqual({
        [vm]: {
          networking: {ipv4: '172.16.4.0/24', ipv6: 'fc00:1:2:3:3:deca:deca:dec0/124'},
          vm_type: 'instance',
          awaiting_confidential_init: false,
        },
      })
      const second = (await get(test.server, '/v2/about/executions/list')).body
      expect(Object.keys(second).sort()).toEqual([vm, stopped].sort())
      expect(second[vm]).toMatchObject({running: true, networking: {host_ipv4: '203.0.113.9', mapped_ports: {'22': {host: 24_000}}}})
    })

    it('keeps messages and owners out of the records', async () => {
      const {text} = await get(test.server, '/about/executions/records')
      expect(JSON.parse(text)).toMatchObject([{vm_hash: vm, vcpus: 1, memory: 2_048, persistent: true}])
      expect(text).not.toContain(testOwner().address)
    })

    it('tells usage and capability', async () => {
      const usage = (await get(test.server, '/about/usage/system')).body
      expect(usage).toMatchObject({
        cpu: {count: expect.any(Number), load_average: {load1: expect.any(Number)}},
        mem: {total_kB: expect.any(Number), available_kB: expect.any(Number)},
        disk: {total_kB: expect.any(Number), available_kB: expect.any(Number)},
        period: {duration_seconds: 60},
        properties: {cpu: {features: expect.any(Array)}},
        gpu: {devices: [], available_devices: []},
        active: true,
      })
      const {available_kB} = usage.disk as {available_kB: number}
      expect(available_kB).toBeLessThanOrEqual((100_000 * 1_048_576) / 1_000)
      expect((await get(test.server, '/about/capability')).body).toMatchObject({
        cpu: {architecture: expect.any(String), count: expect.any(Number)},
        memory: {size: expect.any(Number), units: 'bytes', type: null, clock: null, clock_units: null},
      })
      expect(await get(test.server, '/about/certificates')).toMatchObject({status: 503, body: {error: expect.any(String)}})
    })

    it('logs its operator in, and shows no secret to anybody', async () => {
      const token = Buffer.alloc(32, 7).toString('hex')
      expect(await get(test.server, '/about/login?token=wrong')).toMatchObject({status: 401, body: {success: false}})
      expect(await get(test.server, '/about/login')).toMatchObject({status: 401, body: {success: false}})
      for (const url of ['/about/config', '/about/executions/details']) {
        expect((await get(test.server, url)).status).toBe(401)
        expect((await get(test.server, url, {cookie: `token=${token}`})).status).toBe(401)
      }
      const login = await get(test.server, `/about/login?token=${token}`)
      expect(login).toMatchObject({status: 302, headers: {location: '/about/config'}})
      const set = String(login.headers['set-cookie'])
      expect(set).toContain('; HttpOnly; SameSite=Strict')
      const cookie = set.split(';', 1)[0] ?? ''
      const config = await get(test.server, '/about/config', {cookie: `other=1; ${cookie}`})
      expect(config).toMatchObject({status: 200, body: {DOMAIN_NAME: 'localhost'}})
      expect(config.text).not.toContain(token)
      expect(JSON.parse((await get(test.server, '/about/executions/details', {cookie})).text)).toMatchObject([{vmHash: vm}])
    })

    it('tells its settings in the published words', async () => {
      expect((await get(test.server, '/status/config')).body).toEqual({
        DOMAIN_NAME: 'localhost',
        node_hash: fakeNodeHash,
        version: '1.14.0',
        references: {API_SERVER: 'http://localhost:4024', CHECK_FASTAPI_VM_ID: null, CONNECTOR_URL: null},
        security: {
          USE_JAILER: false,
          PRINT_SYSTEM_LOGS: true,
          WATCH_FOR_UPDATES: true,
          ALLOW_VM_NETWORKING: true,
          USE_DEVELOPER_SSH_KEYS: false,
        },
        networking: {
          IPV6_ADDRESS_POOL: 'fc00:1:2:3::/64',
          IPV6_ALLOCATION_POLICY: 'static',
          IPV6_SUBNET_PREFIX: 124,
          IPV6_FORWARDING_ENABLED: true,
          USE_NDP_PROXY: false,
        },
        debug: {SENTRY_DSN_CONFIGURED: false, DEBUG_ASYNCIO: false, EXECUTION_LOG_ENABLED: false},
        payment: {PAYMENT_RECEIVER_ADDRESS: testWallet(5).address, AVAILABLE_PAYMENTS: {}, PAYMENT_MONITOR_INTERVAL: 60},
        computing: {
          ENABLE_QEMU_SUPPORT: true,
          INSTANCE_DEFAULT_HYPERVISOR: 'qemu',
          ENABLE_CONFIDENTIAL_COMPUTING: false,
          ENABLE_GPU_SUPPORT: false,
        },
      })
    })

    it.each([
      ['1.14.0', 200],
      ['1.9', 200],
      ['1.14.1', 403],
      ['2.0.0rc1', 403],
      ['', 400],
      ['latest', 400],
    ])('compares its version with %j', async (reference, status) => {
      expect((await get(test.server, `/status/check/version?reference=${reference}`)).status).toBe(status)
    })

    it('checks what it reaches', async () => {
      expect((await get(test.server, '/status/check/host')).status).toBe(200)
      expect((await get(test.server, '/status/check/ipv6')).body).toEqual({host: true, vm: false})
      test.compute.reach = false
      expect(await get(test.server, '/status/check/host')).toMatchObject({status: 503, body: {ipv4: {egress: false}}})
      expect(await get(test.server, '/debug/haproxy')).toMatchObject({status: 404, body: {status: 'no socket'}})
    })

    it('calls the diagnostic function', async () => {
      expect(await get(test.server, '/status/check/fastapi')).toMatchObject({status: 503, body: {index: false, lifespan: false}})
      await test.stop()
      test = await startCompute(await reopen(), {info: {checkProgram: test.program.item_hash}})
      const {programs} = test.compute
      const answers = programs.run.bind(programs)
      programs.run = async (vmHash, request) => {
        const answer = await answers(vmHash, request)
        return request.path === '/raise' ? {...answer, status: 500} : answer
      }
      const checked = await get(test.server, '/status/check/fastapi')
      expect(checked).toMatchObject({status: 200, body: {index: true, environ: true, error_handling: true, lifespan: true}})
      const legacy = await get(test.server, '/status/check/fastapi/legacy')
      expect(legacy.status).toBe(200)
      expect(legacy.body).not.toHaveProperty('lifespan')
      expect((await get(test.server, '/status/check/fastapi?retro-compatibility=true')).body).not.toHaveProperty('get_a_message')
    })
  })

  async function reopen(): Promise<Database> {
    await database.stop()
    database = await sqliteFixture.open()
    return database
  }

  describe('schedulers', () => {
    const allocation = (instances: readonly string[], persistent: readonly string[] = []) =>
      JSON.stringify({persistent_vms: persistent, instances, on_demand_vms: [], jobs: []})

    it('takes a signed request once', async () => {
      const body = allocation([])
      const authorization = await signPush({nowMs: Date.now(), wallet: testWallet(9), body})
      const request = {
        method: 'POST' as const,
        url: '/control/allocations',
        headers: {authorization, 'content-length': String(body.length)},
        payload: body,
      }
      expect(await test.send(request)).toMatchObject({
        status: 200,
        body: {success: true, successful: [], failing: [], stopped: [], errors: {}},
      })
      expect(await test.send(request)).toMatchObject({status: 401, body: {error: 'Authentication token received is invalid'}})
    })

    it.each(['/control/allocations', '/control/proxy/regenerate', '/control/network/recreate', '/control/migrate'])(
      'refuses %s unsigned',
      async (url) => {
        const refusal = {status: 401, body: {error: 'Authentication token received is invalid', code: 'API_SCHEDULER_UNAUTHORIZED'}}
        expect(await post(test.server, url, {})).toMatchObject(refusal)
        expect(await test.push(url, {body: '{}', wallet: testWallet(1)})).toMatchObject(refusal)
        expect(await test.push(`${url}?x=1`, {body: '{}', path: url})).toMatchObject(refusal)
        expect((await post(test.server, url, {})).text).not.toContain('signed')
      },
    )

    it('refuses what was signed before it started: that may have been carried out already', async () => {
      const authorization = {payload: {iat: Math.floor(Date.now() / 1_000) - 60}}
      expect((await test.push('/control/allocations', {body: allocation([]), ...authorization})).status).toBe(401)
    })

    it('takes its schedulers from the settings of the network when its operator names none', async () => {
      await test.stop()
      const owner = testOwner(4)
      test = await startCompute(await reopen(), {info: {allocationSigners: [], settingsAddress: owner.address}})
      expect((await test.push('/control/allocations', {body: allocation([])})).status).toBe(401)
      const settings = {authorized_allocation_signers: [testWallet(9).address, 7, null]}
      await submitAll(test.server, [await buildAggregate({account: owner, content: {key: 'settings', content: settings}})])
      expect((await test.push('/control/allocations', {body: allocation([])})).status).toBe(200)
    })

    it('takes the token of older schedulers where the operator has set one', async () => {
      await test.stop()
      test = await startCompute(await reopen(), {info: {allocationTokenHash: sha256('test')}})
      const legacy = (token: string) =>
        test.send({method: 'POST', url: '/control/allocations', headers: {'x-auth-signature': token}, payload: allocation([])})
      expect((await legacy('test')).status).toBe(200)
      expect((await legacy('test')).status).toBe(200)
      expect((await legacy('other')).status).toBe(401)
    })

    it('runs what is listed and lets go of what was, but not of jobs of the chain', async () => {
      const [one, two] = [testFileHash(81), testFileHash(82)]
      expect(await test.push('/control/allocations', {body: allocation([one], [two])})).toMatchObject({
        status: 200,
        body: {successful: [two, one], stopped: []},
      })
      expect(await test.push('/control/allocations', {body: allocation([one])})).toMatchObject({status: 200, body: {stopped: [two]}})
      expect(test.compute.executor.done).toEqual([`place ${two} allocation`, `place ${one} allocation`, `gone ${two}`])
      expect(await test.push('/control/allocations', {body: allocation([vm])})).toMatchObject({status: 200, body: {stopped: [one]}})
      expect(test.compute.executor.find(vm)?.source.type).toBe('job')
    })

    it('tells what failed, with codes', async () => {
      test.compute.executor.refusal = new ExecutorError({code: 'EXECUTOR_CAPACITY_EXCEEDED', resource: 'memory', wanted: 2, free: 1})
      const failing = testFileHash(81)
      const body = {success: false, failing: [failing], errors: {[failing]: expect.stringContaining('EXECUTOR_CAPACITY_EXCEEDED')}}
      expect(await test.push('/control/allocations', {body: allocation([failing])})).toMatchObject({status: 503, body})
      expect(await test.push('/control/allocations', {body: allocation([failing, vm])})).toMatchObject({status: 207, body})
      test.compute.executor.refusal = new Error('secret detail')
      const {text} = await test.push('/control/allocations', {body: allocation([failing])})
      expect(text).toContain('Unhandled Error')
      expect(text).not.toContain('secret detail')
    })

    it.each([
      ['no JSON', 'x', 400],
      ['null', 'null', 400],
      ['a list', '[]', 400],
      ['a path', '{"instances":["../../etc/passwd"]}', 400],
      ['an upper-case hash', `{"instances":["${'A'.repeat(64)}"]}`, 400],
      ['an IPFS hash', '{"instances":["QmPZ9gcCEpqKTo6aq61g2nXGUhM4iCL3ewB6LDXZCtioEB"]}', 400],
      ['a number', '{"instances":5}', 400],
    ])('refuses %s with %s', async (_, body, status) => {
      expect((await test.push('/control/allocations', {body})).status).toBe(status)
      expect(test.compute.executor.done).toEqual([])
    })

    it('answers wrong bodies in the published form', async () => {
      expect((await test.push('/control/allocations', {body: '{'})).body).toMatchObject({error: 'Body is not valid JSON'})
      const {text} = await test.push('/control/allocations', {body: '{"instances":["x"]}'})
      expect(JSON.parse(text)).toMatchObject([{type: 'value_error', loc: ['instances', 0], msg: expect.stringContaining('hash')}])
    })

    it('mends the network, and says so when it cannot', async () => {
      expect(await test.push('/control/network/recreate')).toMatchObject({
        status: 200,
        body: {
          success: true,
          removed_chains_count: 1,
          removed_chains: ['vm-1'],
          recreated_count: 1,
          failed_count: 0,
          recreated_vms: [vm],
          failed_vms: [],
        },
      })
      test.compute.networkFault = new Error('nft: secret')
      const failed = await test.push('/control/network/recreate')
      expect(failed).toMatchObject({status: 500, body: {success: false, error: expect.any(String)}})
      expect(failed.text).not.toContain('secret')
      expect(await test.push('/control/proxy/regenerate')).toMatchObject({status: 503, body: {code: 'API_FEATURE_OFF'}})
    })
  })

  describe('notify, update, reserve', () => {
    const notify = (instance: unknown) => post(test.server, '/control/allocation/notify', {instance})

    it('takes in an instance whose job is assigned to this node', async () => {
      const machine = await buildMachine({image: test.image, time: 1_700_000_009})
      await submitAll(test.server, [machine])
      expect(await notify(machine.item_hash)).toMatchObject({status: 402, body: {code: 'API_JOB_UNASSIGNED', error: expect.any(String)}})
      test.compute.assigned.set(machine.item_hash, 5n)
      expect(await notify(machine.item_hash)).toMatchObject({status: 200, body: {success: true, successful: true, failing: [], errors: {}}})
      expect(test.compute.executor.find(machine.item_hash)?.source).toEqual({type: 'job', jobId: 5n})
    })

    it('refuses what is no instance, is for another node, or does not fit', async () => {
      expect(await notify(unknown)).toMatchObject({status: 400, body: {code: 'API_INSTANCE_EXPECTED'}})
      expect(await notify(test.program.item_hash)).toMatchObject({status: 400, body: {code: 'API_INSTANCE_EXPECTED'}})
      const requirements = {node: {node_hash: testFileHash(91) as never}}
      const elsewhere = await buildMachine({image: test.image, content: {requirements}})
      const here = await buildMachine({image: test.image, content: {requirements: {node: {node_hash: fakeNodeHash as never}}}})
      await submitAll(test.server, [elsewhere, here])
      expect(await notify(elsewhere.item_hash)).toMatchObject({status: 400, body: {code: 'API_NODE_OTHER'}})
      test.compute.assigned.set(here.item_hash, 6n)
      test.compute.executor.refusal = new ExecutorError({code: 'EXECUTOR_CAPACITY_EXCEEDED', resource: 'disk', wanted: 2, free: 1})
      expect(await notify(here.item_hash)).toMatchObject({
        status: 503,
        body: {
          success: false,
          successful: false,
          failing: [here.item_hash],
          errors: {[here.item_hash]: expect.stringContaining('CAPACITY')},
        },
      })
    })

    it('says 503 to messages that name a node as long as it has no name', async () => {
      await test.stop()
      test = await startCompute(await reopen(), {info: {nodeHash: () => undefined}})
      const machine = await buildMachine({image: test.image, content: {requirements: {node: {node_hash: fakeNodeHash as never}}}})
      await submitAll(test.server, [machine])
      expect(await notify(machine.item_hash)).toMatchObject({status: 503, body: {code: 'API_NODE_UNREGISTERED'}})
    })

    it('refuses machines that are paid in another way, should one get this far', async () => {
      for (const payment of [{type: 'hold'}, {type: 'credit'}, undefined]) {
        const content = JSON.stringify({...JSON.parse(test.instance.item_content ?? ''), payment})
        await database.transaction((tx) => tx.updateTable('messages').set({content}).where('item_hash', '=', vm).execute())
        expect(await notify(vm)).toMatchObject({
          status: 400,
          body: {code: 'API_PAYMENT_UNSUPPORTED', details: {payment: payment?.type ?? 'hold'}},
        })
      }
    })

    it.each([['x'], [5], [null], ['../x'], [undefined], [`${unknown}\n`]])('refuses %j', async (instance) => {
      expect((await notify(instance)).status).toBe(400)
    })

    it('refuses what is no JSON', async () => {
      expect(await post(test.server, '/control/allocation/notify', '{')).toMatchObject({
        status: 400,
        body: {error: 'Body is not valid JSON'},
      })
    })

    it('reads port forwards again', async () => {
      const update = (ref: string) => post(test.server, `/control/machine/${ref}/update`, {})
      expect(await update(vm)).toMatchObject({status: 200, text: '{}'})
      expect(test.compute.executor.done).toEqual([`refresh ${vm}`])
      test.compute.executor.views.set(vm, buildVmView({vmHash: vm as never, network: undefined, observed: 'preparing'}))
      expect((await update(vm)).body).toEqual({status: 'ok', msg: 'VM not starting yet'})
      expect((await update(unknown)).status).toBe(404)
      expect((await update('x')).status).toBe(400)
    })

    it('holds resources for a minute, one hold for each caller', async () => {
      const content = {...JSON.parse(test.instance.item_content ?? ''), resources: {vcpus: 6, memory: 1_024}}
      const reserve = (payload: unknown, wallet = testWallet()) =>
        test.operate('/control/reserve_resources', {payload: typeof payload === 'string' ? payload : JSON.stringify(payload), wallet})
      expect(await reserve(content)).toMatchObject({status: 200, body: {status: 'reserved', expires: expect.stringMatching(/Z$/)}})
      expect((await reserve(content)).status).toBe(200)
      expect(await reserve(content, testWallet(1))).toMatchObject({status: 503, body: {error: expect.any(String)}})
      const gpu = {vendor: 'NVIDIA', device_name: 'L40S', device_class: '0302', device_id: '10de:26b9'}
      const withGpu = {...content, requirements: {gpu: [gpu], node: {node_hash: fakeNodeHash}}}
      expect(await reserve(withGpu)).toMatchObject({
        status: 400,
        body: {status: 'error', error: 'Failed to reserves all resources', reason: expect.any(String)},
      })
      expect((await reserve('{')).body).toMatchObject({error: 'Body is not valid JSON'})
      expect((await reserve({...content, rootfs: {size_mib: -1}})).status).toBe(400)
      expect((await post(test.server, '/control/reserve_resources', content)).body).toMatchObject({error: 'Missing X-SignedPubKey header'})
    })
  })

  describe('owners', () => {
    const routes: readonly (readonly ['POST' | 'GET' | 'DELETE', string])[] = [
      ['POST', 'stop'],
      ['POST', 'reboot'],
      ['POST', 'erase'],
      ['POST', 'reinstall'],
      ['POST', 'expire'],
      ['GET', 'logs'],
      ['POST', 'backup'],
      ['GET', 'backup'],
      ['DELETE', 'backup/x'],
      ['POST', 'restore'],
      ['POST', 'confidential/initialize'],
      ['GET', 'confidential/measurement'],
      ['POST', 'confidential/inject_secret'],
    ]

    it.each(routes)('%s %s wants a signature, then a hash, then a machine, then its owner', async (method, name) => {
      const url = (ref: string) => `/control/machine/${ref}/${name}`
      expect(await test.send({method, url: url('x')})).toMatchObject({status: 400, body: {error: 'Missing X-SignedPubKey header'}})
      expect(await test.operate(url('x'), {method, path: '/other'})).toMatchObject({
        status: 401,
        body: {error: expect.stringContaining('Invalid path')},
      })
      expect(await test.operate(url('x'), {method})).toMatchObject({status: 400, body: {error: 'Invalid item hash'}})
      expect(await test.operate(url(unknown), {method})).toMatchObject({status: 404, body: {error: expect.any(String)}})
      const stranger = await test.operate(url(vm), {method, wallet: testWallet(1)})
      expect(stranger).toMatchObject({status: 403, text: 'Unauthorized sender'})
      expect(test.compute.executor.done).toEqual([])
    })

    it('carries out what owners want', async () => {
      const {executor} = test.compute
      const url = (name: string) => `/control/machine/${vm}/${name}`
      expect(await test.operate(url('reboot'))).toMatchObject({status: 200, text: `Rebooted VM with ref ${vm}`})
      expect(await test.operate(url('stop'))).toMatchObject({status: 200, text: `Stopped VM with ref ${vm}`})
      expect(await test.operate(url('stop'))).toMatchObject({status: 200, text: 'Already stopped, nothing to do'})
      expect(await test.operate(url('reboot'))).toMatchObject({status: 200, text: `Starting VM (was not running) with ref ${vm}`})
      expect((await test.operate(url('reinstall'))).status).toBe(200)
      expect((await test.operate(`${url('reinstall')}?erase_volumes=false`)).status).toBe(200)
      expect((await test.operate(url('erase'))).status).toBe(200)
      expect(executor.done).toEqual([
        `reboot ${vm}`,
        `stop ${vm}`,
        `start ${vm}`,
        `reinstall ${vm} true`,
        `reinstall ${vm} false`,
        `erase ${vm}`,
      ])
    })

    it('stops later', async () => {
      const expire = (payload: string) => test.operate(`/control/machine/${vm}/expire`, {payload})
      const began = Date.now()
      expect((await expire('{"timeout":60}')).status).toBe(200)
      expect(test.compute.expiring).toEqual([[vm, expect.any(Number)]])
      expect(test.compute.expiring[0]?.[1]).toBeGreaterThanOrEqual(began + 60_000)
      for (const payload of ['{"timeout":0}', '{"timeout":-1}', '{"timeout":864000}', '{"timeout":"60"}', '{}', '{', '{"timeout":1e999}']) {
        expect([payload, (await expire(payload)).status]).toEqual([payload, 400])
      }
    })

    it('does an operation once for each signature', async () => {
      const url = `/control/machine/${vm}/reboot`
      const headers = operationHeaders(await signOperation({nowMs: Date.now(), path: url}))
      expect((await test.send({method: 'POST', url, headers})).status).toBe(200)
      expect(await test.send({method: 'POST', url, headers})).toMatchObject({status: 401, body: {error: 'Signature could not verified'}})
      const logs = `/control/machine/${vm}/logs`
      const reading = operationHeaders(await signOperation({nowMs: Date.now(), path: logs, method: 'GET'}))
      for (let time = 0; time < 2; time++) expect((await test.send({method: 'GET', url: logs, headers: reading})).status).toBe(200)
    })

    it.each<[string, unknown, number]>([
      ['an entry without types', {address: testWallet(1).address.toLowerCase()}, 200],
      ['an entry for instances', {address: testWallet(1).address, types: ['POST', 'INSTANCE'], channels: ['x'], chain: 'SOL'}, 200],
      ['an entry with no types listed', {address: testWallet(1).address, types: []}, 200],
      ['an entry for other types', {address: testWallet(1).address, types: ['PROGRAM']}, 403],
      ['an entry of somebody else', {address: testWallet(2).address}, 403],
      ['an entry that is none', 'x', 403],
      ['an entry whose types are none', {address: testWallet(1).address, types: 'INSTANCE'}, 403],
      ['an entry whose address is none', {address: {}}, 403],
    ])('asks the owner who may act: %s', async (_, entry, status) => {
      const content = {authorizations: [null, entry]}
      await submitAll(test.server, [await buildAggregate({account: testOwner(), content: {key: 'security', content}})])
      expect((await test.operate(`/control/machine/${vm}/stop`, {wallet: testWallet(1)})).status).toBe(status)
    })

    it('passes on that other work is under way', async () => {
      test.compute.executor.erase = async () => {
        throw new ExecutorError({code: 'EXECUTOR_BUSY', vmHash: vm, work: 'backup'})
      }
      expect(await test.operate(`/control/machine/${vm}/erase`)).toMatchObject({
        status: 409,
        body: {code: 'EXECUTOR_BUSY', error: expect.any(String)},
      })
    })

    it('answers faults of its own with 500 in the published form, without a word of what they are', async () => {
      test.compute.executor.erase = async () => {
        throw new Error('secret')
      }
      const answer = await test.operate(`/control/machine/${vm}/erase`)
      expect(answer).toMatchObject({status: 500, body: {error: expect.any(String), error_type: 'INTERNAL'}})
      expect(answer.text).not.toContain('secret')
    })

    it('gives logs, also of machines that are gone', async () => {
      const url = `/control/machine/${vm}/logs`
      expect(JSON.parse((await test.operate(url, {method: 'GET'})).text)).toEqual([])
      test.compute.executor.logs.set(vm, [
        {stream: 'stdout', timeMs: 1_700_000_000_123, text: 'boot "1"\u0007'},
        {stream: 'stderr', timeMs: 1_700_000_001_000, text: 'oops'},
      ])
      test.compute.executor.views.delete(vm)
      expect(JSON.parse((await test.operate(url, {method: 'GET'})).text)).toEqual([
        {
          SYSLOG_IDENTIFIER: `vm-${vm}-stdout`,
          MESSAGE: 'boot "1"\u0007',
          file: 'stdout',
          __REALTIME_TIMESTAMP: '2023-11-14 22:13:20.123000+00:00',
        },
        {SYSLOG_IDENTIFIER: `vm-${vm}-stderr`, MESSAGE: 'oops', file: 'stderr', __REALTIME_TIMESTAMP: '2023-11-14 22:13:21.000000+00:00'},
      ])
      expect((await test.operate(url, {method: 'GET', wallet: testWallet(1)})).status).toBe(403)
      await submitAll(test.server, [await buildForget([test.instance], {account: testOwner()})])
      expect((await test.operate(url, {method: 'GET'})).status).toBe(404)
    })

    it('refuses confidential steps with the published codes', async () => {
      const base = `/control/machine/${vm}/confidential`
      const type = 'multipart/form-data; boundary=b'
      expect(await test.operate(`${base}/initialize`, {payload: '--b--\r\n', type})).toMatchObject({
        status: 400,
        body: {code: 'not_confidential', description: expect.any(String)},
      })
      expect((await test.operate(`${base}/measurement`, {method: 'GET'})).body).toMatchObject({code: 'API_FEATURE_OFF'})
      expect((await test.operate(`${base}/inject_secret`, {payload: '{}'})).body).toMatchObject({code: 'API_FEATURE_OFF'})
    })
  })

  describe('backups', () => {
    const id = () => `${vm}-20260102T030405Z`
    const ready = () => {
      const backup = {
        backupId: id(),
        sizeBytes: 6,
        volumes: ['rootfs.qcow2'],
        expiresAtMs: Date.now() + 3_600_000,
        sha256: 'ab'.repeat(32),
        sourceSizes: {'rootfs.qcow2': 10},
      }
      test.compute.backups.state = {state: 'ready', backup}
    }

    it('makes one, tells how it is getting on, and where to get it', async () => {
      const url = `/control/machine/${vm}/backup`
      expect(await test.operate(url, {method: 'GET'})).toMatchObject({status: 404, body: {error: expect.any(String)}})
      expect(await test.operate(`${url}?include_volumes=true&skip_fsfreeze=true`)).toMatchObject({
        status: 202,
        body: {status: 'in_progress'},
      })
      expect(test.compute.backups.created).toEqual([{includeVolumes: true, freezes: false}])
      expect((await test.operate(url, {method: 'GET'})).status).toBe(202)
      test.compute.backups.state = {state: 'failed', code: 'EXECUTOR_BACKUP_FAILED', text: 'no'}
      expect(await test.operate(url, {method: 'GET'})).toMatchObject({status: 500, body: {error: 'no', code: 'EXECUTOR_BACKUP_FAILED'}})
      ready()
      const told = await test.operate(url, {method: 'GET'})
      expect(told).toMatchObject({
        status: 200,
        body: {
          backup_id: id(),
          size: 6,
          volumes: ['rootfs.qcow2'],
          checksum: `sha256:${'ab'.repeat(32)}`,
          source_sizes: {'rootfs.qcow2': 10},
        },
      })
      expect((await test.operate(url, {method: 'GET'})).status).toBe(200)
      const link = String(told.body.download_url)
      expect(await get(test.server, link)).toMatchObject({
        status: 200,
        text: 'bbbbbb',
        headers: {
          'x-backup-checksum': `sha256:${'ab'.repeat(32)}`,
          'x-source-size': '10',
          'content-disposition': expect.stringContaining(id()),
        },
      })
      for (const wrong of [
        link.replace(/signature=../, 'signature=00'),
        link.replace(/expires=\d/, 'expires=9'),
        link.replace(/expires=\d+/, 'expires=1'),
        link.replace(/expires=\d+/, 'expires=x'),
        link.replace(id(), `${vm}-20260102T030406Z`),
        link.replace(`machine/${vm}`, `machine/${unknown}`),
        link.split('?', 1)[0] ?? '',
      ]) {
        expect([wrong, (await get(test.server, wrong)).status]).toEqual([wrong, 403])
      }
    })

    it.each([
      ['EXECUTOR_NOT_RUNNING', 400],
      ['EXECUTOR_DISK_FULL', 507],
      ['EXECUTOR_BUSY', 409],
    ] as const)('answers %s with %i', async (code, status) => {
      const reasons = {
        EXECUTOR_NOT_RUNNING: {code: 'EXECUTOR_NOT_RUNNING', vmHash: vm},
        EXECUTOR_DISK_FULL: {code: 'EXECUTOR_DISK_FULL', wantedBytes: 2, freeBytes: 1},
        EXECUTOR_BUSY: {code: 'EXECUTOR_BUSY', vmHash: vm, work: 'restore'},
      } as const
      test.compute.backups.refusal = new ExecutorError(reasons[code])
      expect((await test.operate(`/control/machine/${vm}/backup`)).status).toBe(status)
    })

    it('deletes backups of the machine, and nothing else', async () => {
      const remove = (name: string) => test.operate(`/control/machine/${vm}/backup/${name}`, {method: 'DELETE'})
      expect((await remove(id())).status).toBe(200)
      expect(test.compute.backups.deleted).toEqual([id()])
      expect((await remove(id().replace(vm, unknown))).status).toBe(403)
      expect((await remove('..%2f..%2fetc%2fpasswd')).status).toBe(400)
      expect((await remove(`${vm}-x`)).status).toBe(400)
      expect(test.compute.backups.deleted).toHaveLength(1)
    })

    const multipart = (name: string, bytes: string) =>
      `--b\r\ncontent-disposition: form-data; name="${name}"; filename="disk"\r\ncontent-type: application/octet-stream\r\n\r\n${bytes}\r\n--b--\r\n`
    const restore = (payload: string, type = 'multipart/form-data; boundary=b') =>
      test.operate(`/control/machine/${vm}/restore`, {payload, type})

    it('restores a disk that is sent, or one of the network', async () => {
      const restored = {status: 200, body: {status: 'restored', vm_hash: vm}}
      expect(await restore(multipart('rootfs', 'x'.repeat(100)))).toMatchObject(restored)
      expect(await restore(JSON.stringify({volume_ref: test.image.item_hash}), 'application/json')).toMatchObject(restored)
      expect(await restore(JSON.stringify({volume_ref: unknown}), 'application/json')).toMatchObject(restored)
      expect(test.compute.backups.restored).toEqual([100, testFileHash(3), unknown])
    })

    it.each([
      ['another part', 'PART', undefined, 400],
      ['no multipart', 'hello', undefined, 400],
      ['no JSON', 'hello', 'application/json', 400],
      ['a path', '{"volume_ref":"../x"}', 'application/json', 400],
      ['a large JSON', `"${'x'.repeat(10_000)}"`, 'application/json', 413],
    ])('refuses %s', async (_, payload, type, status) => {
      expect((await restore(payload === 'PART' ? multipart('other', 'x') : payload, type)).status).toBe(status)
      expect(test.compute.backups.restored).toEqual([])
    })

    it.each([
      [{code: 'EXECUTOR_IMAGE_TOO_LARGE', sizeBytes: 2, limitBytes: 1}, 413],
      [{code: 'EXECUTOR_IMAGE_INVALID', detail: 'no qcow2'}, 400],
      [{code: 'EXECUTOR_IMAGE_UNSAFE', detail: 'backing file'}, 400],
      [{code: 'EXECUTOR_BUSY', vmHash: 'x', work: 'backup'}, 409],
    ] as const)('answers %j with %i', async (reason, status) => {
      test.compute.backups.refusal = new ExecutorError(reason)
      expect((await restore(multipart('rootfs', 'x'))).status).toBe(status)
    })
  })

  describe('migrations', () => {
    const base = () => `/control/machine/${vm}/migration`

    it('exports a machine and hands its disks to whoever has the token', async () => {
      expect((await test.push(`${base()}/export/status`, {method: 'GET'})).status).toBe(404)
      expect(await test.push(`${base()}/export`)).toMatchObject({
        status: 202,
        body: {state: 'exporting', vm_hash: vm, status_url: `${base()}/export/status`},
      })
      const disks = [{name: 'rootfs.qcow2', sizeBytes: 4, sha256: 'cd'.repeat(32)}]
      test.compute.migrations.exported = {state: 'exported', startedAtMs: 0, finishedAtMs: 1, error: undefined, disks, token: 'open'}
      const status = await test.push(`${base()}/export/status`, {method: 'GET'})
      expect(status.body).toEqual({
        vm_hash: vm,
        state: 'exported',
        started_at: '1970-01-01T00:00:00.000Z',
        finished_at: '1970-01-01T00:00:00.001Z',
        error: null,
        disk_files: [{name: 'rootfs.qcow2', size_bytes: 4, sha256: 'cd'.repeat(32), download_path: `${base()}/disk/rootfs.qcow2`}],
        export_token: 'open',
      })
      expect(await get(test.server, `${base()}/disk/rootfs.qcow2?token=open`)).toMatchObject({status: 200, text: 'disk'})
      expect((await get(test.server, `${base()}/disk/rootfs.qcow2?token=wrong`)).status).toBe(401)
      expect((await get(test.server, `${base()}/disk/rootfs.qcow2`)).status).toBe(401)
      expect((await get(test.server, `${base()}/disk/other?token=open`)).status).toBe(404)
      expect((await get(test.server, `${base()}/disk/..%2f..%2fx?token=open`)).status).toBe(404)
      expect(await test.push(`${base()}/cleanup`)).toMatchObject({status: 200, body: {status: 'completed', vm_hash: vm}})
    })

    it('refuses to export what cannot be', async () => {
      expect((await test.push(`/control/machine/${unknown}/migration/export`)).status).toBe(404)
      test.compute.migrations.refusal = new ExecutorError({code: 'EXECUTOR_NOT_RUNNING', vmHash: vm})
      expect((await test.push(`${base()}/export`)).status).toBe(400)
      test.compute.migrations.refusal = new ExecutorError({code: 'EXECUTOR_BUSY', vmHash: vm, work: 'export'})
      expect((await test.push(`${base()}/export`)).status).toBe(409)
      expect((await test.push(`${base()}/cleanup`)).status).toBe(409)
      expect((await post(test.server, `${base()}/export`, {})).status).toBe(401)
    })

    const request = (overrides: object = {}) => ({
      vm_hash: unknown,
      source_host: 'node.example.org',
      export_token: 'open',
      disk_files: [{name: 'rootfs.qcow2', size_bytes: 4, sha256: 'cd'.repeat(32), download_path: '/control/x'}],
      ...overrides,
    })

    it('fetches a machine from another node', async () => {
      expect((await test.push(`/control/migrate/${unknown}/status`, {method: 'GET'})).status).toBe(404)
      expect(await test.push('/control/migrate', {body: JSON.stringify(request())})).toMatchObject({
        status: 202,
        body: {vm_hash: unknown, state: 'importing'},
      })
      expect(test.compute.migrations.requests).toMatchObject([
        {sourceHost: 'node.example.org', sourcePort: 443, token: 'open', disks: [{name: 'rootfs.qcow2'}]},
      ])
      const status = await test.push(`/control/migrate/${unknown}/status`, {method: 'GET'})
      expect(status.body).toMatchObject({
        current_step: 'downloading_disks',
        bytes_downloaded: 0,
        total_bytes_expected: 10,
        transfer_time_ms: null,
      })
    })

    it.each([
      ['this host', {source_host: '127.0.0.1'}],
      ['its link', {source_host: '169.254.169.254'}],
      ['this host by name', {source_host: 'localhost'}],
      ['a URL', {source_host: 'http://a/'}],
      ['no disks', {disk_files: []}],
      ['a disk with a path for a name', {disk_files: [{...request().disk_files[0], name: '../../etc/passwd'}]}],
      ['a disk of negative size', {disk_files: [{...request().disk_files[0], size_bytes: -1}]}],
      ['a download elsewhere', {disk_files: [{...request().disk_files[0], download_path: 'http://a/'}]}],
      ['a path for a machine', {vm_hash: '../x'}],
      ['port 0', {source_port: 0}],
    ])('refuses %s', async (_, overrides) => {
      expect((await test.push('/control/migrate', {body: JSON.stringify(request(overrides))})).status).toBe(400)
      expect(test.compute.migrations.requests).toEqual([])
    })

    it('refuses what is no JSON', async () => {
      expect(await test.push('/control/migrate', {body: '{'})).toMatchObject({status: 400, body: {error: 'Body is not valid JSON'}})
    })
  })

  describe('functions', () => {
    it('calls a function by its hash, with everything of the request', async () => {
      const hash = test.program.item_hash
      const answer = await test.send({
        method: 'POST',
        url: `/vm/${hash}/a%20b/c?x=1&y=%2F?`,
        headers: {'X-One': 'a', 'content-type': 'application/octet-stream'},
        payload: Buffer.from([0, 255, 128]),
      })
      expect(answer).toMatchObject({status: 200, text: 'hello', headers: {'content-type': 'text/plain', 'aleph-program-itemhash': hash}})
      expect(answer.headers['aleph-program-code-ref']).toMatch(/^[0-9a-f]{64}$/)
      const [call] = test.compute.programs.calls
      expect(call).toMatchObject({vmHash: hash, request: {method: 'POST', path: '/a%20b/c', queryString: 'x=1&y=%2F?'}})
      expect(call?.request.headers).toContainEqual(['x-one', 'a'])
      expect([...(call?.request.body ?? [])]).toEqual([0, 255, 128])
    })

    it('reads the path behind the hash however the hash is written', async () => {
      const hash = test.program.item_hash
      const escaped = `%${hash.charCodeAt(0).toString(16)}${hash.slice(1)}`
      for (const url of [`/vm/${escaped}/a?b`, `/vm/${escaped}?b`]) expect((await get(test.server, url)).text).toBe('hello')
      expect(test.compute.programs.calls.map(({request}) => [request.path, request.queryString])).toEqual([
        ['/a', 'b'],
        ['/', 'b'],
      ])
    })

    it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)('lets the function answer %s', async (method) => {
      expect((await test.send({method, url: `/vm/${test.program.item_hash}`})).status).toBe(200)
      expect(test.compute.programs.calls).toMatchObject([{request: {method, path: '/'}}])
    })

    it('calls a function by its own host, on every path', async () => {
      const host = `${toHostLabel(test.program.item_hash)}.node.example.org`
      for (const url of ['/', '/status/config?a=1', '/api/v0/messages.json'])
        expect((await get(test.server, url, {host})).text).toBe('hello')
      expect(test.compute.programs.calls.map(({request}) => request.path)).toEqual(['/', '/status/config', '/api/v0/messages.json'])
      expect((await get(test.server, '/', {host: `${toHostLabel(unknown)}.x`})).status).toBe(404)
    })

    it('calls nothing that is no function, or not called by HTTP', async () => {
      expect((await get(test.server, '/vm/x')).status).toBe(400)
      expect((await get(test.server, `/vm/${unknown}`)).status).toBe(404)
      expect((await get(test.server, `/vm/${vm}`)).status).toBe(404)
      const content = JSON.parse(test.program.item_content ?? '')
      const silent = await buildFunction({
        code: {...test.program, item_hash: content.code.ref},
        runtime: {...test.program, item_hash: content.runtime.ref},
        content: {on: {http: false}},
      })
      await submitAll(test.server, [silent])
      expect(await get(test.server, `/vm/${silent.item_hash}`)).toMatchObject({status: 404, body: {code: 'API_PROGRAM_UNREACHABLE'}})
      expect(test.compute.programs.calls).toEqual([])
    })

    it('refuses bodies beyond the limit', async () => {
      const answer = await test.send({method: 'POST', url: `/vm/${test.program.item_hash}`, payload: Buffer.alloc(1_048_577)})
      expect(answer).toMatchObject({status: 413, body: {error: expect.any(String)}})
    })

    it.each([99, 100, 199, 600, 1e9, 200.5, Number.NaN])('answers 502 to a function that answers status %d', async (status) => {
      test.compute.programs.answer = {status, headers: [], body: new Uint8Array()}
      expect(await get(test.server, `/vm/${test.program.item_hash}`)).toMatchObject({
        status: 502,
        body: {code: 'API_PROGRAM_ANSWER_INVALID'},
      })
    })

    it('lets no function set headers of the node, or split an answer', async () => {
      const headers = [
        ['Server', 'mine'],
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
        ['x', 'a\r\nb: c'],
      ] as const
      test.compute.programs.answer = {status: 201, headers, body: Buffer.from('x')}
      const answer = await get(test.server, `/vm/${test.program.item_hash}`)
      expect(answer).toMatchObject({status: 201, headers: {server: 'aleph-vm/1.14.0', 'set-cookie': ['a=1', 'b=2']}})
      expect(answer.headers).not.toHaveProperty('b')
    })

    it.each([
      [{code: 'EXECUTOR_FILE_UNKNOWN', ref: 'x'}, 400, 'Code, runtime or data not available'],
      [{code: 'EXECUTOR_CAPACITY_EXCEEDED', resource: 'memory', wanted: 2, free: 1}, 503, 'room'],
      [{code: 'EXECUTOR_AGENT_SILENT', command: 'run', deadlineMs: 5}, 504, 'allotted time'],
      [{code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'x'}, 502, 'No response from VM'],
      [{code: 'EXECUTOR_MACHINE_CRASHED', detail: 'x'}, 502, 'No response from VM'],
    ] as const)('answers %j with %i', async (reason, status, text) => {
      test.compute.programs.answer = new ExecutorError(reason)
      expect(await get(test.server, `/vm/${test.program.item_hash}`)).toMatchObject({
        status,
        body: {code: reason.code, error: expect.stringContaining(text)},
      })
    })
  })

  describe('our own rows', () => {
    it('shows machines with everything', async () => {
      expect((await get(test.server, '/api/v2/vms')).body).toMatchObject({vms: [{vmHash: vm, source: {type: 'job', jobId: '7'}}]})
      expect((await get(test.server, `/api/v2/vms/${vm}`)).body).toMatchObject({vmHash: vm, observed: 'running'})
      expect(await get(test.server, `/api/v2/vms/${unknown}`)).toMatchObject({status: 404, body: {code: 'API_MACHINE_UNKNOWN'}})
      expect((await get(test.server, '/api/v2/vms/x')).status).toBe(400)
    })

    it('answers a coordinator that offers a job', async () => {
      const offer = {specHash: vm, maxPricePerSecond: '340282366920938463463374607431768211455'}
      test.compute.accepts = {nodeId: fakeNodeHash, pricePerSecond: 2n ** 100n, expiry: 1_700_000_120n, signature: '0xab'}
      expect(await post(test.server, '/api/v2/jobs/12/accept', offer)).toMatchObject({
        status: 200,
        body: {nodeId: fakeNodeHash, pricePerSecond: (2n ** 100n).toString(), expiry: '1700000120', signature: '0xab'},
      })
      expect(test.compute.offers).toEqual([[12n, {specHash: vm, maxPricePerSecond: 2n ** 128n - 1n}]])
      test.compute.accepts = new ExecutorError({code: 'EXECUTOR_CAPACITY_EXCEEDED', resource: 'vcpus', wanted: 2, free: 1})
      expect(await post(test.server, '/api/v2/jobs/12/accept', offer)).toMatchObject({
        status: 503,
        body: {code: 'EXECUTOR_CAPACITY_EXCEEDED'},
      })
      test.compute.accepts = new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash: vm, feature: 'GPU'})
      expect(await post(test.server, '/api/v2/jobs/12/accept', offer)).toMatchObject({status: 422, body: {code: 'EXECUTOR_UNSUPPORTED'}})
    })

    it.each([
      ['12', '{'],
      ['12', 'null'],
      ['12', '{}'],
      ['12', {specHash: '../x', maxPricePerSecond: '1'}],
      ['12', {specHash: unknown, maxPricePerSecond: 1}],
      ['12', {specHash: unknown, maxPricePerSecond: '-1'}],
      ['12', {specHash: unknown, maxPricePerSecond: '1e5'}],
      ['12', {specHash: unknown, maxPricePerSecond: '9'.repeat(79)}],
      ['x', {specHash: unknown, maxPricePerSecond: '1'}],
      ['-1', {specHash: unknown, maxPricePerSecond: '1'}],
      ['9'.repeat(200), {specHash: unknown, maxPricePerSecond: '1'}],
    ])('refuses job %s with %j', async (jobId, offer) => {
      expect((await post(test.server, `/api/v2/jobs/${jobId}/accept`, offer)).status).toBe(422)
      expect(test.compute.offers).toEqual([])
    })
  })
})
