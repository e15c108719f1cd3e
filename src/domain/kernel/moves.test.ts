import { expect, test } from 'vitest'
import { defaultSettings } from '#domain/people/settings.ts'
import type { Answers } from './answers.ts'
import type { Actor, Facts } from './facts.ts'
import { leavingMoves, mayMake, notNow, openMoves, settled } from './moves.ts'
import { recordType } from './recordType.ts'
import { refuse, unmet } from './refusal.ts'

const lamp = recordType({
  name: 'lamp',
  plural: 'lamps',
  prefix: 'LMP',
  label: { en: 'Lamp', de: 'Lampe' },
  pluralLabel: { en: 'Lamps', de: 'Lampen' },
  topics: ['continualImprovement'],
  fields: {
    bulb: { kind: 'text', label: { en: 'Bulb', de: 'Birne' } },
    litAt: { kind: 'instant', system: true, label: { en: 'Lit', de: 'An seit' } },
  },
  states: {
    off: { label: { en: 'Off', de: 'Aus' } },
    on: { label: { en: 'On', de: 'An' } },
    broken: { label: { en: 'Broken', de: 'Kaputt' }, final: true },
  },
  initial: 'off',
  numberedBy: 'on',
  captures: ['title', 'bulb'],
  editableBy: ['owner'],
  relations: { owner: ({ before, actor }) => actor.kind === 'person' && actor.id === before.owner },
  mayEdit: () => [],
  derive: ({ state }) => ({ status: state, due: null }),
  moves: {
    light: {
      label: { en: 'Light', de: 'Anmachen' },
      from: ['off'],
      to: 'on',
      by: ['owner', 'aimsManager'],
      asks: ['bulb'],
      needs: ['workInProgress'],
      guard: ({ record, answers }) =>
        unmet(
          !record.bulb && refuse('metric_missing', { field: 'bulb' }),
          answers.workInProgress > 2 && refuse('work_in_progress_full'),
        ),
      effect: ({ now }) => ({ litAt: now }),
    },
    polish: { label: { en: 'Polish', de: 'Putzen' }, from: ['off', 'on'], by: ['anyone'] },
    smash: { label: { en: 'Smash', de: 'Zerschlagen' }, from: ['on'], to: 'broken', by: ['owner'], reason: 'required' },
    peek: {
      label: { en: 'Peek', de: 'Nachsehen' },
      from: ['off'],
      by: ['anyone'],
      guard: ({ answers }) => unmet(answers.workInProgress > 0 && refuse('not_found')),
    },
  },
})

const { peek: _, ...moves } = lamp.moves
const withoutPeek = { ...lamp, moves }

const person = (id: string, ...roles: Extract<Actor, { kind: 'person' }>['roles']): Actor => ({
  kind: 'person',
  id,
  roles,
})

// biome-ignore lint/suspicious/noExplicitAny: the kernel takes facts of any record type
function facts(state: string, more: Record<string, any> = {}): Facts<any> {
  const before = {
    id: '1',
    number: null,
    title: 'Lamp',
    state,
    owner: 'ann',
    version: 1,
    createdAt: '',
    createdBy: null,
    bulb: null,
    litAt: null,
  }
  const { input = {}, ...rest } = more
  const answers = { workInProgress: 0 } as Answers
  return {
    before,
    record: { ...before, ...input },
    actor: person('ann'),
    now: '2026-11-20T12:00:00.000Z',
    today: '2026-11-20',
    reason: null,
    settings: defaultSettings,
    answers,
    ...rest,
  }
}

test('every move that leaves a state is answered, each with all that keeps it closed', () => {
  const answered = openMoves(
    withoutPeek,
    facts('off', { answers: { workInProgress: 3 }, actor: person('bob', 'aimsManager') }),
  )
  expect(answered.map(({ move, to, mine, refusals }) => [move, to, mine, refusals.map(({ code }) => code)])).toEqual([
    ['light', 'on', true, ['metric_missing', 'work_in_progress_full']],
    ['polish', null, true, []],
  ])
})

test('a move not yours is closed by that alone', () => {
  const [light] = openMoves(lamp, facts('on', { actor: person('bob', 'administrator') })).filter(
    ({ move }) => move === 'smash',
  )
  expect([light?.mine, light?.reason, light?.refusals]).toEqual([
    false,
    true,
    [refuse('move_not_yours', { values: { by: 'owner' } })],
  ])
})

test('a relation or a role opens a move, anyone opens it to all, and the system runs jobs', () => {
  expect(mayMake(lamp, 'light', facts('off'))).toBe(undefined)
  expect(mayMake(lamp, 'light', facts('off', { actor: person('bob', 'aimsManager') }))).toBe(undefined)
  expect(mayMake(lamp, 'light', facts('off', { actor: person('bob', 'employee') }))?.code).toBe('move_not_yours')
  expect(mayMake(lamp, 'light', facts('off', { actor: { kind: 'anonymous' } }))?.code).toBe('move_not_yours')
  expect(mayMake(lamp, 'polish', facts('off', { actor: { kind: 'anonymous' } }))).toBe(undefined)
  expect(mayMake(lamp, 'smash', facts('on', { actor: { kind: 'system' } }))).toBe(undefined)
  expect(mayMake(lamp, 'no such move', facts('on'))?.code).toBe('move_not_yours')
})

test('out of order is said alone; a missing reason comes with the rest', () => {
  expect(notNow(lamp, 'light', facts('on')).map(({ code }) => code)).toEqual(['move_out_of_order'])
  expect(notNow(lamp, 'no such move', facts('on')).map(({ code }) => code)).toEqual(['move_out_of_order'])
  expect(notNow(lamp, 'smash', facts('on')).map(({ code }) => code)).toEqual(['reason_missing'])
  expect(notNow(lamp, 'smash', facts('on', { reason: 'Old' }))).toEqual([])
  expect(notNow(lamp, 'light', facts('off', { input: { bulb: 'E27' } }))).toEqual([])
})

test('a guard that reads an answer its move does not declare is a defect and throws', () => {
  expect(() => notNow(lamp, 'peek', facts('off'))).toThrow('"workInProgress" that its move does not declare')
})

test('what a move settles by itself', () => {
  expect(settled(lamp.moves.light as never, facts('off'))).toEqual({ litAt: '2026-11-20T12:00:00.000Z' })
  expect(settled(lamp.moves.polish as never, facts('off'))).toEqual({})
})

test('nothing leaves a state of rest', () => {
  expect(leavingMoves(lamp, 'broken')).toEqual([])
})
