import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type BuiltImage, buildImage} from '../lib/build-image.ts'
import {tinyRecipe} from '../tiny/recipe.ts'
import {Guest} from './guest.ts'

const limitMs = 180_000

describe('the tiny image', () => {
  let image: BuiltImage
  const guest = new Guest()

  beforeAll(async () => {
    image = await buildImage(tinyRecipe)
  }, limitMs)

  afterAll(async () => {
    await guest[Symbol.asyncDispose]()
  })

  it('is described by a manifest with its hash and its packages', () => {
    expect(createHash('sha256').update(readFileSync(image.path)).digest('hex')).toBe(image.manifest.files[0]?.sha256)
    expect(Object.keys(image.manifest.packages)).toEqual(expect.arrayContaining(['busybox-static', 'dropbear-bin', 'qemu-guest-agent']))
  })

  it(
    'boots, does what the seed says, keeps files over a reboot and ends by the power button',
    async () => {
      const userData = {
        hostname: 'first-machine',
        ssh_authorized_keys: [guest.publicKey],
        write_files: [{path: '/etc/motd', content: 'tabs\tand "quotes"\n', permissions: '0600'}],
        runcmd: ['echo once >> /root/commands', ['sh', '-c', 'echo "$1" >> /root/commands', 'sh', "it's a list"]],
      }
      await guest.start(image.path, {userData: `#cloud-config\n${JSON.stringify(userData)}\n`})
      expect(await guest.ssh('hostname; cat /etc/motd /root/commands; stat -c %a /etc/motd')).toBe(
        'first-machine\ntabs\tand "quotes"\nonce\nit\'s a list\n600\n',
      )
      const blocks = Number(await guest.ssh("df -k / | awk 'NR == 2 {print $2}'"))
      expect(blocks, 'the root file system takes the whole disk').toBeGreaterThan(900_000)

      const hostKey = await guest.ssh('dropbearkey -y -f /etc/dropbear/ed25519 | grep ssh-ed25519')
      await guest.ssh('echo kept > /root/kept')
      await guest.reboot()
      expect(await guest.ssh('cat /root/kept /root/commands')).toBe("kept\nonce\nit's a list\n")
      expect(await guest.ssh('dropbearkey -y -f /etc/dropbear/ed25519 | grep ssh-ed25519')).toBe(hostKey)
      expect(await guest.agent('guest-ping')).toEqual({return: {}})

      await guest.qmp('system_powerdown')
      expect(await guest.off()).toBe(0)
      expect(guest.console).toContain('Aleph tiny on first-machine')
      expect(guest.console).toContain('reboot: Power down')
    },
    limitMs,
  )
})
