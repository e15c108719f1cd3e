import { expect } from 'vitest'
import { lookForSignals } from '#app/signals/lookForSignals.ts'
import { nextPeriod } from '#domain/measurement/periods.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import type { World } from '#test/journeys/driver/world.ts'

/** What a metric says of itself, so that a journey only names what matters to it. */
const definition = {
  unit: 'points',
  kind: 'value',
  direction: 'decrease',
  cadence: 'month',
  watchedAs: 'kpi',
  method: 'Counted by hand',
}

/** A metric in use. */
export async function aMetric(person: Person, input: object): Promise<Page> {
  const made = await person.asks('POST', '/metrics', { body: { ...definition, ...input } })
  expect(made.status, JSON.stringify(made.body.refusals)).toBe(201)
  const active = await person.asks('POST', `/metrics/${made.body.id}/moves/activate`, {
    body: { input: {} },
    headers: { 'if-match': `"${made.body.version}"` },
  })
  expect(active.status, JSON.stringify(active.body.refusals)).toBe(200)
  return active.body
}

export interface Readings {
  readonly from: string
  readonly cadence?: Cadence
  /** A number, or good of all as `[995, 1000]`; null leaves the period out. */
  readonly values: readonly (number | readonly [number, number] | null)[]
}

/** Readings of periods that follow each other. */
export async function reads(
  person: Person,
  metric: Page,
  { from, cadence = 'month', values }: Readings,
): Promise<void> {
  let period = from
  const readings = values.flatMap((value): { period: string; value?: number; num?: number; den?: number }[] => {
    const at = period
    period = nextPeriod(period, cadence)
    if (value === null) return []
    return typeof value === 'number' ? [{ period: at, value }] : [{ period: at, num: value[0], den: value[1] }]
  })
  const answer = await person.asks('POST', `/metrics/${metric.id}/points`, { body: { readings, source: 'journey' } })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
}

export interface SignalSeen {
  readonly id: string
  readonly rule: string
  readonly ruleVersion: number
  readonly kind: string
  readonly direction: string
  readonly strength: string
  readonly state: string
  readonly about: string
  readonly sentence: string
  readonly improvement: { readonly id: string; readonly title: string; readonly state: string }
  readonly evidence: number
  readonly near: readonly { readonly title: string }[]
}

/** The signals a person sees, newest first. */
export async function signalsOf(person: Person, query = ''): Promise<SignalSeen[]> {
  const answer = await person.asks('GET', `/signals${query}`)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.items as unknown as SignalSeen[]
}

export function look(world: World, options = {}) {
  return lookForSignals(world.app, world.organization, options)
}
