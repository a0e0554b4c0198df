import * as z from 'zod'
import type {NetworkHost} from './ports.ts'

const chainSchema = z.object({
  chain: z.object({family: z.string(), table: z.string(), name: z.string(), hook: z.string().optional(), policy: z.string().optional()}),
})

/**
 * Finds what of other programs' rules may drop packets of machines, in sentences for the operator. A packet has to pass all tables of a host:
 * that ours accepts it does not make another one accept it. Rules of the old `iptables-legacy` are not seen.
 */
export async function findFirewallConflicts(host: NetworkHost): Promise<readonly string[]> {
  const listed = JSON.parse(await host.run('nft', ['-j', 'list', 'chains']))
  const entries: unknown[] = z.object({nftables: z.array(z.unknown())}).parse(listed).nftables
  return entries.flatMap((entry) => {
    const {success, data} = chainSchema.safeParse(entry)
    if (!success || data.chain.hook !== 'forward' || data.chain.policy !== 'drop' || data.chain.table.startsWith('aleph_')) return []
    const {family, table, name} = data.chain
    return [`Chain ${name} of table ${family} ${table} drops what is forwarded unless it is told otherwise. ${findRemedy(data.chain.name)}`]
  })
}

function findRemedy(chain: string): string {
  const docker = 'With Docker: iptables -I DOCKER-USER -i atap+ -j ACCEPT; iptables -I DOCKER-USER -o atap+ -j ACCEPT (and ip6tables).'
  const ufw = 'With ufw: DEFAULT_FORWARD_POLICY="ACCEPT" in /etc/default/ufw; our table keeps closed what it should.'
  return chain === 'FORWARD' ? `${docker} ${ufw}` : 'Make it accept devices whose names begin with atap.'
}
