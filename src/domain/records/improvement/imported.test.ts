import { describe, expect, it } from 'vitest'
import type { RowValues } from '#domain/register/importPlan.ts'
import { importedImprovement } from './imported.ts'
import { titleFrom } from './titleFrom.ts'

const values: RowValues = {
  number: 'CSI-002',
  title: null,
  description: 'Shorter waits at the counter\nsee the survey',
  source: { type: 'auditFinding', words: 'Int. audit 2025' },
  priority: { original: 'H', band: 'high', claimed: true },
  owner: { kind: 'words', words: 'Service desk' },
  targetDate: '2025-05-30',
  status: 'completed',
  claimedStage: 'closed',
  outcome: { text: '14 min -> 4 min', figures: { metric: '', before: '14 min', after: '4 min' } },
  closedOn: '2025-05-27',
  raisedOn: '2025-03-04',
  raisedBy: { kind: 'known', id: 'a', name: 'Ines Solvang' },
  notes: null,
}
const now = '2026-11-20T09:00:00.000Z'

describe('a row of another register', () => {
  it('keeps its stage; what it says is claimed, and what is closed is an activity', () => {
    expect(importedImprovement({ values, stage: 'closed' }, { owner: null, now })).toMatchObject({
      title: 'Shorter waits at the counter',
      description: 'Shorter waits at the counter\nsee the survey',
      state: 'closed',
      imported: true,
      importedAs: 'closed',
      registeredAt: now,
      oldNumber: 'CSI-002',
      sourceType: 'auditFinding',
      sourceWords: 'Int. audit 2025',
      claimedOwner: 'Service desk',
      claimedPriority: 'H',
      claimedOutcome: '14 min -> 4 min',
      claimedRaisedOn: '2025-03-04',
      claimedClosedOn: '2025-05-27',
      raisedByWords: 'Ines Solvang',
      targetDate: '2025-05-30',
      closedAs: 'activity',
      closedAt: null,
      verdict: null,
      score: null,
      band: null,
      baseline: null,
    })
  })

  it('says why it was cancelled or put off, where the file did', () => {
    const cancelled = { ...values, status: 'cancelled', claimedStage: 'cancelled' } as const
    expect(importedImprovement({ values: cancelled, stage: 'cancelled' }, { owner: null, now })).toMatchObject({
      cancelledBecause: '14 min -> 4 min',
      deferReason: null,
      closedAs: null,
    })
    const deferred = { ...values, status: 'planned', claimedStage: 'deferred', notes: 'budget' } as const
    expect(importedImprovement({ values: deferred, stage: 'assigned' }, { owner: 'p', now })).toMatchObject({
      deferReason: 'budget',
      cancelledBecause: null,
      owner: 'p',
      claimedOwner: null,
    })
    const reverted = { ...values, claimedStage: 'reverted' } as const
    expect(importedImprovement({ values: reverted, stage: 'closed' }, { owner: null, now }).closedAs).toBe('reversed')
  })

  it('holds no hidden characters', () => {
    const hidden = { ...values, description: 'evil\u202Etxt.exe\u0000\uFEFF', number: 'A\u0007' }
    const made = importedImprovement({ values: hidden, stage: 'closed' }, { owner: null, now })
    expect([made.description, made.oldNumber]).toEqual(['eviltxt.exe', 'A'])
  })
})

describe('a title', () => {
  it('is the first line, cut at a word', () => {
    expect(titleFrom('  One   thing\r\nand more')).toBe('One thing')
    const long = `${'many words '.repeat(30)}end`
    expect(titleFrom(long).length).toBeLessThanOrEqual(120)
    expect(titleFrom(long)).toMatch(/words…$|many…$/)
    expect(titleFrom('x'.repeat(400))).toBe(`${'x'.repeat(119)}…`)
    expect(titleFrom('😀'.repeat(200)).isWellFormed()).toBe(true)
  })
})
