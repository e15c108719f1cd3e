import type { SignalItem } from '#app/signals/signals.ts'
import { periodsBetween } from '#domain/measurement/periods.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import type { Scene } from '../agenda.ts'
import { type Calendar, daysAfter, month } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded } from '../found.ts'
import type { Company } from '../life.ts'
import { candidateOf, isThat, waitingSignals } from '../raised.ts'
import type { Story } from '../story.ts'
import { improvements } from './improvements/index.ts'
import { metrics } from './metrics/index.ts'
import type { Who } from './people.ts'
import { people } from './people.ts'

/** How long the coordinator lets a candidate of the data lie: what is younger waits for the next Monday. */
const LIES_DAYS = 10

interface Triage {
  readonly founded: Founded<Who>
  readonly company: Company<Who>
}

interface Looking {
  readonly calendar: Calendar
  readonly ids: ReadonlyMap<string, string>
  readonly monday: Day
}

/** Every Monday the coordinator settles what the data raised and no improvement will take up. */
export function triageScenes(clock: DemoClock, calendar: Calendar, { founded, company }: Triage): Scene[] {
  const felix = callerOf(founded.id, founded.people.felix)
  const settle = async (monday: Day) => {
    const looking = { calendar, ids: company.metrics, monday }
    for (const signal of await waitingSignals(clock, felix)) {
      const isFresh = signal.foundAt.slice(0, 10) > addDays(monday, -LIES_DAYS)
      if (isFresh || willBeTakenUp(signal, looking)) continue
      const entry = { current: await candidateOf(clock, felix, signal) }
      await company.coordinator.makes(entry, 'dismiss', {}, reasonFor(signal, looking))
    }
  }
  return periodsBetween(calendar.on(month(-19).day(6)), calendar.today, 'week').map((monday) => ({
    at: `${monday}T14:50:00.000Z`,
    play: () => settle(monday),
  }))
}

const SOON_DAYS = 60

function willBeTakenUp(signal: SignalItem, { calendar, ids, monday }: Looking): boolean {
  return improvements.some(({ found, registered }) => {
    const day = calendar.workdayOn(registered)
    return found !== undefined && isThat(signal, found, ids) && day >= monday && day < addDays(monday, SOON_DAYS)
  })
}

/** Why it is not taken up: somebody is at work on it, or it was looked at and nothing was found. */
function reasonFor(signal: SignalItem, looking: Looking): string {
  const key = [...looking.ids].find(([, id]) => id === signal.metric?.id)?.[0]
  const story = improvements.findLast((each) => key !== undefined && isAtWorkOn(each, key, looking))
  if (signal.kind === 'faded')
    return 'Looked at with the owner: the last weeks are rougher, the level is still far from where it was.'
  if (story && signal.direction === 'better')
    return `That is what “${story.title}” set out to do; whether it did is judged there, on its date.`
  if (story) return `Known: “${story.title}” is at work on it, and what it does to this figure is looked at there.`
  if (key === undefined) return 'Looked at by the desk: three in a row, and nothing they have in common but the name.'
  const owner = people[(metrics as Record<string, { owner: Who }>)[key]!.owner].name
  if (signal.direction === 'better')
    return `Looked at with ${owner}: a good stretch, and nothing was done that others could take over.`
  return `Looked at with ${owner}: no cause was found. It stays on the list for the monthly look at the figures.`
}

/** From the start of the work until two months after it was judged. */
function isAtWorkOn({ plan, attempts }: Story<Who>, key: string, { calendar, monday }: Looking): boolean {
  const { proof } = plan ?? {}
  if (!proof || !('series' in proof)) return false
  const isNamed = proof.series === key || (proof.guardrails ?? []).some(([metric]) => metric === key)
  const began = attempts?.[0]?.began
  const judged = attempts?.at(-1)?.outcome?.judged
  if (!isNamed || !began || calendar.on(began) > monday) return false
  return !judged || monday <= calendar.on(daysAfter(SOON_DAYS, judged))
}
