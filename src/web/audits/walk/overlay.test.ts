import { expect, test } from 'vitest'
import type { AuditLine } from '#domain/audits/line.ts'
import type { Entry } from '#web/outbox/entry.ts'
import { needsDecision, overlaid } from './overlay.ts'

const line: AuditLine = {
  id: 'l1',
  source: 'catalogue',
  requirement: 'iso42001:8.2',
  question: null,
  previousFinding: null,
  finding: null,
  answeredBy: null,
  answeredAt: null,
  version: 3,
  result: null,
  why: null,
  evidence: null,
  note: null,
}
const entry = (more: Partial<Entry>): Entry => ({
  shelf: 'desk',
  subject: 'l1',
  isWhole: true,
  method: 'PUT',
  path: '/x',
  body: { result: 'conform', why: null, evidence: 'Seen', note: null },
  version: 3,
  key: 'k',
  order: 1,
  enteredAt: '2026-11-21T08:00:00Z',
  state: 'waiting',
  stopped: null,
  ...more,
})

test('what waits is laid over what the server said, and the server’s own stays beside it', () => {
  const [shown] = overlaid([line], [entry({})])
  expect(shown).toMatchObject({ result: 'conform', evidence: 'Seen', read: { result: null, version: 3 } })
  expect(overlaid([line], [entry({ subject: 'another' })])[0]).toMatchObject({ result: null, unsent: null })
})

test('a finding that waits makes its line one with a finding, until something else is said of it', () => {
  const finding = entry({ isWhole: false, body: { title: 'No record' } })
  expect(overlaid([line], [finding])[0]).toMatchObject({ result: 'finding', unsentFinding: { key: 'k' } })
  expect(overlaid([line], [finding, entry({ key: 'later' })])[0]?.result).toBe('conform')
})

test('what was stopped needs a person, what waits does not', () => {
  const stopped = { status: 412, sentences: [], current: null }
  expect(overlaid([line], [entry({})]).map(needsDecision)).toEqual([false])
  expect(overlaid([line], [entry({ state: 'stopped', stopped })]).map(needsDecision)).toEqual([true])
})
