import {createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID, sign} from 'node:crypto'
import {type FileHandle, link, mkdir, open, unlink} from 'node:fs/promises'
import {dirname} from 'node:path'
import {privateKeyFromRaw} from '@libp2p/crypto/keys'
import type {PrivateKey} from '@libp2p/interface'
import {describeFailure, NetworkError} from './errors.ts'
import {createNodeId, getPeerId, type NodeId} from './node-id.ts'

/** Who this node is among its peers: an Ed25519 key that outlives restarts. */
export interface NodeIdentity {
  readonly nodeId: NodeId
  /** The libp2p name of the same key. */
  readonly peerId: string
  /** Signs with the identity; 64 bytes. */
  sign(data: Uint8Array): Uint8Array
  /** Gives the key in the form that libp2p takes. */
  toLibp2pKey(): PrivateKey
}

/** Reads the identity from its file, or makes a new one where there is none; the file is PKCS #8 PEM, mode 0600. */
export async function loadIdentity(path: string): Promise<NodeIdentity> {
  const found = await readKeyFile(path)
  if (found !== undefined) return parseIdentity(found, path)
  await createKeyFile(path)
  const created = await readKeyFile(path)
  if (created === undefined) throw new NetworkError({code: 'NETWORK_IDENTITY_UNREADABLE', path, detail: 'it vanished'})
  return parseIdentity(created, path)
}

/** Makes an identity that lives in memory only. */
export function createIdentity(): NodeIdentity {
  return identityFromKey(generateKeyPairSync('ed25519').privateKey)
}

/** Makes the identity of an Ed25519 private key. */
export function identityFromKey(key: KeyObject): NodeIdentity {
  return new Ed25519Identity(key)
}

class Ed25519Identity implements NodeIdentity {
  readonly nodeId: NodeId
  readonly peerId: string
  readonly #key: KeyObject
  readonly #raw: Uint8Array

  constructor(key: KeyObject) {
    const {d = '', x = ''} = key.export({format: 'jwk'})
    this.#key = key
    this.#raw = Buffer.concat([Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')])
    this.nodeId = createNodeId(this.#raw.subarray(32))
    this.peerId = getPeerId(this.nodeId).toString()
  }

  sign(data: Uint8Array): Uint8Array {
    return sign(null, data, this.#key)
  }

  toLibp2pKey(): PrivateKey {
    return privateKeyFromRaw(this.#raw)
  }
}

function parseIdentity(pem: string, path: string): NodeIdentity {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return identityFromKey(key)
  } catch (cause) {
    throw invalid(path, 'it holds no PKCS #8 private key', cause)
  }
  throw invalid(path, 'its key is not Ed25519')
}

async function readKeyFile(path: string): Promise<string | undefined> {
  let file: FileHandle
  try {
    file = await open(path, 'r')
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return undefined
    throw unreadable(path, cause)
  }
  try {
    const {mode} = await file.stat()
    if ((mode & 0o077) !== 0) throw exposed(path, mode)
    return await file.readFile('utf8')
  } catch (cause) {
    throw cause instanceof NetworkError ? cause : unreadable(path, cause)
  } finally {
    await file.close()
  }
}

/** Writes beside the path and links: the file is there with its whole content or not at all, also after a power cut. */
async function createKeyFile(path: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.new`
  const pem = generateKeyPairSync('ed25519').privateKey.export({format: 'pem', type: 'pkcs8'})
  try {
    await mkdir(dirname(path), {recursive: true, mode: 0o700})
    await writeSynced(temporary, pem)
    await link(temporary, path).catch(ignore('EEXIST')) // another process of ours was first: its key counts
    await syncDirectory(dirname(path))
  } catch (cause) {
    throw unreadable(path, cause)
  } finally {
    await unlink(temporary).catch(ignore('ENOENT'))
  }
}

async function writeSynced(path: string, text: string | Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  await directory.sync().finally(() => directory.close())
}

function ignore(code: string): (error: unknown) => void {
  return (error) => {
    if (!isErrno(error, code)) throw error
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function exposed(path: string, mode: number): NetworkError {
  const octal = (mode & 0o777).toString(8).padStart(4, '0')
  const message = `The node identity ${path} is open to others (mode ${octal}); run: chmod 600 ${path}`
  return new NetworkError({code: 'NETWORK_IDENTITY_EXPOSED', path, mode: octal}, {message})
}

function invalid(path: string, detail: string, cause?: unknown): NetworkError {
  const message = `The node identity ${path} cannot be used: ${detail}; restore it, or remove it to get a new identity`
  return new NetworkError({code: 'NETWORK_IDENTITY_INVALID', path, detail}, {message, cause})
}

function unreadable(path: string, cause: unknown): NetworkError {
  const detail = describeFailure(cause)
  return new NetworkError(
    {code: 'NETWORK_IDENTITY_UNREADABLE', path, detail},
    {message: `The node identity ${path} cannot be read or made: ${detail}`, cause},
  )
}
