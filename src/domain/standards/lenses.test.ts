import { expect, test } from 'vitest'
import { gapStatus, lenses } from './lenses.ts'
import { requirementNamed } from './standards.ts'

test('three gaps for holders of 27001, three for holders of 9001, each closed by requirements there are', () => {
  expect(lenses.map(({ standard, gaps }) => [standard, gaps.map(({ id }) => id)])).toEqual([
    ['iso27001', ['bias', 'drift', 'automatedDecisions']],
    ['iso9001', ['fairness', 'robustness', 'transparency']],
  ])
  for (const { closedBy, risks } of lenses.flatMap(({ gaps }) => gaps)) {
    expect(closedBy.filter((key) => !requirementNamed(key))).toEqual([])
    expect(closedBy.length).toBeGreaterThan(3)
    expect(risks.length).toBeGreaterThan(1)
  }
})

test('a gap is closed when all that applies is evidenced, open when nothing is', () => {
  const gap = lenses[0]!.gaps[0]!
  const all = (status: string) => gapStatus(gap, () => status).status
  expect([all('evidenced'), all('partly'), all('notShown'), all('notApplicable')]).toEqual([
    'closed',
    'partly',
    'open',
    'notApplicable',
  ])
  const one = gapStatus(gap, (key) =>
    key === 'iso42001:8.4' ? 'evidenced' : key.includes(':A.') ? 'notApplicable' : 'expired',
  )
  expect(one).toEqual({ status: 'partly', evidenced: 1, of: 2 })
})
