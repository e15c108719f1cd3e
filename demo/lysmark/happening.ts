import { addDays } from '#domain/time/days.ts'
import type { Scene } from '../agenda.ts'
import { type Calendar, month } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded } from '../found.ts'
import { recorder } from '../recorder.ts'
import { type Happening, happenings } from './incidents.ts'
import type { Who } from './people.ts'

/** The service desk writes down what happened once it is over; what lies before the demo begins comes from the old tool in one go. */
export function happeningScenes(clock: DemoClock, calendar: Calendar, founded: Founded<Who>): Scene[] {
  const desk = recorder(clock, callerOf(founded.id, founded.people.nils))
  const beginning = `${calendar.on(month(-19).day(4))}T06:30:00.000Z`
  return happenings(calendar).map((each, at) => {
    const input = written(each, at)
    const over = input.resolvedAt
    return { at: over < beginning ? beginning : over, play: () => desk.records(input) }
  })
}

function written({ on, hours, title, ...said }: Happening, at: number) {
  const began = Date.parse(`${addDays(on, 0)}T00:00:00Z`) + (6 + (at % 11)) * 3_600_000
  return {
    ...said,
    title,
    occurredAt: new Date(began).toISOString(),
    resolvedAt: new Date(began + Math.round(hours * 60) * 60_000).toISOString(),
    externalKey: `DESK-${1000 + at}`,
  }
}
