import { expect, test } from 'vitest'
import { backupName, type Occasion, readName } from './names.ts'
import { outlived } from './rotate.ts'

const DAY = 86_400_000
/** A Wednesday, two in the morning. */
const tonight = Date.parse('2026-11-18T02:00:00.000Z')
const daysAgo = (days: number, occasion: Occasion = 'nightly', hours = 0) =>
  backupName(new Date(tonight - days * DAY + hours * 3_600_000).toISOString(), occasion)
const kept = (names: string[]) => names.filter((name) => !outlived(names).includes(name))

test('of ninety nights the last seven days stay, and the last night of each of the last four weeks', () => {
  const nights = Array.from({ length: 90 }, (_, days) => daysAgo(days))
  // Wednesday back to Thursday, then the Sundays of 15 (within the seven), 8 and 1 November, and this week's Wednesday.
  expect(kept(nights)).toEqual([0, 1, 2, 3, 4, 5, 6, 10, 17].map((days) => daysAgo(days)))
})

test('days without a backup do not shorten what is kept', () => {
  const nights = [0, 1, 20, 21, 22, 40, 41, 60, 90].map((days) => daysAgo(days))
  expect(kept(nights)).toEqual([0, 1, 20, 21, 22, 40, 41, 60].map((days) => daysAgo(days)))
})

test('of several backups in one night the last one stays', () => {
  expect(outlived([daysAgo(0), daysAgo(0, 'nightly', 1), daysAgo(0, 'nightly', 2)])).toEqual([
    daysAgo(0, 'nightly', 1),
    daysAgo(0),
  ])
})

test('before migrations the last three stay; what was asked for and what is not ours is never touched', () => {
  const migrations = [1, 2, 3, 4, 5].map((days) => daysAgo(days, 'migration'))
  const others = [daysAgo(400, 'manual'), 'notes.txt', 'meliora-yesterday-nightly.backup', `${daysAgo(300)}.part`]
  expect(outlived([...migrations, ...others])).toEqual([daysAgo(4, 'migration'), daysAgo(5, 'migration')])
})

test('a name says when and why', () => {
  const name = backupName('2026-11-18T02:00:00.123Z', 'migration')
  expect(name).toBe('meliora-2026-11-18T02-00-00-123Z-migration.backup')
  expect(readName(name)).toEqual({ at: '2026-11-18T02:00:00.123Z', occasion: 'migration' })
  expect(readName('holiday.jpg')).toBeUndefined()
})
