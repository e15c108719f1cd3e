import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { RequestKey } from '#app/once.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'

/** JSON bodies end here; files come in by their own routes, as streams. */
const LARGEST_BODY = 1024 * 1024

/** The body of a request as JSON, or a clear no. An empty body is an empty object. */
export async function jsonBody(context: Context): Promise<Record<string, unknown>> {
  const text = await textBody(context)
  if (text === '') return {}
  try {
    const body = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  } catch {
    // Refused below, like JSON that is not an object.
  }
  throw new Refused('invalid', [refuse('body_not_json')])
}

async function textBody(context: Context): Promise<string> {
  const length = Number(context.req.header('content-length') ?? 0)
  if (length > LARGEST_BODY) throw tooLarge()
  const text = await context.req.text()
  if (text.length > LARGEST_BODY) throw tooLarge()
  return text
}

function tooLarge(): Refused {
  return new Refused('tooLarge', [refuse('body_too_large', { values: { limit: '1 MB' } })])
}

/** The Idempotency-Key with a hash of what was asked under it; undefined where none was sent. */
export async function requestKey(context: Context): Promise<RequestKey | undefined> {
  const key = context.req.header('idempotency-key')
  if (!key) return undefined
  const asked = `${context.req.method} ${context.req.path}\n${await context.req.text()}`
  return { key: key.slice(0, 200), requestHash: createHash('sha256').update(asked).digest('hex') }
}

/** The version a writer read, from If-Match: `"3"` or `3`. */
export function versionRead(context: Context): number {
  const sent = context.req.header('if-match')?.match(/^(?:W\/)?"?(\d{1,9})"?$/)
  if (!sent) throw new Refused('versionMissing', [refuse('version_missing')])
  return Number(sent[1])
}
