import { type Input, pick, plusDays, type Room } from './randomInputs.ts'

/** Takes parts of an input away, empties lists, moves days, hands things to someone who has left. */
export function spoil(
  input: Input,
  spoilt: readonly (readonly [number, number])[],
  { gone, today, record }: Room,
): Input {
  const after = { ...input }
  for (const [which, how] of spoilt) {
    const names = Object.keys(after)
    const name = names[which % names.length]
    if (name === undefined) return after
    after[name] = spoiltValue(after[name], how, { gone, today, record, name })
    if (after[name] === undefined) delete after[name]
  }
  return after
}

function spoiltValue(
  value: unknown,
  how: number,
  { gone, today, record, name }: { gone: string; today: string; record: Input; name: string },
): unknown {
  if (Array.isArray(value))
    return pick<unknown>(
      how,
      [],
      value.slice(1),
      [...value, ...value],
      value.map((row) => spoiltRow(row, how, gone)),
      undefined,
    )
  if (typeof value === 'boolean') return !value
  // Counts of readings are bounded before any guard is asked.
  if (name === 'plannedPostPoints' || name === 'baselineLength') return pick<unknown>(how, null, 60, undefined)
  if (typeof value === 'number') return pick<unknown>(how, null, value * 1000, undefined)
  if (name === 'owner') return pick<unknown>(how, null, gone, record.owner)
  if (name === 'mergedInto') return pick<unknown>(how, null, record.id)
  if (/Date$|From$|To$|Until$/.test(name))
    return pick<unknown>(how, null, today, plusDays(today, -100), plusDays(today, 100), undefined)
  if (typeof value === 'object' && value !== null)
    return pick<unknown>(how, null, { ...value, why: null }, { ...value, answer: 'no' })
  return pick<unknown>(how, null, undefined)
}

function spoiltRow(row: unknown, how: number, gone: string): unknown {
  if (typeof row !== 'object' || row === null) return row
  const { rating, responsible, note } = row as Input
  if (rating !== undefined)
    return pick<unknown>(
      how >> 3,
      { ...row, rating: 4 },
      { ...row, note: note && null },
      { ...row, rating: 0 },
      { ...row, model: 'gone-1' },
      { ...row, dimension: 'beauty' },
    )
  if (responsible !== undefined)
    return pick<unknown>(
      how >> 3,
      { ...row, responsible: null },
      { ...row, responsible: gone },
      { ...row, done: false },
      { ...row, evidence: null },
      { ...row, ends: '2020-01-01' },
      { ...row, starts: null },
    )
  return { ...row, affects: 'Something else' }
}
