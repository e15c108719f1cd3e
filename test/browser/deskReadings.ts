import { weekly } from '#test/journeys/driver/measuring.ts'

export const wait = 'Median wait for a reset'
export const calls = 'Calls per week'

/** Noise that repeats after twelve: a level plus something between -1.1 and 1. */
const noise = [0.4, -0.7, 0.9, -0.2, -1.1, 0.6, 0.3, -0.5, 1.0, -0.8, 0.1, 0.2]

/** A service desk's sheet of both until the end of February: three bad weeks last, and one row in which somebody wrote words. */
export function deskFile(): string {
  const waits = weekly('2025-06-02', [...around(14, 36), 16.1, 18.4, 21.7])
  const counts = around(40, 39)
  const lines = waits.map(([week, value], at) => `${week};${decimal(value)};${decimal(counts[at]!)}`)
  return [`Week of;${wait};${calls}`, ...lines.with(4, '2025-06-30;n/a (moved);40,1')].join('\n')
}

/** The weeks from March on: while the change is made, and twelve after it. */
export const afterwards = {
  [wait]: weekly('2026-03-02', [14.4, 13.6, 12.9, 11.0, 9.8, ...around(8, 12)]),
  [calls]: weekly('2026-03-02', around(40, 17)),
}

function around(level: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => Number((level + noise[at % noise.length]!).toFixed(1)))
}

function decimal(value: number | null): string {
  return String(value).replace('.', ',')
}
