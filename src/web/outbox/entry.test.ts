import { describe, expect, test } from 'vitest'
import { type Entry, entered, nextOut, type Sending, sealedNext, stoppedAt, taken, thingsIn, without } from './entry.ts'

const about = (subject: string, more: Partial<Sending> = {}): Sending => ({
  shelf: 'desk',
  subject,
  isWhole: true,
  method: 'PUT',
  path: `/lines/${subject}`,
  body: { result: 'conform' },
  version: 1,
  ...more,
})
const enter = (kept: readonly Entry[], sending: Sending, key: string) =>
  entered(kept, sending, { key, enteredAt: '2026-11-21T08:00:00Z' })
const keys = (kept: readonly Entry[]) => kept.map(({ key }) => key)
const by = (kept: readonly Entry[], key: string) => kept.find((entry) => entry.key === key) as Entry
const conflict = { status: 412, sentences: ['Somebody was faster.'], current: { version: 5 } }
const refusal = { status: 400, sentences: ['Say why.'], current: null }

describe('entering', () => {
  test('what was not tried yet is replaced by what is entered later about the same, from the version first read', () => {
    const kept = enter(enter([], about('a'), 'one'), about('a', { body: { result: 'finding' }, version: 9 }), 'two')
    expect(kept).toMatchObject([{ key: 'two', body: { result: 'finding' }, version: 1, order: 2, state: 'waiting' }])
  })

  test('what may be on the server already stays as it is; the later one waits behind it', () => {
    const kept = enter(sealedNext(enter([], about('a'), 'one')), about('a'), 'two')
    expect(kept.map(({ key, state }) => [key, state])).toEqual([
      ['one', 'sealed'],
      ['two', 'waiting'],
    ])
    expect(nextOut(kept)?.key).toBe('one')
  })

  test('what is added to a subject stays beside what is said of it', () => {
    const kept = enter(enter(enter([], about('a'), 'one'), about('a', { isWhole: false }), 'two'), about('a'), 'three')
    expect(keys(kept)).toEqual(['two', 'three'])
  })

  test('an answer to a conflict takes the place of what was stopped, with the version that was seen', () => {
    const stopped = stoppedAt(
      sealedNext(enter([], about('a'), 'one')),
      by(enter([], about('a'), 'one'), 'one'),
      conflict,
    )
    expect(enter(stopped, about('a', { version: 5 }), 'two')).toMatchObject([
      { key: 'two', version: 5, state: 'waiting' },
    ])
  })
})

test('a second thought about the same is not a second thing; what is added to it is', () => {
  const kept = enter(sealedNext(enter([], about('a'), 'one')), about('a'), 'two')
  expect(thingsIn(kept)).toBe(1)
  expect(thingsIn(enter(kept, about('a', { isWhole: false }), 'three'))).toBe(2)
})

describe('sending', () => {
  test('the oldest goes first; what is stopped stands in nobody’s way', () => {
    const kept = enter(enter([], about('a'), 'one'), about('b'), 'two')
    expect(nextOut(kept)?.key).toBe('one')
    expect(nextOut(stoppedAt(kept, by(kept, 'one'), refusal))?.key).toBe('two')
    expect(nextOut(without(stoppedAt(kept, by(kept, 'one'), refusal), 'two'))).toBeUndefined()
  })

  test('once taken it is gone, and what waits about the same goes on from the new version', () => {
    const kept = enter(enter(sealedNext(enter([], about('a'), 'one')), about('a'), 'two'), about('b'), 'three')
    const after = taken(kept, by(kept, 'one'), 2)
    expect(after.map(({ key, version }) => [key, version])).toEqual([
      ['two', 2],
      ['three', 1],
    ])
  })

  test('after a conflict the later entry is the one to decide on; after a refusal it goes out by itself', () => {
    const kept = enter(sealedNext(enter([], about('a'), 'one')), about('a'), 'two')
    const conflicted = stoppedAt(kept, by(kept, 'one'), conflict)
    expect(conflicted).toMatchObject([{ key: 'two', state: 'stopped', stopped: conflict }])
    const refused = stoppedAt(kept, by(kept, 'one'), refusal)
    expect(keys(refused)).toEqual(['two'])
    expect(nextOut(refused)?.key).toBe('two')
  })
})
