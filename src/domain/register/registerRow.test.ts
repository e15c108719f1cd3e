import { describe, expect, it } from 'vitest'
import { type Registered, registerRow } from './registerRow.ts'

const native: Registered = {
  number: 'IMP-2026-0007',
  title: 'Reset passwords faster',
  description: 'Resets wait for the one person who has the key.',
  status: 'completed',
  ownerName: 'Dana Whitlock',
  closedOn: '2026-06-01',
  imported: false,
  oldNumber: null,
  sourceType: 'auditFinding',
  sourceWords: 'Internal audit 2026-1',
  score: 18,
  claimedPriority: null,
  claimedOwner: null,
  targetDate: '2026-05-31',
  claimedOutcome: null,
  claimedClosedOn: null,
  verdict: 'met',
  proof: 'twoFigures',
  metric: 'Median wait',
  metricUnit: 'min',
  baseline: 14.3,
  after: 4.1,
  factBefore: null,
  factAfter: null,
}

describe('the nine columns of an improvement', () => {
  it('say where it came from, what changed by how much, and its priority by the model', () => {
    expect(registerRow(native)).toEqual({
      id: 'IMP-2026-0007',
      source: 'Audit finding: Internal audit 2026-1',
      description: 'Reset passwords faster\nResets wait for the one person who has the key.',
      priority: '18',
      owner: 'Dana Whitlock',
      targetDate: '2026-05-31',
      status: 'completed',
      measuredOutcome: 'Median wait: 14.3 min → 4.1 min (-10.2 min)',
      closureDate: '2026-06-01',
    })
  })

  it('show a fact before and after, and nothing where nothing was judged', () => {
    const fact = { ...native, proof: 'fact', factBefore: 'no deputy', factAfter: 'two deputies' } as const
    expect(registerRow(fact).measuredOutcome).toBe('no deputy → two deputies')
    expect(registerRow({ ...native, verdict: null }).measuredOutcome).toBeNull()
  })

  it('show the old number and the words of the old register, until this house knows better', () => {
    const imported: Registered = {
      ...native,
      imported: true,
      oldNumber: 'CSI-002',
      title: 'Shorter waits',
      description: 'Shorter waits',
      sourceWords: 'Int. audit',
      score: null,
      claimedPriority: 'H',
      ownerName: null,
      claimedOwner: 'Service desk',
      closedOn: null,
      claimedClosedOn: '2025-05-27',
      verdict: null,
      claimedOutcome: '14 min -> 4 min',
    }
    expect(registerRow(imported)).toMatchObject({
      id: 'CSI-002',
      source: 'Int. audit',
      description: 'Shorter waits',
      priority: 'H',
      owner: 'Service desk',
      measuredOutcome: '14 min -> 4 min',
      closureDate: '2025-05-27',
    })
    const worked = {
      ...imported,
      score: 9,
      ownerName: 'Dana Whitlock',
      closedOn: '2026-06-01',
      verdict: 'met',
    } as const
    expect(registerRow(worked)).toMatchObject({
      priority: '9',
      owner: 'Dana Whitlock',
      measuredOutcome: 'Median wait: 14.3 min → 4.1 min (-10.2 min)',
      closureDate: '2026-06-01',
    })
  })
})
