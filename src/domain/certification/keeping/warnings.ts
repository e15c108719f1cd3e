import type { RequirementStatus } from '#domain/conformity/status.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import { r12TellBy } from '../rules/changes.ts'

/** What a body could call a major nonconformity next time (C-295). */
export type WarningWhy =
  | 'ncOverdue'
  | 'minorsRepeat'
  | 'auditMissing'
  | 'reviewMissing'
  | 'notShown'
  | 'documentMissing'
  | 'surveillanceUnplanned'
  | 'recertificationLate'
  | 'bodyNotTold'
  | 'markUnseen'
  | 'enquiryLate'
  | 'riskOverdue'

export interface Warning {
  readonly why: WarningWhy
  readonly type: string
  readonly id: string | null
  readonly number: string | null
  readonly title: string | null
  /** Since when, or by when. */
  readonly day: Day | null
}

export interface Named {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly day: Day | null
}

export interface WarningFacts {
  readonly today: Day
  readonly overdueNonconformities: readonly Named[]
  /** Requirements with three minors or more within a year. */
  readonly repeatedMinors: readonly { readonly requirement: string; readonly ref: string; readonly count: number }[]
  readonly hasAudit: boolean
  readonly hasReview: boolean
  readonly clauses: readonly { readonly key: string; readonly ref: string; readonly status: RequirementStatus }[]
  readonly missingDocuments: readonly { readonly id: string; readonly requirement: string }[]
  /** The next surveillance or recertification with its last day, and whether an audit for it is planned. */
  readonly next: { readonly step: string; readonly by: Day; readonly isPlanned: boolean } | null
  readonly changes: readonly { readonly what: string; readonly day: Day; readonly toldOn: Day | null }[]
  readonly overdueMarkUses: readonly Named[]
  readonly overdueEnquiries: readonly Named[]
  readonly overdueRisks: readonly Named[]
}

/** How long before its last day an audit of the body has to be planned. */
const PLANNED_DAYS = 60
const RECERTIFY_MONTHS = 6

/** Everything that could cost the certificate, gravest first; each opens to its record. */
export function warningsOf(facts: WarningFacts): readonly Warning[] {
  const { today, hasAudit, hasReview } = facts
  return [
    ...named('ncOverdue', 'nonconformity', facts.overdueNonconformities),
    ...facts.repeatedMinors.map(({ requirement, ref, count }) => of('minorsRepeat', requirement, ref, String(count))),
    ...(hasAudit ? [] : [nothing('auditMissing', 'audit')]),
    ...(hasReview ? [] : [nothing('reviewMissing', 'managementReview')]),
    ...facts.clauses
      .filter(({ status }) => status === 'notShown' || status === 'expired')
      .map(({ key, ref }) => of('notShown', key, ref)),
    ...facts.missingDocuments.map(({ id, requirement }) => of('documentMissing', requirement, id)),
    ...auditComing(facts),
    ...facts.changes
      .filter(({ day, toldOn }) => toldOn === null && r12TellBy(day) < today)
      .map(({ what, day }) => ({ ...nothing('bodyNotTold', 'certification'), title: what, day: r12TellBy(day) })),
    ...named('markUnseen', 'markUse', facts.overdueMarkUses),
    ...named('enquiryLate', 'enquiry', facts.overdueEnquiries),
    ...named('riskOverdue', 'risk', facts.overdueRisks),
  ]
}

function auditComing({ next, today }: WarningFacts): readonly Warning[] {
  if (next === null || next.isPlanned) return []
  const isRenewal = next.step === 'recertification'
  const warnFrom = isRenewal ? addMonths(next.by, -RECERTIFY_MONTHS) : addDays(next.by, -PLANNED_DAYS)
  if (today < warnFrom) return []
  return [{ ...nothing(isRenewal ? 'recertificationLate' : 'surveillanceUnplanned', 'certification'), day: next.by }]
}

function named(why: WarningWhy, type: string, records: readonly Named[]): Warning[] {
  return records.map((record) => ({ why, type, ...record }))
}

function of(why: WarningWhy, requirement: string, ref: string, title: string | null = null): Warning {
  return { why, type: 'requirement', id: requirement, number: ref, title, day: null }
}

function nothing(why: WarningWhy, type: string): Warning {
  return { why, type, id: null, number: null, title: null, day: null }
}
