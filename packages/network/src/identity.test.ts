import {generateKeyPairSync, verify} from 'node:crypto'
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {loadIdentity} from './identity.ts'
import {getVerifyingKey} from './node-id.ts'

let directory: string
let path: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aleph-identity-'))
  path = join(directory, 'keys', 'identity.key')
})

afterEach(() => rm(directory, {recursive: true}))

async function writeKey(text: string, mode = 0o600): Promise<void> {
  await mkdir(join(directory, 'keys'), {mode: 0o700})
  await writeFile(path, text)
  await chmod(path, mode)
}

describe('The node identity', () => {
  it('is made once and stays the same', async () => {
    const first = await loadIdentity(path)
    const second = await loadIdentity(path)
    expect(second.nodeId).toBe(first.nodeId)
    expect(second.peerId).toBe(first.peerId)
    expect(first.peerId).toMatch(/^12D3KooW/)
  })

  it('is open to its owner alone', async () => {
    await loadIdentity(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(join(directory, 'keys'))).mode & 0o777).toBe(0o700)
    expect(await readdir(join(directory, 'keys'))).toEqual(['identity.key'])
  })

  it('is one key when several begin at once', async () => {
    const identities = await Promise.all(Array.from({length: 8}, () => loadIdentity(path)))
    expect(new Set(identities.map(({nodeId}) => nodeId)).size).toBe(1)
    expect(await readdir(join(directory, 'keys'))).toEqual(['identity.key'])
  })

  it('signs so that its node id verifies', async () => {
    const identity = await loadIdentity(path)
    const data = Buffer.from('something')
    expect(verify(null, data, getVerifyingKey(identity.nodeId), identity.sign(data))).toBe(true)
    expect(identity.toLibp2pKey().type).toBe('Ed25519')
  })

  it('reads a key that another program made', async () => {
    const {privateKey} = generateKeyPairSync('ed25519')
    await writeKey(privateKey.export({format: 'pem', type: 'pkcs8'}).toString())
    const {x = ''} = privateKey.export({format: 'jwk'})
    expect((await loadIdentity(path)).nodeId).toBe(Buffer.from(x, 'base64url').toString('hex'))
  })

  it.each([0o640, 0o604, 0o660, 0o644])('is refused with mode %o', async (mode) => {
    await writeKey('does not matter', mode)
    const octal = `0${mode.toString(8)}`
    await expect(loadIdentity(path)).rejects.toMatchObject({reason: {code: 'NETWORK_IDENTITY_EXPOSED', path, mode: octal}})
    await expect(loadIdentity(path)).rejects.toThrow(/^The node identity .* is open to others \(mode 0\d+\); run: chmod 600 [^\n]*$/)
  })

  it.each([
    ['empty', ''],
    ['no key', 'hello\nworld\n'],
    ['cut off', '-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n'],
    ['another kind of key', generateKeyPairSync('ec', {namedCurve: 'P-256'}).privateKey.export({format: 'pem', type: 'pkcs8'}).toString()],
  ])('is refused when the file is %s, in one line that names it', async (_, text) => {
    await writeKey(text)
    await expect(loadIdentity(path)).rejects.toMatchObject({reason: {code: 'NETWORK_IDENTITY_INVALID', path}})
    await expect(loadIdentity(path)).rejects.toThrow(/^The node identity \S+identity\.key cannot be used: [^\n]+$/)
    expect(await readFile(path, 'utf8')).toBe(text)
  })

  it('is refused when its path is a directory', async () => {
    await mkdir(path, {recursive: true, mode: 0o700})
    await expect(loadIdentity(path)).rejects.toMatchObject({reason: {code: 'NETWORK_IDENTITY_UNREADABLE', path}})
  })

  it('is refused when it cannot be made', async () => {
    await writeFile(join(directory, 'keys'), 'a file where the directory should be')
    await expect(loadIdentity(path)).rejects.toMatchObject({reason: {code: 'NETWORK_IDENTITY_UNREADABLE', path}})
  })
})
