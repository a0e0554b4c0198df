import {spawnSync} from 'node:child_process'
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {FilesystemFileStore} from '@aleph-onchain/storage'
import {expect, it} from 'vitest'

const KiB = 1024

it('refuses a file that the disk has no room for, keeps the others and goes on when there is room', async (context) => {
  const directory = await mkdtemp(join(tmpdir(), 'aleph-full-'))
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', directory])
  try {
    context.skip(mount.status !== 0, 'a small disk can only be mounted by root')
    const store = new FilesystemFileStore({directory: join(directory, 'files')})
    await store.start()
    const small = await store.put(bytes(2_048 * KiB, 1), {maxBytes: 1e9})
    await expect(store.put(bytes(3_000 * KiB, 2), {maxBytes: 1e9})).rejects.toMatchObject({code: 'STORAGE_DISK_FULL'})
    expect(await readdir(join(directory, 'files', 'tmp'))).toEqual([])
    expect(await store.list({limit: 10})).toHaveLength(1)
    expect(store.usedBytes).toBe(small.sizeBytes)
    await store.delete(small.hash)
    expect(await store.put(bytes(3_000 * KiB, 2), {maxBytes: 1e9})).toMatchObject({sizeBytes: 3_000 * KiB})
    await store.stop()
  } finally {
    if (mount.status === 0) spawnSync('umount', [directory])
    await rm(directory, {recursive: true, force: true})
  }
})

async function* bytes(sizeBytes: number, value: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < sizeBytes; at += 8 * KiB) yield Buffer.alloc(8 * KiB, value)
}
