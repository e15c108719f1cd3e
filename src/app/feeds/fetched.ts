import type { FeedSettings } from '#domain/feeds/kinds.ts'
import type { Pulled } from '#domain/feeds/pulled.ts'
import { pullPrometheus } from '#feeds/prometheus.ts'
import { type Burn, lookAtBurn, pullSlo } from '#feeds/slo.ts'
import { countResponses } from '#store/feeds/responses.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import type { Plan } from './plan.ts'

/** What a source said, and how fast its budget burns where it has one. */
export interface Fetched extends Pulled {
  readonly burns: readonly Burn[] | null
}

/** Asks the source of a plan; a survey's source is what was answered. @throws SourceFault */
export async function fetched(app: App, caller: Caller, plan: Plan): Promise<Fetched> {
  const { feed, metric, spans, bearer, privateHosts } = plan
  const server = { address: String(feed.settings.address), bearer, privateHosts }
  if (feed.kind === 'prometheus') {
    const settings = feed.settings as FeedSettings<'prometheus'>
    return { ...(await pullPrometheus(server, settings, { spans, cadence: metric.cadence })), burns: null }
  }
  if (feed.kind === 'slo') {
    const settings = feed.settings as FeedSettings<'slo'>
    const pulled = await pullSlo(server, settings, { spans, direction: metric.direction })
    return { ...pulled, burns: await lookAtBurn(server, settings, app.now()) }
  }
  if (feed.kind !== 'survey') throw new Error(`Nobody is asked for a feed of kind ${feed.kind}.`)
  return { ...(await counted(app, caller, plan)), burns: null }
}

async function counted(app: App, caller: Caller, { feed, metric, timeZone, spans }: Plan): Promise<Pulled> {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return { readings: [], refused: [], missing: [] }
  const { satisfiedFrom } = feed.settings as FeedSettings<'survey'>
  const { direction, cadence } = metric
  const periods = await app.store.inside(caller, (tx) =>
    countResponses(tx, {
      feed: feed.id,
      satisfiedFrom: satisfiedFrom ?? 0,
      cadence,
      timeZone,
      from: first.period,
      through: last.period,
    }),
  )
  const readings = periods.map(({ period, num, den }) => ({
    period,
    num: direction === 'increase' ? num : den - num,
    den,
  }))
  const known = new Set(readings.map(({ period }) => period))
  return { readings, refused: [], missing: spans.map(({ period }) => period).filter((period) => !known.has(period)) }
}
