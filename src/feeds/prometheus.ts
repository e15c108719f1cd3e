import type { FeedSettings } from '#domain/feeds/kinds.ts'
import { type PeriodSpan, type Pulled, secondsOf } from '#domain/feeds/pulled.ts'
import { finite, notFinite, readingsOf } from '#domain/feeds/samples.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import { atInstant, overRange, type PrometheusServer } from './prometheusApi.ts'

/** How often a sample is taken where nothing is said: some hundreds per period. */
export const usualStep: Readonly<Record<Cadence, number>> = { day: 300, week: 1800, month: 3600, quarter: 10_800 }
const USUAL_SHARE = 50

/** One reading per complete period from one query. `spans` follow each other. @throws SourceFault */
export async function pullPrometheus(
  server: PrometheusServer,
  { query, take, stepSeconds, leastShare }: FeedSettings<'prometheus'>,
  { spans, cadence }: { readonly spans: readonly PeriodSpan[]; readonly cadence: Cadence },
): Promise<Pulled> {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return { readings: [], refused: [], missing: [] }
  if (take === 'end' || take === null) return atEnds(server, query ?? '', spans)
  const step = stepSeconds ?? usualStep[cadence]
  const range = { from: Date.parse(first.from) / 1000 + step, to: Date.parse(last.to) / 1000, step }
  const samples = await overRange(server, query ?? '', range)
  return readingsOf(spans, samples, { take, stepSeconds: step, leastShare: leastShare ?? USUAL_SHARE })
}

async function atEnds(server: PrometheusServer, query: string, spans: readonly PeriodSpan[]): Promise<Pulled> {
  const readings: Pulled['readings'][number][] = []
  const refused: Pulled['refused'][number][] = []
  const missing: string[] = []
  for (const span of spans) {
    const { period } = span
    const text = await atInstant(server, inWindow(query, secondsOf(span)), Date.parse(span.to) / 1000)
    const value = text === null ? null : finite(text)
    if (text === null) missing.push(period)
    else if (value === null) refused.push({ period, refusal: notFinite(period, text) })
    else readings.push({ period, value })
  }
  return { readings, refused, missing }
}

/** The query for a time of its own length. */
export function inWindow(query: string, seconds: number): string {
  return query.replaceAll('[window]', `[${seconds}s]`)
}
