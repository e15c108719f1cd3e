import { expect, it } from 'vitest'
import { r12IsSignificant, r12TellBy } from './changes.ts'
import { r06AuditedAndDecided, r11FreeFrom, r11IsConflict } from './independence.ts'
import { r17Misuse } from './mark.ts'
import { r18NeverSampled } from './sampled.ts'
import { r13Sites } from './sites.ts'
import { r16NotLookedAt, r16Unanswered, stage1Topics } from './stage1.ts'
import { r19Status } from './status.ts'
import { r09IsUnresolved, r09ResolveBy, r10MayComeUnannounced, r10ReasonsNow } from './suspension.ts'
import { r15Obstacles } from './transfer.ts'

it('R6: nobody decides who audited, however their name is written', () => {
  expect(r06AuditedAndDecided(['M. Okafor', 'L. Brandt'], ['J. Silva', ' m.  okafor'])).toEqual([' m.  okafor'])
  expect(r06AuditedAndDecided(['M. Okafor'], ['J. Silva'])).toEqual([])
})

it('R9: a suspension lasts six months; the day after it is unresolved', () => {
  expect(r09ResolveBy('2027-01-15')).toBe('2027-07-15')
  expect(r09IsUnresolved('2027-01-15', '2027-07-15')).toBe(false)
  expect(r09IsUnresolved('2027-01-15', '2027-07-16')).toBe(true)
})

it('R10: a body comes unannounced for complaints, changes and suspensions, not to extend a scope', () => {
  expect(r10MayComeUnannounced('complaint')).toBe(true)
  expect(r10MayComeUnannounced('change')).toBe(true)
  expect(r10MayComeUnannounced('suspension')).toBe(true)
  expect(r10MayComeUnannounced('scopeExtension')).toBe(false)
})

it('R10: it may come so now while suspended, or after a significant change it has not seen', () => {
  const change = (answer: string, day: string) => ({ day, significant: { answer, why: null } })
  const at = {
    isSuspended: false,
    seenOn: '2026-06-30',
    changes: [change('yes', '2026-06-30'), change('no', '2026-08-01')],
  }
  expect(r10ReasonsNow(at)).toEqual([])
  expect(r10ReasonsNow({ ...at, isSuspended: true, changes: [change('yes', '2026-07-01')] })).toEqual([
    'suspension',
    'change',
  ])
})

it('R11: whoever advised certifies two years later at the soonest', () => {
  expect(r11FreeFrom('2025-03-31')).toBe('2027-03-31')
  expect(r11IsConflict('2025-03-31', '2027-03-30')).toBe(true)
  expect(r11IsConflict('2025-03-31', '2027-03-31')).toBe(false)
})

it('R12: what the body must hear of, and until when', () => {
  expect(r12IsSignificant('scope')).toBe(true)
  expect(r12IsSignificant('legalForm')).toBe(true)
  expect(r12IsSignificant('aiSystems')).toBe(false)
  expect(r12TellBy('2027-02-25')).toBe('2027-03-04')
})

it('R13: sites by the square root, smaller at surveillance, a quarter of them at random', () => {
  expect(r13Sites('initial', 2)).toEqual({ sites: 2, atRandom: 1 })
  expect(r13Sites('initial', 25)).toEqual({ sites: 5, atRandom: 2 })
  expect(r13Sites('initial', 26)).toEqual({ sites: 6, atRandom: 2 })
  expect(r13Sites('surveillance', 25)).toEqual({ sites: 3, atRandom: 1 })
  expect(r13Sites('surveillance', 26)).toEqual({ sites: 4, atRandom: 1 })
  expect(r13Sites('recertification', 25)).toEqual({ sites: 4, atRandom: 1 })
  expect(r13Sites('recertification', 100)).toEqual({ sites: 8, atRandom: 2 })
  expect(r13Sites('initial', 0)).toEqual({ sites: 0, atRandom: 0 })
})

it('R15: only a valid, accredited certificate that is not suspended moves, after a review', () => {
  const fine = {
    isAccredited: true,
    isSuspended: false,
    expiresOn: '2029-07-20',
    reviewedOn: '2027-01-10',
    today: '2029-07-20',
  }
  expect(r15Obstacles(fine)).toEqual([])
  expect(r15Obstacles({ ...fine, today: '2029-07-21' })).toEqual(['not_valid'])
  expect(r15Obstacles({ ...fine, isSuspended: true })).toEqual(['suspended'])
  expect(r15Obstacles({ ...fine, isAccredited: false, reviewedOn: null })).toEqual(['not_accredited', 'not_reviewed'])
  expect(r15Obstacles({ ...fine, reviewedOn: '2029-07-21' })).toEqual(['not_reviewed'])
})

it('R16: a stage 1 looks at six things, and each concern is answered before stage 2', () => {
  expect(r16NotLookedAt(stage1Topics)).toEqual([])
  expect(r16NotLookedAt(['documents', 'scope'])).toEqual([
    'siteConditions',
    'implementation',
    'internalAudits',
    'managementReviews',
  ])
  const open = { answeredBy: '  ' }
  expect(r16Unanswered([open, { answeredBy: 'SoA rewritten, version 2' }, { answeredBy: null }])).toEqual([
    open,
    { answeredBy: null },
  ])
})

it('R17: no mark on a product, a result or a packaging; a packaging may carry the statement', () => {
  expect(r17Misuse({ place: 'product', showsMark: false, hasStatement: true })).toBe('mark_on_product')
  expect(r17Misuse({ place: 'testReport', showsMark: true, hasStatement: true })).toBe('mark_on_product')
  expect(r17Misuse({ place: 'packaging', showsMark: true, hasStatement: true })).toBe('mark_on_packaging')
  expect(r17Misuse({ place: 'packaging', showsMark: false, hasStatement: false })).toBe('statement_missing')
  expect(r17Misuse({ place: 'packaging', showsMark: false, hasStatement: true })).toBeNull()
  expect(r17Misuse({ place: 'website', showsMark: true, hasStatement: false })).toBeNull()
})

it('R18: every requirement is looked at once in a cycle', () => {
  expect(r18NeverSampled(['4.1', '8.2', '9.2'], [['4.1'], ['9.2', '4.1']])).toEqual(['8.2'])
  expect(r18NeverSampled(['4.1'], [['4.1']])).toEqual([])
})

it('R19: anyone who asks is told the standing of a certificate, and an ended one is never called valid', () => {
  expect(r19Status('surveillance1', '2029-07-20', '2029-07-20')).toBe('valid')
  expect(r19Status('surveillance1', '2029-07-20', '2029-07-21')).toBe('expired')
  expect(r19Status('suspended', '2029-07-20', '2027-01-01')).toBe('suspended')
  expect(r19Status('withdrawn', '2029-07-20', '2029-07-21')).toBe('withdrawn')
  expect(r19Status('implementation', null, '2027-01-01')).toBe('none')
})
