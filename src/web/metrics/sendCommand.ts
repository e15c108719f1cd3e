import type { Cadence, MetricKind } from '#domain/measurement/series.ts'

interface Asked {
  readonly address: string
  /** The metric's number or id. */
  readonly number: string
  readonly kind: MetricKind
  readonly cadence: Cadence
}

const periods = { day: '2026-10-05', week: '2026-W41', month: '2026-10', quarter: '2026-Q4' } as const
const figures = { value: { value: 12.5 }, proportion: { num: 12, den: 250 }, rate: { num: 12, den: 250 } } as const

/** A command that sends one reading of a metric; a token belongs to one organization and names it by itself. */
export function sendCommand({ address, number, kind, cadence }: Asked): string {
  const body = JSON.stringify({ readings: [{ period: periods[cadence], ...figures[kind] }] })
  const headers = `-H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json"`
  return `curl ${headers} ${address}/api/v1/metrics/${number}/points -d '${body}'`
}
