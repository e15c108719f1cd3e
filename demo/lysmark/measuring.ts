import { lookForSignals } from '#app/signals/lookForSignals.ts'
import { periodsBetween } from '#domain/measurement/periods.ts'
import type { Day } from '#domain/time/days.ts'
import type { Scene } from '../agenda.ts'
import { type Calendar, month } from '../calendar.ts'
import { figuresOf, type Told } from '../course.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded } from '../found.ts'
import type { DemoMetric } from '../metric.ts'
import { type Recorder, recorder } from '../recorder.ts'
import { metrics } from './metrics/index.ts'
import type { Who } from './people.ts'

interface Watched {
  readonly key: string
  readonly metric: DemoMetric<Who>
  readonly since: Day
  /** What its source tells and nobody has handed in yet. */
  pending: readonly Told[]
}

/**
 * Lysmark's metrics are put into use before the work they judge (C-115), with what their sources still knew of earlier times; every
 * Monday morning the week's readings come in, in one batch, and what they raise is looked for.
 * @param ids by the metric's key, filled as they are put into use
 */
export function measuringScenes(
  clock: DemoClock,
  calendar: Calendar,
  { founded, ids }: { founded: Founded<Who>; ids: Map<string, string> },
): Scene[] {
  const by = (who: Who) => recorder(clock, callerOf(founded.id, founded.people[who]))
  const watched = Object.entries<DemoMetric<Who>>(metrics).map(
    ([key, metric]): Watched => ({
      key,
      metric,
      since: calendar.workdayOn(metric.since),
      pending: figuresOf(metric, { key, calendar }),
    }),
  )
  const beginnings = watched.map(
    ({ key, metric, since }): Scene => ({
      at: `${since}T05:40:00.000Z`,
      play: async () => void ids.set(key, await by(metric.owner).putsIntoUse(described(metric, calendar))),
    }),
  )
  const mondays = periodsBetween(calendar.on(month(-19).day(6)), calendar.today, 'week').map(
    (monday): Scene => ({
      at: `${monday}T06:10:00.000Z`,
      play: async () => {
        await handsIn(by('oskar'), { watched, ids, monday })
        await lookForSignals(clock.app, founded.id)
      },
    }),
  )
  return [...beginnings, ...mondays]
}

function described(
  { course: _, since: __, benchmark, owner: ___, name, cadence = 'week', ...said }: DemoMetric<Who>,
  calendar: Calendar,
) {
  return {
    ...said,
    title: name,
    cadence,
    restatementDays: 60,
    ...(benchmark && {
      benchmark: benchmark.value,
      benchmarkSource: benchmark.source,
      benchmarkDay: calendar.on(benchmark.of),
    }),
  }
}

interface Morning {
  readonly watched: readonly Watched[]
  readonly ids: ReadonlyMap<string, string>
  readonly monday: Day
}

async function handsIn(by: Recorder, { watched, ids, monday }: Morning): Promise<void> {
  const readings = watched.flatMap((each) => {
    if (each.since >= monday) return []
    const told = each.pending.filter(({ on }) => on <= monday)
    each.pending = each.pending.slice(told.length)
    // What was corrected before anyone here heard of it is said once.
    const latest = new Map(told.map(({ figure }) => [figure.period, figure]))
    return [...latest.values()].map((figure) => ({ metric: ids.get(each.key) ?? '', ...figure }))
  })
  await by.delivers(readings, 'Weekly figures')
}
