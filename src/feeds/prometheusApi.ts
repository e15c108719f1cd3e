import type { Sample } from '#domain/feeds/samples.ts'
import { ask } from '#outside/outbound.ts'
import { fault } from '#outside/sourceFault.ts'

export interface PrometheusServer {
  /** Up to the path before /api/v1. */
  readonly address: string
  readonly bearer: string | null
  readonly privateHosts: readonly string[]
}

/** What a query answers at one instant; null where it answers nothing. @throws SourceFault */
export async function atInstant(server: PrometheusServer, query: string, seconds: number): Promise<string | null> {
  const { resultType, result, host } = await answer(server, 'query', { query, time: String(seconds) })
  if (resultType === 'scalar') return sample(result, host)[1]
  const [first] = oneSeries(resultType === 'vector' ? result : undefined, host)
  return first === undefined ? null : sample(first.value, host)[1]
}

export interface Range {
  readonly from: number
  readonly to: number
  readonly step: number
}

/** What a query answers over a time, seconds since 1970, in as many requests as Prometheus wants. @throws SourceFault */
export async function overRange(server: PrometheusServer, query: string, { from, to, step }: Range): Promise<Sample[]> {
  const samples: Sample[] = []
  for (let start = from; start <= to; start += step * MOST_SAMPLES) {
    const end = Math.min(to, start + step * (MOST_SAMPLES - 1))
    const asked = { query, start: String(start), end: String(end), step: String(step) }
    const { resultType, result, host } = await answer(server, 'query_range', asked)
    const [first] = oneSeries(resultType === 'matrix' ? result : undefined, host)
    if (first !== undefined && !Array.isArray(first.values)) throw fault('source_unexpected', { host })
    for (const each of (first?.values ?? []) as unknown[]) samples.push(sample(each, host))
  }
  return samples
}

/** Prometheus answers at most 11,000 samples per series. */
const MOST_SAMPLES = 10_000

interface Answered {
  readonly resultType: unknown
  readonly result: unknown
  readonly host: string
}

async function answer(
  { address, bearer, privateHosts }: PrometheusServer,
  path: 'query' | 'query_range',
  asked: Readonly<Record<string, string>>,
): Promise<Answered> {
  const url = `${address.replace(/\/+$/, '')}/api/v1/${path}`
  const { host } = new URL(url)
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
  }
  const body = new URLSearchParams(asked).toString()
  const { status, text } = await ask({ url, method: 'POST', headers, body, privateHosts })
  if (status === 401 || status === 403) throw fault('source_refuses_login', { host, status })
  const said = jsonOf(text)
  if (said?.status === 'error')
    throw fault('query_refused', { message: String(said.error ?? said.errorType).slice(0, 300) })
  if (status !== 200) throw fault('source_status', { host, status })
  if (said === null) throw fault('source_not_json', { host })
  const { data, warnings } = said as { data?: { resultType?: unknown; result?: unknown }; warnings?: unknown }
  if (said.status !== 'success' || typeof data !== 'object' || data === null) throw fault('source_unexpected', { host })
  if (Array.isArray(warnings) && warnings.length > 0)
    throw fault('query_partial', { message: String(warnings[0]).slice(0, 300) })
  return { resultType: data.resultType, result: data.result, host }
}

function jsonOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : null
  } catch {
    return null
  }
}

type Series = { readonly value?: unknown; readonly values?: unknown }

function oneSeries(result: unknown, host: string): Series[] {
  if (!Array.isArray(result) || !result.every((each) => typeof each === 'object' && each !== null))
    throw fault('source_unexpected', { host })
  if (result.length > 1) throw fault('query_several_series', { count: result.length })
  return result as Series[]
}

function sample(pair: unknown, host: string): Sample {
  const [seconds, text] = Array.isArray(pair) ? pair : []
  if (typeof seconds !== 'number' || typeof text !== 'string') throw fault('source_unexpected', { host })
  return [seconds, text]
}
