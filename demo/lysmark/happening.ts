import { incident } from '#domain/records/incident/incident.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { agenda, type Scene } from '../agenda.ts'
import { month } from '../calendar.ts'
import { callerOf, type Founded } from '../found.ts'
import type { Case } from '../hand.ts'
import { share } from '../noise.ts'
import { recorder } from '../recorder.ts'
import type { House } from './house.ts'
import { type Happening, happenings } from './incidents.ts'
import { learns } from './learning.ts'
import { lessons } from './lessons.ts'
import type { Who } from './people.ts'
import { nameOfRise } from './rise.ts'
import { looked } from './routineLooks.ts'

/**
 * The service desk writes down what happened once it is over, and looks at it again a fortnight later; what lies before the demo
 * begins comes from the old tool in one go, and is closed by the end of that week.
 */
export function happeningScenes(house: House, founded: Founded<Who>): Scene[] {
  const { clock, calendar, systems, cases } = house
  const desk = recorder(clock, callerOf(founded.id, founded.people.nils))
  const beginning = `${calendar.on(month(-19).day(4))}T06:30:00.000Z`
  return happenings(calendar).flatMap((each, at) => {
    const input = written(each, at)
    const over = input.resolvedAt
    const aiSystem = () => (each.system ? systems[each.system].id : null)
    const it: Case = { type: incident, id: null }
    cases.set(each.isOfTheRise ? nameOfRise(at) : each.title, it)
    const play = async () => {
      it.id = await desk.records({ ...input, aiSystem: aiSystem() })
    }
    return [{ at: over < beginning ? beginning : over, play }, ...closing(house, { it, happening: each, at })]
  })
}

interface Closed {
  readonly it: Case
  readonly happening: Happening
  readonly at: number
}

/** What nobody tells a story about is still looked at, and closed with what was found. */
function closing(house: House, { it, happening, at }: Closed): readonly Scene[] {
  const { isOfTheRise, title, on } = happening
  if (isOfTheRise || title in lessons) return []
  const own = agenda(house.calendar, 300 + at)
  const first = house.calendar.on(month(-19).day(6))
  const once = on < first ? first : addDays(on, 11 + (at % 7))
  // Loops are looked at together, once somebody has taken them on.
  const day = happening.system === 'askLys' && happening.kind === 'complaint' ? month(-1).day(21) : once
  own.on(day, () => learns(house, it, looked(happening, at)))
  return own.scenes
}

function written(
  { on, hours, system: _, isOfTheRise: __, outage: ___, response: ____, behind: _____, ...said }: Happening,
  at: number,
) {
  const began = beganOn(on, at)
  return {
    ...said,
    occurredAt: new Date(began).toISOString(),
    resolvedAt: new Date(began + Math.round(hours * 60) * 60_000).toISOString(),
    externalKey: `DESK-${1000 + at}`,
  }
}

/** Some minute between six in the morning and five in the afternoon. */
function beganOn(on: Day, at: number): number {
  return Date.parse(`${on}T00:00:00Z`) + Math.round(60 * (6 + 11 * share(`began ${at}`))) * 60_000
}
