import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { checkText } from '#domain/checks/text.ts'
import { type CheckedFeed, checkFeed } from '#domain/feeds/checkFeed.ts'
import { type FeedKind, feedKinds } from '#domain/feeds/kinds.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { feedOfMetric } from '#store/feeds/feeds.ts'
import type { Tx } from '#store/open.ts'
import { metricsNamed } from '#store/points/metrics.ts'
import { assertFine } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'

/** A feed as somebody describes it. */
export interface FeedDescription {
  readonly kind: FeedKind
  readonly name: string
  /** The metric's id or number. */
  readonly metric?: string | null
  readonly settings?: Readonly<Record<string, unknown>>
  readonly everyMinutes?: number | null
  /** A token the source asks for; null takes it away, undefined leaves it. */
  readonly bearer?: string | null
}

export interface FineFeed extends Omit<CheckedFeed, 'refusals'> {
  readonly metric: string | null
}

/** The description in order, or everything that is wrong with it. @throws Refused invalid */
export async function checkedFeed(
  tx: Tx,
  caller: Caller,
  { asked, id }: { readonly asked: FeedDescription; readonly id: string | null },
): Promise<FineFeed> {
  const { kind, name, metric = null, settings = {}, everyMinutes = null, bearer } = asked
  const { refusals, ...checked } = checkFeed({ kind, name, settings, everyMinutes })
  const filled = await metricFor(tx, caller, { kind, ref: metric, id })
  assertFine([...refusals, ...bearerRefusals(kind, bearer), ...('refusals' in filled ? filled.refusals : [])])
  return { ...checked, metric: 'metric' in filled ? filled.metric : null }
}

const LONGEST_BEARER = 4000

function bearerRefusals(kind: FeedKind, bearer: string | null | undefined): Refusal[] {
  if (bearer === null || bearer === undefined) return []
  const checked = checkText(bearer, 'bearer', LONGEST_BEARER)
  if ('refusal' in checked) return [checked.refusal]
  // A token travels in a header: anything but visible ASCII would change what is asked.
  return unmet(
    (feedKinds[kind].fills === null || feedKinds[kind].proves !== null) &&
      refuse('feed_secretless', { field: 'bearer' }),
    !/^[\x21-\x7e]+$/.test(bearer) && fieldRefusal('text_forbidden_character', 'bearer'),
  )
}

type Filled = { readonly metric: string | null } | { readonly refusals: readonly Refusal[] }

async function metricFor(
  tx: Tx,
  caller: Caller,
  { kind, ref, id }: { kind: FeedKind; ref: string | null; id: string | null },
): Promise<Filled> {
  const { metric: need, fills } = feedKinds[kind]
  const no = (...refusals: Refusal[]) => ({ refusals })
  if (!ref) return need === 'needed' ? no(refuse('feed_metric_missing', { field: 'metric' })) : { metric: null }
  if (need === 'none' || fills === null) return no(refuse('feed_metric_unwanted', { field: 'metric' }))
  const eyes = caller.actor.kind === 'system' ? null : eyesOf(caller)
  const metric = (await metricsNamed(tx, [ref], eyes)).get(ref)
  if (!metric) return no(refuse('metric_unknown', { field: 'metric', values: { metric: ref.slice(0, 60) } }))
  const values = { metric: metric.name }
  const other = await feedOfMetric(tx, metric.id)
  const refusals = unmet(
    metric.state !== 'active' && refuse('feed_metric_not_in_use', { field: 'metric', values }),
    metric.isComputed && refuse('feed_metric_computed', { field: 'metric', values }),
    !(fills as readonly string[]).includes(metric.kind) && refuse('feed_metric_kind', { field: 'metric', values }),
    other &&
      other.id !== id &&
      refuse('feed_metric_taken', { field: 'metric', values: { ...values, feed: other.name } }),
  )
  return refusals.length > 0 ? { refusals } : { metric: metric.id }
}
