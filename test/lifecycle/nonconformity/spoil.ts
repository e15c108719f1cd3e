import { pick, plusDays } from '../randomInputs.ts'
import type { Room } from './randomInputs.ts'
import type { Fields } from './situation.ts'

/** Takes parts of an input away, empties lists, turns answers, moves days, hands things to someone who has left. */
export function spoil(input: Fields, spoilt: readonly (readonly [number, number])[], room: Room): Fields {
  const after = { ...input }
  for (const [which, how] of spoilt) {
    const names = Object.keys(after)
    const name = names[which % names.length]
    if (name === undefined) return after
    after[name] = spoiltValue(after[name], how, name, room)
    if (after[name] === undefined) delete after[name]
  }
  return after
}

function spoiltValue(value: unknown, how: number, name: string, { today, record }: Room): unknown {
  if (Array.isArray(value))
    return pick<unknown>(
      how,
      [],
      value.slice(1),
      [...value, ...value.map((row) => (typeof row === 'object' ? { ...row, id: '' } : row))],
      value.map((row) => spoiltRow(row, how >> 2)),
      undefined,
    )
  if (typeof value === 'number') return pick<unknown>(how, null, value * 20, 1)
  if (name === 'owner' || name === 'processOwner') return pick<unknown>(how, null, 'gone', record[name])
  if (name === 'recurredAs') return pick<unknown>(how, record.id, null)
  if (name === 'actionNeeded' || name === 'verdict') return null
  if (/On$|Due$|Until$/.test(name)) return pick<unknown>(how, null, plusDays(today, 50), record[name])
  if (typeof value === 'object' && value !== null)
    return pick<unknown>(how, null, { ...value, why: null }, { ...value, answer: 'no' }, { ...value, answer: 'yes' })
  return pick<unknown>(how, null, undefined, record[name])
}

/** Only what a request may leave out of a row is taken out. */
const optional = [
  'evidence',
  'cause',
  'type',
  'responsible',
  'resources',
  'due',
  'done',
  'person',
  'outside',
  'recipients',
] as const

function spoiltRow(row: unknown, how: number): unknown {
  if (typeof row !== 'object' || row === null) return row
  const there = optional.filter((name) => name in row)
  const name = there[how % Math.max(1, there.length)]
  if (name === undefined) return row
  if (name === 'done' || name === 'outside') return { ...row, [name]: !(row as Fields)[name] }
  // A row's own person is asked for by the form, so it is handed to someone who has left, not taken out.
  if (name === 'person') return { ...row, person: 'gone' }
  return { ...row, [name]: name === 'responsible' && how % 3 === 0 ? 'gone' : null }
}
