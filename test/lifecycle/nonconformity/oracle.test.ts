import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { plusDays } from '../randomInputs.ts'
import { attempted, type NonconformityRecord } from './attempt.ts'
import { allows, table } from './oracle.ts'
import { aThrow, attemptOf, beginnings, everyMove, further, situationOf, surroundings, thrownHere } from './throws.ts'

/** What must hold of a record however it came to be as it is. */
function expectWhole(before: NonconformityRecord, after: NonconformityRecord): void {
  expect(after.cycles.length).toBe((after.cycle ?? 1) - 1)
  for (const list of ['gradings', 'cycles', 'pastActions', 'pastChecks', 'pastCorrections'] as const)
    expect(JSON.stringify(after[list]), list).toContain(JSON.stringify(before[list]).slice(0, -1))
  if (after.state === 'closed') expect(after.closedAs !== null).toBe(true)
  if (after.state === 'closed' && after.closedAs === 'effective') expect(after.verdict).toBe('effective')
  const { due } = nonconformity.derive(after)
  if (['closed', 'rejected', 'reported'].includes(after.state) && after.reportDue === null) expect(due).toBeNull()
}

const runs = Number(process.env.ORACLE_RUNS ?? 1200)

test('random moves by random people: what the brief forbids is refused, and nothing else is', () => {
  const made = new Map<string, number>()
  fc.assert(
    fc.property(
      beginnings,
      fc.nat(11),
      surroundings,
      fc.array(aThrow, { minLength: 15, maxLength: 40 }),
      (first, steps, around, throws) => {
        let { record, today } = further(first, steps, around)
        for (const each of throws) {
          today = plusDays(today, each.daysLater)
          const at = { around, today }
          const attempt = thrownHere(each, record, at)
          const { refusals, record: after } = attempted(record, attemptOf(record, attempt, at))
          const isAllowed = allows(attempt.move, situationOf(record, attempt, at))
          const told = {
            move: attempt.move,
            from: record.state,
            by: attempt.person.id,
            input: attempt.input,
            refusals: refusals.map(({ code }) => code),
          }
          expect({ ...told, isMade: refusals.length === 0 }).toEqual({ ...told, isMade: isAllowed })
          if (isAllowed) {
            made.set(attempt.move, (made.get(attempt.move) ?? 0) + 1)
            expect(after.state).toBe(table[attempt.move]!.to ?? record.state)
            expectWhole(record, after)
          }
          record = after
        }
      },
    ),
    {
      numRuns: runs,
      endOnFailure: runs < 1200,
      ...(process.env.ORACLE_SEED && { seed: Number(process.env.ORACLE_SEED) }),
    },
  )
  if (runs >= 1200)
    for (const move of Object.keys(table)) expect([move, (made.get(move) ?? 0) > 0]).toEqual([move, true])
})

test('the oracle knows every move there is', () => {
  expect(Object.keys(nonconformity.moves).sort()).toEqual(everyMove.toSorted())
})
