import { test } from 'vitest'
import { type Passage, velocity } from '#domain/measurement/velocity.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('velocity')

test.each(cases)('velocity $id', ({ input, expected }) => {
  const items: Passage[] = input.items.map(withoutEmptyDays)
  expectClose(velocity({ items, asOf: input.asOf, months: input.months }), expected, tolerance)
})

/** The vectors write a day that never came as "". */
function withoutEmptyDays(item: Record<string, string>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(item).map(([key, day]) => [key, day === '' ? null : day]))
}
