import type { Language } from '#domain/words/language.ts'
import { ApiProblem, problemOf } from './problem.ts'

/** Who asks: the language of the sentences and the organization in whose rooms we are. */
export interface Asker {
  readonly language: Language
  readonly organization: string | null
}

export interface Ask {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly body?: unknown
  /** A file as the whole body, in place of JSON. */
  readonly file?: File
  /** The version that was read; sent as If-Match. */
  readonly version?: number
  readonly signal?: AbortSignal
  /** Kept by the caller across retries of the same submit, so that a repeat makes nothing twice. */
  readonly key?: string
  /** Without cookie: for anonymous suggestions. */
  readonly anonymous?: boolean
}

/** One request to our own server. Gives the parsed answer (undefined when empty) or throws ApiProblem. */
export async function request<T>(asker: Asker, path: string, ask: Ask = {}): Promise<T> {
  const answer = await fetch(path, {
    method: ask.method ?? 'GET',
    headers: headersOf(asker, ask),
    credentials: ask.anonymous ? 'omit' : 'same-origin',
    ...(ask.anonymous ? { referrerPolicy: 'no-referrer' } : {}),
    ...(ask.body === undefined && !ask.file ? {} : { body: ask.file ?? JSON.stringify(ask.body) }),
    ...(ask.signal ? { signal: ask.signal } : {}),
  }).catch(asOffline)
  if (!answer.ok) throw await problemOf(answer)
  const text = await answer.text()
  return (text ? JSON.parse(text) : undefined) as T
}

function headersOf({ language, organization }: Asker, { body, file, version, method, key, anonymous }: Ask): Headers {
  const headers = new Headers({ 'Accept-Language': language, Accept: 'application/json' })
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  if (file) headers.set('Meliora-File-Name', encodeURIComponent(file.name))
  if (file) headers.set('Content-Type', 'application/octet-stream')
  if (organization && !anonymous) headers.set('Meliora-Organization', organization)
  if (version !== undefined) headers.set('If-Match', `"${version}"`)
  if (method === 'POST' && !anonymous) headers.set('Idempotency-Key', key ?? crypto.randomUUID())
  return headers
}

/** An abort is the caller's own wish and passes on; everything else means that nobody answered. */
function asOffline(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error
  throw new ApiProblem(0, {})
}
