import { BlockList, isIP } from 'node:net'

/** What may be asked: everything public; of the inside what an administrator named; cloud metadata and the like never. */
export type Verdict = 'allowed' | 'private' | 'never'

/**
 * Judges an address a host resolved to. `allowed` lists hosts and ranges an administrator named: `grafana.internal`, `10.0.0.0/8`.
 * An IPv4 address written inside an IPv6 one is judged as what it is.
 */
export function judgeAddress(host: string, address: string, allowed: readonly string[]): Verdict {
  const zoneless = address.replace(/%.*$/, '')
  const plain = mappedV4(zoneless) ?? zoneless
  const family = isIP(plain)
  if (family === 0) return 'never'
  const kind = family === 6 ? 'ipv6' : 'ipv4'
  if (never.check(plain, kind)) return 'never'
  if (!inside.check(plain, kind)) return 'allowed'
  return isNamed(host, plain, allowed) ? 'allowed' : 'private'
}

function isNamed(host: string, address: string, allowed: readonly string[]): boolean {
  const names = allowed.filter((entry) => !entry.includes('/') && isIP(entry) === 0)
  if (names.some((name) => name.toLowerCase() === host.toLowerCase().replace(/\.$/, ''))) return true
  return listOf(allowed.filter((entry) => !names.includes(entry))).check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** `::ffff:10.0.0.1` and its spelling in hexadecimal are 10.0.0.1. */
function mappedV4(address: string): string | null {
  if (isIP(address) !== 6) return null
  const last = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [, high = '', low = ''] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(last) ?? []
  if (high === '') return null
  const number = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.')
}

/** Asked by nobody: this host's "any" address, link-local (where clouds keep their metadata), multicast, broadcast. */
const never = listOf([
  '0.0.0.0/8',
  '169.254.0.0/16',
  '100.100.100.200',
  '168.63.129.16',
  '224.0.0.0/4',
  '255.255.255.255',
  '::',
  'fe80::/10',
  'fd00:ec2::254',
  'fd20:ce::254',
  'ff00::/8',
])

/** Not of the public net (RFC 6890 and its successors); translators to IPv4 are judged as inside, for they can lead there. */
const inside = listOf([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '240.0.0.0/4',
  '::1',
  '::/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fec0::/10',
])

function listOf(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}
