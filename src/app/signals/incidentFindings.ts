import { isComplete, nextPeriod, periodsBetween } from '#domain/measurement/periods.ts'
import { CLUSTER_DAYS } from '#domain/measurement/triggers/clusters.ts'
import { complaintCluster } from '#domain/measurement/triggers/complaintCluster.ts'
import { type IncidentTrait, incidentPattern, incidentTraits } from '#domain/measurement/triggers/incidentPattern.ts'
import { risingCounts } from '#domain/measurement/triggers/risingCounts.ts'
import { triggerRules } from '#domain/measurement/triggers/rules.ts'
import type { Signal, SignalKind } from '#domain/measurement/triggers/signal.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import type { Counted } from '#store/signals/incidents.ts'
import type { Finding } from './finding.ts'

export interface CountedIncidents {
  /** Incidents and complaints of the last sixteen months at least, oldest first. */
  readonly counted: readonly Counted[]
  readonly recordedSince: Readonly<Record<Counted['kind'], Day | null>>
  readonly today: Day
}

/** Priorities whose counts are watched: what hurts. */
const WATCHED = ['P1', 'P2']
const MOST_NAMED = 10

/** What the rules in force see in incidents and complaints: rising counts, clusters of one theme, patterns (C-042, C-045, C-046). */
export function incidentFindings(given: CountedIncidents, isInForce: (rule: string) => boolean): Finding[] {
  return [...rising(given), ...clusters(given), ...patterns(given)].filter(({ rule }) => isInForce(rule.id))
}

/** The longest run of months since a day in which the rule of a finding saw nothing. */
export function longestInsideOf(given: CountedIncidents, { signal, shared }: Finding, since: Day): number {
  const key = JSON.stringify([signal.kind, shared])
  let [longest, run] = [0, 0]
  for (const start of periodsBetween(since, given.today, 'month')) {
    const today = nextPeriod(start, 'month')
    if (today >= given.today) break
    const then = { ...given, counted: given.counted.filter(({ day }) => day < today), today }
    const isFound = incidentFindings(then, () => true).some(
      (one) => JSON.stringify([one.signal.kind, one.shared]) === key,
    )
    run = isFound ? 0 : run + 1
    longest = Math.max(longest, run)
  }
  return longest
}

/** Per priority; and per priority and service where it does not rise over all of them. */
function rising(given: CountedIncidents): Finding[] {
  return WATCHED.flatMap((priority) => {
    const all = given.counted.filter((one) => one.kind === 'incident' && one.priority === priority)
    const overall = risingOf(given, all, { priority })
    if (overall.length > 0) return overall
    const services = grouped(all, ({ service }) => service)
    if (services.length < 2) return []
    return services.flatMap(({ name, of }) => risingOf(given, of, { priority, service: name }))
  })
}

function risingOf(
  { recordedSince, today }: CountedIncidents,
  of: readonly Counted[],
  shared: Record<string, string>,
): Finding[] {
  if (recordedSince.incident === null) return []
  const months = periodsBetween(recordedSince.incident, today, 'month')
    .filter((start) => isComplete(start, 'month', today))
    .slice(-15)
  const perMonth = Map.groupBy(of, ({ day }) => `${day.slice(0, 7)}-01`)
  const points = months.map((periodStart) => ({ periodStart, value: perMonth.get(periodStart)?.length ?? 0 }))
  const signal = risingCounts({
    kind: 'value',
    direction: 'decrease',
    cadence: 'month',
    points,
    phases: points[0] ? [{ start: points[0].periodStart }] : [],
    target: null,
    worthwhile: null,
    benchmark: null,
    today,
  })
  if (!signal) return []
  const behind = of.filter(({ day }) => day >= signal.firstWindowPeriod)
  return [finding(signal, { shared, behind })]
}

function clusters({ counted, recordedSince, today }: CountedIncidents): Finding[] {
  const since = recordedSince.complaint
  if (since === null) return []
  const complaints = counted.filter(({ kind }) => kind === 'complaint')
  return grouped(complaints, ({ theme }) => theme).flatMap(({ name, of }) => {
    const signal = complaintCluster({ theme: name, complaints: of, today, recordedSince: since })
    return signal ? [finding(signal, { shared: { theme: name }, behind: recent(of, today) })] : []
  })
}

const sharedName: Readonly<Record<IncidentTrait, 'cause' | 'service' | 'theme'>> = {
  cause: 'cause',
  system: 'service',
  type: 'theme',
}

function patterns({ counted, recordedSince, today }: CountedIncidents): Finding[] {
  const since = recordedSince.incident
  if (since === null) return []
  const incidents = counted.filter(({ kind }) => kind === 'incident')
  return incidentTraits.flatMap((trait) =>
    grouped(incidents, (one) => one[sharedName[trait]]).flatMap(({ name, of }) => {
      const alike = of.map(({ day, cause, service, theme }) => ({ day, cause, system: service, type: theme }))
      const signal = incidentPattern({ trait, value: name, incidents: alike, today, recordedSince: since })
      return signal ? [finding(signal, { shared: { [sharedName[trait]]: name }, behind: recent(of, today) })] : []
    }),
  )
}

/** What has something in common, whatever its capitals, under the name it was first given; one or two of a kind are no group. */
function grouped(all: readonly Counted[], nameOf: (one: Counted) => string | null): { name: string; of: Counted[] }[] {
  const groups = Map.groupBy(
    all.filter((one) => nameOf(one)?.trim()),
    (one) => nameOf(one)!.trim().toLowerCase(),
  )
  return [...groups.values()].filter((of) => of.length > 2).map((of) => ({ name: nameOf(of[0]!)!.trim(), of }))
}

function recent(of: readonly Counted[], today: Day): Counted[] {
  return of.filter(({ day }) => day > addDays(today, -CLUSTER_DAYS))
}

function finding(
  signal: Signal,
  { shared, behind }: { shared: Record<string, string>; behind: readonly Counted[] },
): Finding {
  const incidents = behind.map(({ id }) => id).reverse()
  return { rule: ruleOf(signal.kind), signal, metric: null, shared, incidents: incidents.slice(0, MOST_NAMED) }
}

function ruleOf(kind: SignalKind): Finding['rule'] {
  const rule = triggerRules.find((each) => each.kind === kind)
  if (!rule) throw new Error(`No rule raises ${kind}.`)
  return rule
}
