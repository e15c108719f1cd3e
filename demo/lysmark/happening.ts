import { incident } from '#domain/records/incident/incident.ts'
import { addDays } from '#domain/time/days.ts'
import type { Scene } from '../agenda.ts'
import { month } from '../calendar.ts'
import { callerOf, type Founded } from '../found.ts'
import { recorder } from '../recorder.ts'
import type { House } from './house.ts'
import { type Happening, happenings } from './incidents.ts'
import type { Who } from './people.ts'

/** The service desk writes down what happened once it is over; what lies before the demo begins comes from the old tool in one go. */
export function happeningScenes(house: House, founded: Founded<Who>): Scene[] {
  const { clock, calendar, systems, cases } = house
  const desk = recorder(clock, callerOf(founded.id, founded.people.nils))
  const beginning = `${calendar.on(month(-19).day(4))}T06:30:00.000Z`
  return happenings(calendar).map((each, at) => {
    const input = written(each, at)
    const over = input.resolvedAt
    const aiSystem = () => (each.system ? systems[each.system].id : null)
    const play = async () => {
      const id = await desk.records({ ...input, aiSystem: aiSystem() })
      const name = each.isOfTheRise ? `${RISE} ${at}` : each.title
      cases.set(name, { type: incident, id })
    }
    return { at: over < beginning ? beginning : over, play }
  })
}

/** How the ten of the rise are found again. */
export const RISE = 'Of the rise:'

function written({ on, hours, title, system: _, isOfTheRise: __, ...said }: Happening, at: number) {
  const began = Date.parse(`${addDays(on, 0)}T00:00:00Z`) + (6 + (at % 11)) * 3_600_000
  return {
    ...said,
    title,
    occurredAt: new Date(began).toISOString(),
    resolvedAt: new Date(began + Math.round(hours * 60) * 60_000).toISOString(),
    externalKey: `DESK-${1000 + at}`,
  }
}
