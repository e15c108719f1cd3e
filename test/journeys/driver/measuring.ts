import { expect } from 'vitest'
import type { Answer, Page, Person } from './person.ts'

type Input = Readonly<Record<string, unknown>>

/** What a metric in use says at least; a journey overrides what it is about. */
export const usualMetric = {
  title: 'P1 incidents per week',
  unit: 'incidents',
  kind: 'value',
  direction: 'decrease',
  cadence: 'week',
  watchedAs: 'kpi',
  method: 'Service desk, closed tickets with priority 1',
  worthwhile: 1,
} as const satisfies Input

/** A metric put into use by this person. */
export async function measures(person: Person, input: Input = {}): Promise<Page> {
  const made = await person.asks('POST', '/metrics', { body: { ...usualMetric, ...input } })
  expect(made.status, JSON.stringify(made.body.refusals)).toBe(201)
  return moved(person, 'metrics', made.body, 'activate')
}

/** Makes a move on a record of any type as it stands. */
export async function moved(
  person: Person,
  plural: string,
  { id }: Pick<Page, 'id'>,
  move: string,
  { input = {}, reason }: { input?: Input; reason?: string } = {},
): Promise<Page> {
  const { body: before } = await person.asks('GET', `/${plural}/${id}`)
  const answer = await person.asks('POST', `/${plural}/${id}/moves/${move}`, {
    body: { input, ...(reason && { reason }) },
    headers: { 'if-match': `"${before.version}"` },
  })
  expect(answer.status, JSON.stringify(answer.body.refusals)).toBe(200)
  return answer.body
}

/** Readings of one metric, as [day or period, value] or ready-made. */
export async function pushes(
  person: Person,
  { id }: Pick<Page, 'id'>,
  readings: readonly (readonly [string, number | null] | Input)[],
): Promise<Answer> {
  const body = {
    readings: readings.map((reading) =>
      Array.isArray(reading) ? { at: reading[0], value: reading[1] } : (reading as Input),
    ),
  }
  return person.asks('POST', `/metrics/${id}/points`, { body })
}

/** So many weekly readings, one per Monday from `first` on. */
export function weekly(first: string, values: readonly (number | null)[]): [string, number | null][] {
  return values.map((value, at) => [
    new Date(Date.parse(`${first}T00:00:00Z`) + at * 7 * 86_400_000).toISOString().slice(0, 10),
    value,
  ])
}
