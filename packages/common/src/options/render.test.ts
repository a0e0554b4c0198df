import {describe, expect, it} from 'vitest'
import {sampleTables} from '../../test/fixtures/option-tables.ts'
import {loadOptions} from './load-options.ts'
import {renderOptionsReference} from './render-markdown.ts'
import {renderLoadedOptions, renderOptionsFile} from './render-toml.ts'
import {wrapText} from './wrap-text.ts'

const path = '/etc/aleph/node.toml'

function loadText(text: string) {
  return loadOptions(sampleTables, {file: {path, text}})
}

describe('renderOptionsFile', () => {
  it('explains every option under its section', () => {
    expect(renderOptionsFile(sampleTables)).toMatchInlineSnapshot(`
      "[network]

      # Addresses on which peers reach this node.
      # Expects a multiaddr, or a list of such; variable ALEPH_NETWORK_LISTEN_ADDR, flag --listen-addr.
      # listen_addr = [ "/ip4/0.0.0.0/tcp/4025" ]

      # Peers connected at most.
      # Expects a whole number from 1 to 10000; variable ALEPH_NETWORK_MAX_CONNECTIONS.
      # max_connections = 256

      # Address to tell others, where it is not one of our own.
      # Expects a text; variable ALEPH_NETWORK_EXTERNAL_ADDR.
      # external_addr = (unset)

      [node]

      # What this node does | is.
      # Expects one of "coordinator", "compute"; variable ALEPH_NODE_ROLE, flag --role.
      # role = "coordinator"

      [api]

      # Where the HTTP API listens.
      # Expects an address and a port, like "0.0.0.0:4024" or "[::]:4024"; variable ALEPH_API_BIND.
      # bind = "0.0.0.0:4024"

      [database]

      # PostgreSQL server instead of the built-in SQLite.
      # Expects a URL that starts with postgres:// or postgresql://; variable ALEPH_POSTGRES.
      # url = (unset)

      [executor.qemu]

      # Whether virtual machines may have graphics cards.
      # Expects true or false; variable ALEPH_EXECUTOR_QEMU_ENABLE_GPU, flag --gpu.
      # enable_gpu = false
      "
    `)
  })

  it('leaves all defaults in force', () => {
    expect(loadText(renderOptionsFile(sampleTables)).values).toEqual(loadOptions(sampleTables, {}).values)
  })

  it('states the defaults as they would be set', () => {
    const uncommented = renderOptionsFile(sampleTables).replaceAll(/^# (\w+ = (?!\(unset\)).*)$/gm, '$1')
    const {entries, values} = loadText(uncommented)
    expect(values).toEqual(loadOptions(sampleTables, {}).values)
    expect(entries.filter(({origin}) => origin.kind === 'file')).toHaveLength(5)
  })

  it('sets the chosen values', () => {
    const chosen = {'node.role': 'compute', 'network.listen_addr': ['/ip4/10.0.0.1/tcp/1', '/"quoted"']}
    const {values} = loadText(renderOptionsFile(sampleTables, chosen))
    expect(values.node.role).toBe('compute')
    expect(values.network.listenAddresses).toEqual(chosen['network.listen_addr'])
  })
})

describe('renderLoadedOptions', () => {
  const {entries} = loadOptions(sampleTables, {
    file: {path, text: '[network]\nmax_connections = 5'},
    env: {ALEPH_POSTGRES: 'postgres://user:hunter2@db'},
    flags: {gpu: true},
  })

  it('shows values with where they come from, secrets masked', () => {
    expect(renderLoadedOptions(entries, {showOrigin: true})).toMatchInlineSnapshot(`
      "[network]
      listen_addr = [ "/ip4/0.0.0.0/tcp/4025" ]  # the defaults
      max_connections = 5  # /etc/aleph/node.toml
      # external_addr = (unset)  # the defaults

      [node]
      role = "coordinator"  # the defaults

      [api]
      bind = "0.0.0.0:4024"  # the defaults

      [database]
      url = "***"  # variable ALEPH_POSTGRES

      [executor.qemu]
      enable_gpu = true  # flag --gpu
      "
    `)
  })

  it('shows values that can be loaded again', () => {
    const shown = renderLoadedOptions(entries, {showOrigin: false}).replace('***', 'postgres://user:hunter2@db')
    expect(loadText(shown).entries.map(({value}) => value)).toEqual(entries.map(({value}) => value))
  })
})

describe('renderOptionsReference', () => {
  it('has a table per section', () => {
    expect(renderOptionsReference(sampleTables)).toMatchInlineSnapshot(`
      "## \`[network]\`

      | Key | Meaning | Value | Default | Variable, flag |
      | --- | --- | --- | --- | --- |
      | \`network.listen_addr\` | Addresses on which peers reach this node. | a multiaddr, or a list of such | \`[ "/ip4/0.0.0.0/tcp/4025" ]\` | \`ALEPH_NETWORK_LISTEN_ADDR\` \`--listen-addr\` |
      | \`network.max_connections\` | Peers connected at most. | a whole number from 1 to 10000 | \`256\` | \`ALEPH_NETWORK_MAX_CONNECTIONS\` |
      | \`network.external_addr\` | Address to tell others, where it is not one of our own. | a text | none | \`ALEPH_NETWORK_EXTERNAL_ADDR\` |

      ## \`[node]\`

      | Key | Meaning | Value | Default | Variable, flag |
      | --- | --- | --- | --- | --- |
      | \`node.role\` | What this node does \\| is. | one of "coordinator", "compute" | \`"coordinator"\` | \`ALEPH_NODE_ROLE\` \`--role\` |

      ## \`[api]\`

      | Key | Meaning | Value | Default | Variable, flag |
      | --- | --- | --- | --- | --- |
      | \`api.bind\` | Where the HTTP API listens. | an address and a port, like "0.0.0.0:4024" or "[::]:4024" | \`"0.0.0.0:4024"\` | \`ALEPH_API_BIND\` |

      ## \`[database]\`

      | Key | Meaning | Value | Default | Variable, flag |
      | --- | --- | --- | --- | --- |
      | \`database.url\` | PostgreSQL server instead of the built-in SQLite. | a URL that starts with postgres:// or postgresql:// | none | \`ALEPH_POSTGRES\` |

      ## \`[executor.qemu]\`

      | Key | Meaning | Value | Default | Variable, flag |
      | --- | --- | --- | --- | --- |
      | \`executor.qemu.enable_gpu\` | Whether virtual machines may have graphics cards. | true or false | \`false\` | \`ALEPH_EXECUTOR_QEMU_ENABLE_GPU\` \`--gpu\` |
      "
    `)
  })
})

it('wraps text between words', () => {
  expect(wrapText('one two  three\nfour extraordinarily five', 9)).toEqual(['one two', 'three', 'four', 'extraordinarily', 'five'])
})
