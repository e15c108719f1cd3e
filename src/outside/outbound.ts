import { lookup } from 'node:dns/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { judgeAddress } from './addressPolicy.ts'
import { readWhole } from './readWhole.ts'
import { fault, SourceFault } from './sourceFault.ts'

export interface OutboundLimits {
  readonly connectMs: number
  /** From the look-up of the name to the last byte. */
  readonly totalMs: number
  readonly bytes: number
}

export interface Outbound {
  readonly url: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Hosts and ranges inside the house that an administrator allowed. */
  readonly privateHosts: readonly string[]
  readonly limits?: Partial<OutboundLimits>
}

export interface Answer {
  readonly status: number
  readonly text: string
}

const usual: OutboundLimits = { connectMs: 5_000, totalMs: 30_000, bytes: 8 * 1024 * 1024 }

/**
 * Asks another server: the only place from which Meliora does. The name is looked up once and that very address is connected to, so a
 * name cannot change its mind in between; what lies inside the house needs an administrator's leave. No redirect is followed. Time and
 * size are bounded as the bytes come, whatever the answer says about itself.
 * @throws SourceFault in words
 */
export async function ask(outbound: Outbound): Promise<Answer> {
  const limits = { ...usual, ...outbound.limits }
  const url = new URL(outbound.url)
  const until = AbortSignal.timeout(limits.totalMs)
  const host = url.host
  const late = () => fault('source_timed_out', { host, seconds: Math.ceil(limits.totalMs / 1000) })
  try {
    const address = await inTime(addressFor(url, outbound.privateHosts), until)
    return await exchange(url, address, { outbound, limits, until })
  } catch (failure) {
    if (until.aborted) throw late()
    if (failure instanceof SourceFault) throw failure
    throw brokenFault(host, problemOf(failure))
  }
}

/** Every address of a name must be allowed: one that is not could be the one another look-up picks. */
async function addressFor(url: URL, privateHosts: readonly string[]): Promise<string> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw fault('feed_address_invalid')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await addressesOf(host)
  for (const address of addresses) {
    const verdict = judgeAddress(host, address, privateHosts)
    if (verdict !== 'allowed')
      throw fault(verdict === 'never' ? 'source_never_allowed' : 'source_not_allowed', { host, address })
  }
  const [first] = addresses
  if (first === undefined) throw fault('source_unknown_host', { host })
  return first
}

async function addressesOf(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  } catch (failure) {
    if (['ENOTFOUND', 'ENODATA', 'EAI_NONAME'].includes((failure as { code?: string }).code ?? ''))
      throw fault('source_unknown_host', { host })
    throw failure
  }
}

interface Exchange {
  readonly outbound: Outbound
  readonly limits: OutboundLimits
  readonly until: AbortSignal
}

function exchange(url: URL, address: string, { outbound, limits, until }: Exchange): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = outbound
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      method,
      headers: { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': 'Meliora', ...headers },
      agent: false,
      signal: until,
      // The address that was judged is the address that is asked; the certificate is still that of the name.
      lookup: (_name, options, done) =>
        options.all ? done(null, [{ address, family: isIP(address) }]) : done(null, address, isIP(address)),
    })
    const connecting = setTimeout(
      () => sent.destroy(fault('source_timed_out', { host: url.host, seconds: Math.ceil(limits.connectMs / 1000) })),
      limits.connectMs,
    )
    sent.once('socket', (socket) =>
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting)),
    )
    sent.once('close', () => clearTimeout(connecting))
    sent.once('error', reject)
    sent.once('response', (response) => {
      clearTimeout(connecting)
      readWhole(url, response, limits.bytes).then(resolve, reject)
    })
    sent.end(body)
  })
}

/** An answer that is no HTTP, one that ends before it began, or none. */
function brokenFault(host: string, problem: string): SourceFault {
  if (problem.startsWith('HPE_')) return fault('source_garbled', { host, problem })
  return problem === 'ECONNRESET' ? fault('source_cut_off', { host }) : fault('source_unreachable', { host, problem })
}

/** A look-up cannot be called off, but nobody waits for it longer than for the rest. */
function inTime<T>(work: Promise<T>, until: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    until.addEventListener('abort', () => reject(until.reason), { once: true })
    work.then(resolve, reject)
  })
}

/** What the system says went wrong, as short as it says it: ECONNREFUSED, CERT_HAS_EXPIRED, … */
function problemOf(failure: unknown): string {
  const { code, message = 'unknown' } = failure as { code?: string; message?: string }
  return (code ?? message).slice(0, 80)
}
