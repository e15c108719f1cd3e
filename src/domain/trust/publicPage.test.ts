import { expect, it } from 'vitest'
import { publicFacts } from './publicPage.ts'

const certificate = {
  id: 'c1',
  state: 'certified',
  standard: 'iso42001',
  edition: 'ISO/IEC 42001:2023',
  number: 'NL-AI-0042',
  scope: 'AI for claims handling',
  sites: 'Harbour House',
  body: 'Northlight Certification',
  accreditedBy: 'ENAS',
  accreditationMark: 'ENAS 118',
  verificationLink: 'https://register.northlight.example/NL-AI-0042',
  decidedOn: '2026-07-20',
  expiresOn: '2029-07-20',
}
const released = { title: 'T', body: null, value: null, asOf: '2026-11-01', audiences: [], stands: true }
const known = {
  organization: 'Lysmark Mutual',
  facts: [
    { ...released, id: 'f1', kind: 'certificate', record: 'c1' },
    { ...released, id: 'f2', kind: 'statement', record: 'c1' },
    { ...released, id: 'f3', kind: 'policy', record: 'd1', body: 'We decide with people.' },
    { ...released, id: 'f4', kind: 'scope', record: 's1', stands: false },
  ],
  certificates: [certificate],
  today: '2029-07-20',
  language: 'en',
} as const

it('shows what was released and still stands, and of a certificate what anyone may know', () => {
  const { certificates, facts } = publicFacts(known)
  expect(certificates).toEqual([{ ...omit(certificate), status: 'valid', audiences: [] }])
  expect(facts.map(({ kind }) => kind)).toEqual(['statement', 'policy'])
})

it('a suspended certificate shows no mark, number or scope, an ended one nothing', () => {
  const suspended = publicFacts({ ...known, certificates: [{ ...certificate, state: 'suspended' }] })
  expect(JSON.stringify(suspended)).not.toMatch(/NL-AI-0042|ENAS|claims handling|Northlight/)
  expect(suspended.certificates).toMatchObject([{ status: 'suspended', edition: 'ISO/IEC 42001:2023' }])
  for (const gone of [{ today: '2029-07-21' }, { certificates: [{ ...certificate, state: 'withdrawn' }] }]) {
    const page = publicFacts({ ...known, ...gone })
    expect([page.certificates, page.facts.map(({ kind }) => kind)]).toEqual([[], ['policy']])
  }
})

function omit({ id: _, state: __, ...facts }: typeof certificate) {
  return facts
}
