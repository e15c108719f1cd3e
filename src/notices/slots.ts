import { dayStart } from '#domain/time/dayStart.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { escaped, folded } from './calendar.ts'

/** Something of a plan: a day, with hours where they are known. */
export interface PlannedSlot {
  readonly id: string
  readonly day: Day
  /** `09:00`; anything else, or nothing, makes it an all-day entry. */
  readonly from: string | null
  readonly until: string | null
  readonly what: string
  readonly where: string | null
}

export interface SlotPlan {
  readonly name: string
  readonly timeZone: string
  /** When the plan last changed, and its version. */
  readonly at: string
  readonly version: number
  readonly slots: readonly PlannedSlot[]
}

/** A plan as an iCalendar file (RFC 5545): hours in UTC, so that a calendar anywhere shows the right one. */
export function slotsFile({ name, timeZone, at, version, slots }: SlotPlan): string {
  const stamp = utc(at)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meliora//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...slots.flatMap((slot) => [
      'BEGIN:VEVENT',
      `UID:${slot.id}@meliora`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${version}`,
      ...when(slot, timeZone),
      `SUMMARY:${escaped(slot.what)}`,
      ...(slot.where ? [`LOCATION:${escaped(slot.where)}`] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function when({ day, from, until }: PlannedSlot, timeZone: string): string[] {
  const [begins, ends] = [minutesOf(from), minutesOf(until)]
  if (begins === null)
    return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`]
  const last = ends !== null && ends > begins ? ends : begins + 60
  return [`DTSTART:${utc(instantAt(day, begins, timeZone))}`, `DTEND:${utc(instantAt(day, last, timeZone))}`]
}

function minutesOf(hour: string | null): number | null {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(hour?.trim() ?? '')
  return found ? 60 * Number(found[1]) + Number(found[2]) : null
}

/** The hour a clock there shows, also on days when clocks change after midnight. */
function instantAt(day: Day, minutes: number, timeZone: string): string {
  const guess = Date.parse(dayStart(day, timeZone)) + minutes * 60_000
  return new Date(guess + (minutes - shownMinutes(guess, timeZone)) * 60_000).toISOString()
}

function shownMinutes(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' })
  const [hour = '0', minute = '0'] = parts.format(new Date(time)).split(':')
  return 60 * Number(hour) + Number(minute)
}

function utc(instant: string): string {
  return instant.replace(/[-:]|\.\d+/g, '')
}
