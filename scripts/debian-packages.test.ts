import {describe, expect, it} from 'vitest'

const {debianPackages, ensureDebianPackages, isDebianLike, planPackages} = await import(
  new URL('./debian-packages.mjs', import.meta.url).href
)

const everything = () => true
const nothing = () => false

describe('planPackages', () => {
  it('does nothing when every program is there', () => {
    expect(planPackages('qemu', {has: everything, isRoot: false, isDebian: false})).toEqual({action: 'none'})
  })

  it('installs only what is missing when root on Debian', () => {
    const has = (program: string) => program !== 'nft'
    expect(planPackages('networking', {has, isRoot: true, isDebian: true})).toEqual({action: 'install', packages: ['nftables']})
  })

  it.each([
    ['without root', {isRoot: false, isDebian: true}, 'root'],
    ['on another system', {isRoot: true, isDebian: false}, 'neither Debian nor Ubuntu'],
  ])('%s tells the command and what is off', (_, machine, reason) => {
    const {action, packages, lines} = planPackages('networking', {has: nothing, ...machine})
    expect({action, packages}).toEqual({action: 'ask', packages: ['nftables', 'iproute2']})
    expect(lines.join('\n')).toContain('sudo apt-get install --no-install-recommends nftables iproute2')
    expect(lines.join('\n')).toContain('user-mode network')
    expect(lines.join('\n')).toContain(reason)
  })

  it('refuses a purpose that is not known', () => {
    expect(() => planPackages('__proto__', {has: everything, isRoot: true, isDebian: true})).toThrow('purpose')
  })
})

describe('ensureDebianPackages', () => {
  it('brings the lists up to date once, then installs', () => {
    const commands: string[] = []
    const said: string[] = []
    const run = (program: string, args: readonly string[]) => commands.push(`${program} ${args.join(' ')}`) > 0
    const machine = {has: nothing, isRoot: true, isDebian: true}
    for (const purpose of ['networking', 'qemu']) {
      expect(ensureDebianPackages(purpose, {machine, run, say: (text: string) => said.push(text)})).toBe(true)
    }
    expect(commands.filter((command) => command.endsWith(' update'))).toHaveLength(1)
    expect(commands.at(-1)).toContain(`install --no-install-recommends ${debianPackages.qemu.join(' ')}`)
    expect(said[0]).toContain('nftables iproute2')
  })

  it('says what is off when apt fails', () => {
    const said: string[] = []
    const options = {machine: {has: nothing, isRoot: true, isDebian: true}, run: () => false, say: (text: string) => said.push(text)}
    expect(ensureDebianPackages('images', options)).toBe(false)
    expect(said.join('\n')).toContain('no machine image can be built')
  })
})

describe('isDebianLike', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"\n', true],
    ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', true],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
    ['ID=fedora\nID_LIKE="rhel"\n', false],
    ['PRETTY_NAME="Not debian"\nID=arch\n', false],
    ['', false],
  ])('reads %j', (text, expected) => {
    expect(isDebianLike(text)).toBe(expected)
  })
})
