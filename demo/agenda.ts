import type { Day } from '#domain/time/days.ts'
import type { Calendar, RelativeDay } from './calendar.ts'

/** Something someone does at a moment. */
export interface Scene {
  /** ISO 8601 in UTC. */
  readonly at: string
  play(): Promise<void>
}

const MINUTE = 60_000
const OPENS_AT = 7
const OFFICE_HOURS = 8

/** Collects what happens to one record, in the order in which it is told: one thing never happens before the one told before it. */
export interface Agenda {
  readonly scenes: readonly Scene[]
  /** Puts a scene on a working day; the future is left out. Answers the day it came to lie on. */
  on(day: RelativeDay | Day, play: () => Promise<unknown>): Day
  /** The same for what is no step of the story, such as a comment: it waits for nothing told before it. */
  beside(day: RelativeDay, play: () => Promise<unknown>): void
}

/** @param seed spreads scenes over the office hours, the same way each time */
export function agenda(calendar: Calendar, seed: number): Agenda {
  const scenes: Scene[] = []
  let last = 0
  const dayFor = (day: RelativeDay | Day) => (isToday(day) ? calendar.today : calendar.workdayOn(day))
  const put = (time: number, play: Scene['play']) => scenes.push({ at: new Date(time).toISOString(), play })
  return {
    scenes,
    on: (when, play) => {
      const day = dayFor(when)
      if (day > calendar.today) return day
      last = Math.max(timeOn(day, seed * 7 + scenes.length * 5), last + 20 * MINUTE)
      put(last, async () => void (await play()))
      return new Date(last).toISOString().slice(0, 10)
    },
    beside: (when, play) => {
      const day = dayFor(when)
      if (day <= calendar.today) put(timeOn(day, seed * 7 + scenes.length * 5), async () => void (await play()))
    },
  }
}

function isToday(day: RelativeDay | Day): boolean {
  return typeof day !== 'string' && day.month === 0 && day.day === 0
}

function timeOn(day: Day, step: number): number {
  return Date.parse(`${day}T00:00:00Z`) + ((OPENS_AT + (step % OFFICE_HOURS)) * 60 + ((step * 11) % 60)) * MINUTE
}

/** Everyone's scenes in the order of time, none later than `until`. */
export function inOrder(scenes: readonly Scene[], until: string): Scene[] {
  const ordered = [...scenes].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
  let latest = Date.parse(until)
  return ordered
    .reverse()
    .map((scene) => {
      latest = Math.min(Date.parse(scene.at), latest - MINUTE)
      return { ...scene, at: new Date(latest).toISOString() }
    })
    .reverse()
}
