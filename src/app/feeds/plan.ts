import { chosenSpans } from '#domain/feeds/chosenSpans.ts'
import type { FeedSettings } from '#domain/feeds/kinds.ts'
import { type PeriodSpan, spanOf } from '#domain/feeds/pulled.ts'
import { refuse } from '#domain/kernel/refusal.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import { usualStep } from '#feeds/prometheus.ts'
import { SourceFault } from '#outside/sourceFault.ts'
import { type Feed, readFeed } from '#store/feeds/feeds.ts'
import { restatementDaysOf } from '#store/feeds/filled.ts'
import { readFeedSecret } from '#store/feeds/secrets.ts'
import type { Tx } from '#store/open.ts'
import { type KnownMetric, metricsNamed } from '#store/points/metrics.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'

/** Everything a run needs to know before it asks anybody. */
export interface Plan {
  readonly feed: Feed
  readonly metric: KnownMetric
  readonly timeZone: string
  readonly spans: readonly PeriodSpan[]
  readonly goesOn: boolean
  readonly bearer: string | null
  readonly privateHosts: readonly string[]
}

const USUAL_BACKFILL = 90
const USUAL_LOOK_BACK = 3
const ANSWERS_DAYS = 800
const LONGEST_LOOK_BACK = 100

/**
 * What a run asks for: one period again, or whatever is new.
 * @throws SourceFault when the metric takes no readings any more
 */
export async function planOf(tx: Tx, app: App, { id, only }: { id: string; only?: Day }): Promise<Plan> {
  const feed = found(await readFeed(tx, id))
  const settings = await readSettings(tx)
  const metric = feed.metric && (await metricsNamed(tx, [feed.metric.id], null)).get(feed.metric.id)
  if (metric?.state !== 'active')
    throw new SourceFault(refuse('feed_metric_not_in_use', { values: { metric: feed.metric?.name ?? '' } }))
  const timeZone = metric.timeZone ?? settings.timeZone
  const { cadence } = metric
  const chosen = only
    ? { spans: [spanOf(only, cadence, timeZone)], goesOn: false }
    : chosenSpans({
        cadence,
        timeZone,
        today: dayOf(app.now(), timeZone),
        // Answers are our own: all of them are counted anew, so that a late one finds its month.
        pulledTo: feed.kind === 'survey' ? null : feed.pulledTo,
        backfillDays: feed.kind === 'survey' ? ANSWERS_DAYS : Number(feed.settings.backfillDays ?? USUAL_BACKFILL),
        lookBackDays: await lookBack(tx, app, { feed, metric: metric.id, timeZone }),
        most: mostPeriods(feed, cadence),
      })
  const bearer = await readFeedSecret(tx, feed.id, 'bearer')
  return { feed, metric, timeZone, ...chosen, bearer, privateHosts: settings.privateHosts }
}

/** Once a day a source is asked again about what it may have corrected. */
async function lookBack(
  tx: Tx,
  app: App,
  { feed, metric, timeZone }: { feed: Feed; metric: string; timeZone: string },
): Promise<number> {
  const { lastSuccessAt } = feed
  if (lastSuccessAt && dayOf(lastSuccessAt, timeZone) === dayOf(app.now(), timeZone)) return 0
  return Math.min((await restatementDaysOf(tx, metric)) ?? USUAL_LOOK_BACK, LONGEST_LOOK_BACK)
}

const SAMPLES_PER_RUN = 20_000
const longest: Readonly<Record<Cadence, number>> = { day: 1, week: 7, month: 31, quarter: 92 }

/** As many periods as can be asked for in the time a run has. */
function mostPeriods({ kind, settings }: Feed, cadence: Cadence): number {
  if (kind === 'slo') return 10
  if (kind !== 'prometheus') return 1000
  const { take, stepSeconds } = settings as FeedSettings<'prometheus'>
  if (take === 'end') return 20
  const samples = (longest[cadence] * 86_400) / (stepSeconds ?? usualStep[cadence])
  return Math.max(1, Math.floor(SAMPLES_PER_RUN / samples))
}
