import { isDay } from './days.ts'

const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/

/**
 * Whether the text is an instant as the store writes it: `2026-11-20T09:00:00.000Z`. Date.parse takes far more, which a database
 * does not: remarks in brackets, 31 February, the year 0.
 */
export function isInstant(text: string): boolean {
  return WRITTEN.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
}

const DAY_MS = 86_400_000

/** An instant so many days after another; before it, when negative. */
export function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * DAY_MS).toISOString()
}

/** An instant so many minutes after another. */
export function minutesAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}

/** The hour of the day, 0 to 23, an instant falls on in a time zone. */
export function hourOf(instant: string, timeZone: string): number {
  return Number(
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(new Date(instant)),
  )
}
