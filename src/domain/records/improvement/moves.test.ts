import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openMoves } from '#domain/kernel/moves.ts'
import { attempted, candidate, factsOf, type Outcome } from '#test/lifecycle/attempt.ts'
import { acting } from '#test/lifecycle/cast.ts'
import { recordAt, usualAttempt } from '#test/lifecycle/usual.ts'
import { improvement } from './improvement.ts'
import { improvementStates, mainPath } from './stages.ts'

const here = new URL('./', import.meta.url)
const tests = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, here), 'utf8'))
  .join('\n')

test('every move has a test that makes it and one that is refused', () => {
  for (const move of Object.keys(improvement.moves)) {
    expect([move, tests.includes(`made('${move}'`), tests.includes(`refused('${move}'`)]).toEqual([move, true, true])
  }
})

test('every guard answers in every state it may be asked in, even about an empty import: none reads what its move does not declare', () => {
  const fields = [
    { imported: true },
    { imported: true, owner: 'gone', actions: [] },
    { imported: false, owner: 'olga' },
  ]
  for (const state of Object.keys(improvementStates)) {
    for (const each of fields) {
      const facts = factsOf(candidate({ state, ...each }), {
        move: 'accept',
        actor: acting('olga', ['improvementCoordinator', 'verifier', 'topManagement', 'documentOwner']),
      })
      expect(
        openMoves(improvement, facts).every(({ refusals }) => refusals.every(({ code }) => typeof code === 'string')),
      ).toBe(true)
    }
  }
})

test('C-081: a stage cannot be skipped, and an empty-handed step is told by name what is missing', () => {
  const steps = [
    'register',
    'evaluate',
    'prioritize',
    'assign',
    'plan',
    'start',
    'complete',
    'measure',
    'standardize',
    'close',
  ] as const
  for (const [at, stage] of mainPath.slice(0, -1).entries()) {
    const record = { ...recordAt(stage), owner: 'olga' }
    const [next, ...later] = steps.slice(at)
    for (const move of later)
      expect(codesOf(attempted(record, usualAttempt(move, record)))).toEqual(['move_out_of_order'])
    const { actor, move } = usualAttempt(next!, record)
    const emptyHanded = attempted({ ...record, description: null }, { move, actor })
    expect(emptyHanded.refusals.length > 0).toBe(true)
    expect(codesOf(emptyHanded).includes('move_out_of_order')).toBe(false)
  }
})

test('a state that has come to rest lets no move out', () => {
  for (const [state, definition] of Object.entries(improvementStates)) {
    const leaving = Object.values(improvement.moves).filter(({ from }) => (from as readonly string[]).includes(state))
    expect([state, leaving.length === 0]).toEqual([state, 'final' in definition])
  }
})

function codesOf({ refusals }: Outcome): string[] {
  return refusals.map(({ code }) => code)
}
