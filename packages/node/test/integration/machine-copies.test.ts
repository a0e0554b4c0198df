import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {ItemHash} from '@aleph-onchain/message'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {createFetchDisk} from '../../src/compute/fetch-disk.ts'
import {ComputeHost, owner, scheduler, sourceName} from '../support/compute-host.ts'
import {type Answer, operate, push} from '../support/signed-requests.ts'

const run = promisify(execFile)
const MiB = 2 ** 20
const image = Buffer.alloc(2 * MiB, 'image ')

describe('copies of machines over HTTP', () => {
  let host: ComputeHost
  let scratch: string

  beforeEach(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'aleph-copies-'))
    host = await ComputeHost.create(image)
  })

  afterEach(async () => {
    await host.remove()
    await rm(scratch, {recursive: true, force: true})
  })

  /** Stops a machine and writes into its root disk, as a guest would have. */
  async function writeInto(vmHash: ItemHash, letter: string): Promise<void> {
    await host.executor.stopByOwner(vmHash)
    await host.waitFor(vmHash, (view) => view?.observed === 'stopped')
    const pattern = `0x${letter.charCodeAt(0).toString(16)}`
    await run('qemu-io', ['-f', 'qcow2', '-c', `write -P ${pattern} 4M 1M`, diskPath(host, vmHash)])
    // What the image is full of is discarded: it must not come back anywhere.
    await run('qemu-io', ['-f', 'qcow2', '-c', 'write -z 0 1M', diskPath(host, vmHash)])
  }

  function diskPath(on: ComputeHost, vmHash: ItemHash): string {
    return join(on.directory, 'machines', 'vms', vmHash, 'rootfs.qcow2')
  }

  async function hashContent(path: string): Promise<string> {
    const raw = join(scratch, 'content.raw')
    await run('qemu-img', ['convert', '-U', '-f', 'qcow2', '-O', 'raw', path, raw])
    return createHash('sha256')
      .update(await readFile(raw))
      .digest('hex')
  }

  /** Asks again until an answer is as expected. */
  async function until(ask: () => Promise<Answer>, isAsExpected: (answer: Answer) => boolean): Promise<Answer> {
    return await vi.waitFor(
      async () => {
        const answer = await ask()
        if (!isAsExpected(answer)) throw new Error(JSON.stringify(answer.body))
        return answer
      },
      {timeout: 20_000},
    )
  }

  describe('a backup', () => {
    it('is made, downloaded by its link alone, and put back', async () => {
      const vmHash = await host.run()
      await writeInto(vmHash, 'a')
      const before = await hashContent(diskPath(host, vmHash))
      const url = `${host.url}/control/machine/${vmHash}/backup`
      expect(await operate(url, {owner, method: 'GET'})).toMatchObject({status: 404, body: {code: 'EXECUTOR_BACKUP_UNKNOWN'}})
      expect(await operate(url, {owner})).toMatchObject({status: 202, body: {status: 'in_progress'}})
      const {body: backup} = await until(
        () => operate(url, {owner, method: 'GET'}),
        ({status}) => status === 200,
      )
      expect(backup).toMatchObject({backup_id: expect.stringMatching(/^[0-9a-f]{64}-\d{8}T\d{6}Z$/), volumes: ['rootfs']})
      expect(await operate(url, {owner})).toMatchObject({status: 200, body: {backup_id: backup.backup_id}})

      const download = await fetch(`${host.url}${String(backup.download_url)}`)
      const archive = Buffer.from(await download.arrayBuffer())
      expect(archive.length).toBe(backup.size)
      expect(`sha256:${createHash('sha256').update(archive).digest('hex')}`).toBe(backup.checksum)
      const forged = String(backup.download_url).replace(/signature=./, 'signature=x')
      expect((await fetch(`${host.url}${forged}`)).status).toBe(403)
      await writeFile(join(scratch, 'backup.tar'), archive)
      await run('tar', ['-xf', 'backup.tar'], {cwd: scratch})
      expect(await hashContent(join(scratch, 'rootfs.qcow2'))).toBe(before)

      await writeInto(vmHash, 'b')
      expect(await hashContent(diskPath(host, vmHash))).not.toBe(before)
      const form = new FormData()
      form.set('rootfs', new Blob([await readFile(join(scratch, 'rootfs.qcow2'))]), 'rootfs.qcow2')
      const restored = await operate(`${host.url}/control/machine/${vmHash}/restore`, {owner, body: form})
      expect(restored).toMatchObject({status: 200, body: {status: 'restored'}})
      expect(await hashContent(diskPath(host, vmHash))).toBe(before)
    })

    it('is found after a restart, and by nobody once it is deleted', async () => {
      const vmHash = await host.run()
      await host.executor.stopByOwner(vmHash)
      await host.waitFor(vmHash, (view) => view?.observed === 'stopped')
      await operate(`${host.url}/control/machine/${vmHash}/backup`, {owner})
      await host.executor.backups.settle(vmHash)
      await host.stop()
      await host.start()
      const url = `${host.url}/control/machine/${vmHash}/backup`
      const {body} = await operate(url, {owner, method: 'GET'})
      const id = String(body.backup_id)
      expect((await fetch(`${host.url}${String(body.download_url)}`)).status).toBe(200)
      expect(await operate(`${url}/${id}`, {owner, method: 'DELETE'})).toMatchObject({status: 200})
      expect((await fetch(`${host.url}${String(body.download_url)}`)).status).toBe(404)
      expect(await operate(`${url}/${id}`, {owner, method: 'DELETE'})).toMatchObject({status: 404})
    })

    it('is put back from a file of the network, and only when it is an image', async () => {
      const vmHash = await host.run()
      await writeInto(vmHash, 'a')
      const copy = join(scratch, 'copy.qcow2')
      await run('qemu-img', ['convert', '-O', 'qcow2', diskPath(host, vmHash), copy])
      const before = await hashContent(copy)
      const [good, bad] = [host.files.add(await readFile(copy)), host.files.add(Buffer.from('no image'))]
      await writeInto(vmHash, 'b')
      const url = `${host.url}/control/machine/${vmHash}/restore`
      expect(await operate(url, {owner, body: JSON.stringify({volume_ref: bad})})).toMatchObject({status: 400})
      expect(await operate(url, {owner, body: JSON.stringify({volume_ref: good})})).toMatchObject({status: 200})
      expect(await hashContent(diskPath(host, vmHash))).toBe(before)
    })
  })

  describe('a move', () => {
    let other: ComputeHost

    beforeEach(async () => {
      other = await ComputeHost.create(image)
    })

    afterEach(async () => {
      await other.remove()
    })

    async function exportMachine(vmHash: ItemHash): Promise<Answer['body']> {
      const url = `${host.url}/control/machine/${vmHash}/migration/export`
      expect(await push(url, {signer: scheduler})).toMatchObject({status: 202, body: {state: 'exporting'}})
      return (
        await until(
          () => push(`${url}/status`, {signer: scheduler, method: 'GET'}),
          ({body}) => body.state !== 'exporting',
        )
      ).body
    }

    async function importMachine(vmHash: ItemHash, exported: Answer['body']): Promise<Answer['body']> {
      const message = host.messages.executables.get(vmHash)
      if (message !== undefined) other.messages.executables.set(vmHash, message)
      const {export_token, disk_files} = exported
      const request = {vm_hash: vmHash, source_host: sourceName, source_port: host.port, export_token, disk_files}
      const begun = await push(`${other.url}/control/migrate`, {signer: scheduler, body: JSON.stringify(request)})
      expect(begun).toMatchObject({status: 202, body: {vm_hash: vmHash}})
      return (
        await until(
          () => push(`${other.url}/control/migrate/${vmHash}/status`, {signer: scheduler, method: 'GET'}),
          ({body}) => body.state !== 'importing',
        )
      ).body
    }

    it('brings every byte to the other node, and leaves the machine stopped here', async () => {
      const vmHash = await host.run()
      await writeInto(vmHash, 'a')
      await host.executor.startAgain(vmHash)
      await host.waitFor(vmHash, (view) => view?.observed === 'running')
      const before = await hashContent(diskPath(host, vmHash))
      const exported = await exportMachine(vmHash)
      expect(exported).toMatchObject({state: 'exported', disk_files: [{name: 'rootfs.qcow2'}], error: null})
      const again = await push(`${host.url}/control/machine/${vmHash}/migration/export`, {signer: scheduler})
      expect(again).toMatchObject({status: 409, body: {code: 'EXECUTOR_BUSY'}})

      const imported = await importMachine(vmHash, exported)
      const [disk] = exported.disk_files as readonly {readonly size_bytes: number}[]
      expect(imported).toMatchObject({state: 'imported', error: null, bytes_downloaded: disk?.size_bytes, current_step: 'creating_vm'})
      expect(imported.transfer_time_ms).toBeGreaterThan(0)
      await other.waitFor(vmHash, (view) => view?.observed === 'running')
      expect(await hashContent(diskPath(other, vmHash))).toBe(before)
      expect(host.executor.find(vmHash)).toMatchObject({observed: 'stopped', pid: undefined})

      const cleanup = `${host.url}/control/machine/${vmHash}/migration/cleanup`
      expect(await push(cleanup, {signer: scheduler})).toMatchObject({status: 200, body: {status: 'completed'}})
      expect(host.executor.find(vmHash)).toMatchObject({wanted: 'gone'})
      expect(await push(cleanup, {signer: scheduler})).toMatchObject({status: 409})
    })

    it('goes on after a restart of the node that the machine leaves', async () => {
      const vmHash = await host.run()
      const {export_token} = await exportMachine(vmHash)
      await host.stop()
      await host.start()
      const status = `${host.url}/control/machine/${vmHash}/migration/export/status`
      const {body} = await push(status, {signer: scheduler, method: 'GET'})
      expect(body).toMatchObject({state: 'exported', export_token})
      expect(await importMachine(vmHash, body)).toMatchObject({state: 'imported'})
    })

    it('is taken back when nobody fetched the disks', async () => {
      const vmHash = await host.run()
      await exportMachine(vmHash)
      await push(`${host.url}/control/machine/${vmHash}/migration/cleanup`, {signer: scheduler})
      await host.waitFor(vmHash, (view) => view?.observed === 'running')
    })

    it('fails in a state with a text when the token is wrong or the source does not answer', async () => {
      const vmHash = await host.run()
      const exported = await exportMachine(vmHash)
      const failed = await importMachine(vmHash, {...exported, export_token: 'wrong'})
      expect(failed).toMatchObject({state: 'failed', error: expect.stringContaining('401')})
      expect(other.executor.find(vmHash)).toBeUndefined()
      expect(await importMachine(vmHash, exported)).toMatchObject({state: 'imported'})
    })

    it.each(['//other.example/x', '/../../etc/passwd', '/x?y=1'])('asks only the node that was named for %s', async (download_path) => {
      const vmHash = await host.run()
      const exported = await exportMachine(vmHash)
      const [disk] = exported.disk_files as readonly object[]
      const failed = await importMachine(vmHash, {...exported, disk_files: [{...disk, download_path}]})
      expect(failed).toMatchObject({state: 'failed', error: expect.stringContaining('the other node answered 4')})
    })

    it('does not fetch from a name that stands for the node itself', async () => {
      const address = {host: 'localhost.', port: host.port, path: '/', token: 'x'}
      await expect(createFetchDisk()(address, AbortSignal.timeout(10_000))).rejects.toMatchObject({code: 'EXECUTOR_MIGRATION_FAILED'})
    })
  })

  describe('an expiry', () => {
    it('stops the machine, also when the node was away at that time, and once', async () => {
      const vmHash = await host.run()
      const url = `${host.url}/control/machine/${vmHash}/expire`
      expect(await operate(url, {owner, body: JSON.stringify({timeout: 3_600})})).toMatchObject({status: 200})
      expect(await operate(url, {owner, body: JSON.stringify({timeout: 0.001})})).toMatchObject({status: 200})
      await host.stop()
      await host.start()
      await host.waitFor(vmHash, (view) => view?.observed === 'stopped' && view.isStoppedByOwner)
      await vi.waitFor(async () => expect(await countExpirations()).toBe(0), {timeout: 5_000})
      await host.executor.startAgain(vmHash)
      await host.waitFor(vmHash, (view) => view?.observed === 'running')
    })

    async function countExpirations(): Promise<number> {
      return (await host.database.reader.selectFrom('machine_expirations').selectAll().execute()).length
    }
  })

  it('says that there are no rules to write where the hypervisor is the network', async () => {
    const vmHash = await host.run()
    const answer = await push(`${host.url}/control/network/recreate`, {signer: scheduler})
    expect(answer).toMatchObject({status: 200, body: {success: true, recreated_count: 0, message: expect.stringContaining('no rules')}})
    expect(host.executor.find(vmHash)).toMatchObject({observed: 'running'})
  })
})
