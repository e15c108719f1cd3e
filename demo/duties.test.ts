import { expect, it } from 'vitest'
import { overlapsIn } from './duties.ts'
import type { TrailItem } from './reading.ts'

const record = { type: 'improvement', id: 'r1' }
const said = (verb: string, person: string, changes: Readonly<Record<string, string>> = {}) =>
  ({
    verb,
    subject: record,
    actor: { kind: 'person', id: person },
    changes: Object.entries(changes).map(([path, after]) => ({ path, before: null, after, redacted: false })),
  }) as unknown as TrailItem

const work = [said('assign', 'felix', { owner: 'marc' }), said('plan', 'marc', { 'actions/a1/responsible': 'jonas' })]

it('finds whoever judged, approved or closed their own work', () => {
  const verbs = [said('approvePlan', 'marc'), said('measure', 'jonas'), said('close', 'marc')]
  expect(overlapsIn([...work, ...verbs]).map(({ verb, person }) => [verb, person])).toEqual([
    ['approvePlan', 'marc'],
    ['measure', 'jonas'],
    ['close', 'marc'],
  ])
})

it('counts what was true at the moment of the decision', () => {
  const after = [
    said('close', 'marc'),
    said('reassign', 'felix', { owner: 'samir' }),
    said('close', 'marc'),
    said('close', 'samir'),
  ]
  expect(overlapsIn([...work, ...after]).map(({ person }) => person)).toEqual(['marc', 'samir'])
})

it('finds nothing where the duties are apart', () => {
  expect(overlapsIn([...work, said('measure', 'priya'), said('close', 'felix')])).toEqual([])
})

it('knows the duties of corrective action: who decides, approves, verifies and closes owns and does none of it', () => {
  const nonconformity = { type: 'nonconformity', id: 'n1' }
  const told = [
    said('evaluate', 'amara', { owner: 'leila' }),
    said('plan', 'leila', { 'actions/a1/responsible': 'jonas' }),
    said('approvePlan', 'leila'),
    said('verify', 'jonas'),
    said('close', 'amara'),
  ].map((item) => ({ ...item, subject: nonconformity }) as TrailItem)
  expect(overlapsIn(told).map(({ verb, person }) => [verb, person])).toEqual([
    ['approvePlan', 'leila'],
    ['verify', 'jonas'],
  ])
})
