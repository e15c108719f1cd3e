import type { Cadence, Direction, MetricKind } from '#domain/measurement/series.ts'
import type { DecimalMark } from '#domain/readings/numberText.ts'
import { isDay } from '#domain/time/days.ts'
import type { Language } from '#domain/words/language.ts'
import { Misuse } from '../settings.ts'

/** What the command was asked, as commander hands it over. */
export interface VerdictAsked {
  readonly change: string
  readonly direction: Direction
  readonly worthwhile?: number
  readonly target?: number
  readonly kind?: MetricKind
  readonly season?: number
  readonly rolloutEnd?: string
  readonly planned: number
  readonly baseline: number
  readonly cadence?: Cadence
  readonly trigger: readonly string[]
  readonly evaluate?: string
  readonly early?: true
  readonly name?: string
  readonly unit: string
  readonly dateColumn?: string
  readonly valueColumn?: string
  readonly numerator?: string
  readonly denominator?: string
  readonly decimal?: DecimalMark
  readonly dateOrder?: 'day-first' | 'month-first'
  readonly language: Language
  readonly json?: true
}

export function dayAsked(text: string): string {
  if (!isDay(text)) throw new Misuse(`${text} is not a day; days are written 2026-03-01.`)
  return text
}

export function daysAsked(text: string, earlier: readonly string[]): string[] {
  return [...earlier, ...text.split(',').map((each) => dayAsked(each.trim()))]
}

/** A number above `over` as it stands on a command line, with a decimal point. */
export function numberAsked(name: string, over = Number.NEGATIVE_INFINITY): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() === '' || !Number.isFinite(value) || value <= over)
      throw new Misuse(`--${name} is ${text}; it is a number${over === 0 ? ' above 0' : ''}, written 1.5.`)
    return value
  }
}

export function countAsked(name: string, [least, most]: readonly [number, number]): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < least || value > most)
      throw new Misuse(`--${name} is ${text}; it is a whole number from ${least} to ${most}.`)
    return value
  }
}
