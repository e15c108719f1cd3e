import { type Refusal, refuse } from '#domain/kernel/refusal.ts'

const WRITTEN = /^(https?):\/\/([^/?#@\s]+)(\/[^?#\s]*)?$/i

/** Why a text is no address a feed may ask: http or https, a host, perhaps a port and a path; no name and password, no query. */
export function addressRefusal(text: string, field = 'settings/address'): Refusal | null {
  const [, , authority] = WRITTEN.exec(text) ?? []
  if (authority === undefined) return refuse('feed_address_invalid', { field })
  const port = /:(\d*)$/.exec(authority)?.[1]
  const isPort = port === undefined || authority.endsWith(']') || (Number(port) >= 1 && Number(port) <= 65_535)
  return isPort ? null : refuse('feed_address_invalid', { field })
}

const HOST = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i
const V4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/
const V6 = /^[0-9a-f:]*:[0-9a-f:.]*(?:\/(\d{1,3}))?$/i

/** Whether an administrator named a host or a range: `grafana.internal`, `10.1.2.3`, `10.0.0.0/8`, `fd00::/8`. */
export function isPrivateHost(entry: string): boolean {
  const four = V4.exec(entry)
  if (four) return four.slice(1, 5).every((part) => Number(part) <= 255) && Number(four[5] ?? 32) <= 32
  if (entry.includes(':'))
    return entry.length <= 60 && Number(V6.exec(entry)?.[1] ?? (V6.test(entry) ? 128 : 999)) <= 128
  return entry.length <= 253 && HOST.test(entry) && !/^[\d.]+$/.test(entry)
}
