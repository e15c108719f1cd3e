import { expect, test } from 'vitest'
import { defaultSettings } from '#domain/people/settings.ts'
import { recordTypes } from '#domain/records/index.ts'
import { nextMoveOf, quietStates, statesWaitingFor } from './nextMove.ts'

const types = Object.values(recordTypes)
const at = { today: '2026-11-23', settings: defaultSettings }

test('whatever is next for a record in a state is a move that leaves it, whether its day comes up or not', () => {
  const lost = types.flatMap((type) =>
    Object.keys(type.states).flatMap((state) =>
      [null, '2026-11-24'].flatMap((due) => {
        const next = nextMoveOf({ type, state, due, fields: {} }, at)
        return next === null || type.moves[next]?.from.includes(state) ? [] : [`${type.name}.${state}: ${next}`]
      }),
    ),
  )
  expect(lost).toEqual([])
})

test('quiet states are states there are, and what is at rest asks nothing', () => {
  const known = types.flatMap(({ name, states }) => Object.keys(states).map((state) => `${name}.${state}`))
  expect(quietStates.filter((state) => !known.includes(state))).toEqual([])
  const task = recordTypes.task!
  expect(nextMoveOf({ type: task, state: 'done', due: null, fields: {} }, at)).toBe(null)
  expect(nextMoveOf({ type: task, state: 'open', due: null, fields: {} }, at)).toBe('complete')
})

test('what holds until its day is asked for fourteen days before, and not earlier', () => {
  const type = recordTypes.document!
  const next = (due: string) => nextMoveOf({ type, state: 'effective', due, fields: {} }, at)
  expect([next('2026-12-07'), next('2026-12-08')]).toEqual(['review', null])
})

test('what waits for an office is nobody’s closer to the record', () => {
  const waiting = statesWaitingFor(types, ['aimsManager'])
  expect(waiting).toEqual(
    expect.arrayContaining(['nonconformity.reported', 'risk.treatmentPlanned', 'training.completed']),
  )
  for (const theirs of ['task.open', 'training.assigned', 'documentVersion.draft'])
    expect(waiting).not.toContain(theirs)
})
