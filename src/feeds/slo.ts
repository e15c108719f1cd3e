import type { FeedSettings } from '#domain/feeds/kinds.ts'
import { type PeriodSpan, type Pulled, type PulledReading, secondsOf } from '#domain/feeds/pulled.ts'
import { finite } from '#domain/feeds/samples.ts'
import { shareOf } from '#domain/feeds/shares.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { Direction } from '#domain/measurement/series.ts'
import { inWindow } from './prometheus.ts'
import { atInstant, type PrometheusServer } from './prometheusApi.ts'

type Slo = FeedSettings<'slo'>

/** Each complete period's share of good (or, where less is better, bad) events. @throws SourceFault */
export async function pullSlo(
  server: PrometheusServer,
  settings: Slo,
  { spans, direction }: { readonly spans: readonly PeriodSpan[]; readonly direction: Direction },
): Promise<Pulled> {
  const outcomes: { period: string; outcome: PulledReading | Refusal | null }[] = []
  for (const span of spans) {
    const counted = await count(server, settings, secondsOf(span), Date.parse(span.to) / 1000)
    outcomes.push({ period: span.period, outcome: shareOf({ period: span.period, ...counted, direction }) })
  }
  return {
    readings: outcomes.flatMap(({ outcome }) => (outcome && 'period' in outcome ? [outcome] : [])),
    refused: outcomes.flatMap(({ period, outcome }) =>
      outcome && 'code' in outcome ? [{ period, refusal: outcome }] : [],
    ),
    missing: outcomes.flatMap(({ period, outcome }) => (outcome === null ? [period] : [])),
  }
}

export interface Burn {
  readonly windowSeconds: number
  readonly good: number
  readonly total: number
}

/** The long and short windows burn rates are judged by: 3 d and 6 h, 1 d and 2 h, 6 h and 30 min, 1 h and 5 min. */
const windows = [259_200, 86_400, 21_600, 7_200, 3_600, 1_800, 300]

/** How many events were good in each window that ends at an instant; windows without a finite answer are left out. @throws SourceFault */
export async function lookAtBurn(server: PrometheusServer, settings: Slo, instant: string): Promise<Burn[]> {
  const burns: Burn[] = []
  for (const windowSeconds of windows) {
    const { good, total } = await count(server, settings, windowSeconds, Math.floor(Date.parse(instant) / 1000))
    const [goodCount, totalCount] = [finite(good ?? ''), finite(total ?? '')]
    if (goodCount !== null && totalCount !== null) burns.push({ windowSeconds, good: goodCount, total: totalCount })
  }
  return burns
}

async function count(server: PrometheusServer, { good, total }: Slo, seconds: number, end: number) {
  const all = await atInstant(server, inWindow(total ?? '', seconds), end)
  return { total: all, good: all === null ? null : await atInstant(server, inWindow(good ?? '', seconds), end) }
}
