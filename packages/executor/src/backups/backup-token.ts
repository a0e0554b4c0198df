import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto'
import {readFile, writeFile} from 'node:fs/promises'
import {createWhole} from '../disks/create-disk.ts'

/** What a link to a backup proves: that the node gave it out, for this backup, until then. */
export interface BackupLink {
  readonly backupId: string
  readonly vmHash: string
  readonly expiresMs: number
}

/** Signs links to backups with a secret of this host, which outlives the node's process. */
export class BackupTokens {
  readonly #path: string
  #secret: Buffer | undefined

  constructor(path: string) {
    this.#path = path
  }

  /** Reads the secret, or makes it. */
  async start(): Promise<void> {
    const known = await readFile(this.#path).catch(() => undefined)
    if (known?.length === 32) {
      this.#secret = known
      return
    }
    const secret = randomBytes(32)
    await createWhole(this.#path, (part) => writeFile(part, secret, {mode: 0o600}))
    this.#secret = secret
  }

  /** Signs a link. */
  sign({backupId, vmHash, expiresMs}: BackupLink): string {
    return createHmac('sha256', this.#secret ?? randomBytes(32))
      .update(`${backupId}:${vmHash}:${expiresMs}`)
      .digest('hex')
  }

  /** Tells whether a link was signed here and holds still. */
  verify(link: BackupLink, token: string, nowMs: number): boolean {
    if (nowMs >= link.expiresMs || !/^[0-9a-f]{64}$/.test(token)) return false
    return timingSafeEqual(Buffer.from(this.sign(link), 'hex'), Buffer.from(token, 'hex'))
  }
}
