import type { Context } from 'hono'
import type { Env } from './env.ts'

export interface Address {
  /** Whether the request comes from this machine itself, to a name of this machine, through no proxy. */
  readonly isLoopback: boolean
  /** What attempts are counted by: an IPv4 address, or the /64 an IPv6 address lies in. */
  readonly network: string
}

const loopbackNames = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i
const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/**
 * Where a request comes from, for counting attempts and for the first run. A proxy on this machine makes everyone look local, and a
 * foreign page may point its name at us: so whoever passed a proxy or asked for another name is not local.
 */
export function addressOf(context: Context<Env>): Address {
  const remote = remoteAddress(context)
  const isProxied = proxyHeaders.some((header) => context.req.header(header) !== undefined)
  const isLocal = remote !== null && (/^127\./.test(remote) || remote === '::1')
  const forwarded = isLocal ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return {
    isLoopback: isLocal && !isProxied && loopbackNames.test(context.req.header('host') ?? ''),
    network: networkOf(forwarded || remote || 'unknown'),
  }
}

/** The socket's other end, or null where there is no socket (a test speaking to the routes directly). */
function remoteAddress(context: Context<Env>): string | null {
  const { incoming } = (context.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress?.replace(/^::ffff:/, '') ?? null
}

function networkOf(address: string): string {
  if (!address.includes(':')) return address.slice(0, 60)
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')]
    .slice(0, 4)
    .join(':')
    .slice(0, 60)
}
