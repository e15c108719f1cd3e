import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { dueDiligenceOn } from './dueDiligence.ts'
import type { Supplier } from './fields.ts'
import { gradeNames } from './grades.ts'

export type SupplierFacts = Facts<Supplier>

/** Nobody supplies AI before it is said who answers for what and somebody looked whether they fit (A.10.2, A.10.3). */
export function notApprovable({ record, today }: SupplierFacts): readonly Refusal[] {
  const checked = dueDiligenceOn(record, today)
  return unmet(
    !record.owner && refuse('owner_missing', { field: 'owner' }),
    record.supplies.length === 0 && refuse('supplies_missing', { field: 'supplies' }),
    record.responsibilities.length === 0 && refuse('responsibilities_missing', { field: 'responsibilities' }),
    record.checkOutcome === 'unfit' && refuse('supplier_unfit', { field: 'checkOutcome' }),
    record.checkOutcome !== 'unfit' &&
      checked === 'missing' &&
      refuse('due_diligence_missing', { field: 'checkOutcome' }),
    checked === 'expired' &&
      refuse('due_diligence_expired', { field: 'checkedUntil', values: { day: record.checkedUntil ?? '' } }),
    record.critical && !record.contingency?.trim() && refuse('contingency_missing', { field: 'contingency' }),
  )
}

export function notChecked({ record, today }: SupplierFacts): readonly Refusal[] {
  return unmet(
    !record.checkOutcome && refuse('check_outcome_missing', { field: 'checkOutcome' }),
    !record.checkFindings?.trim() && refuse('check_findings_missing', { field: 'checkFindings' }),
    record.checkOutcome === 'fitWithConditions' &&
      !record.checkConditions?.trim() &&
      refuse('check_conditions_missing', { field: 'checkConditions' }),
    (!record.checkedUntil || record.checkedUntil < today) && refuse('day_not_ahead', { field: 'checkedUntil' }),
  )
}

/** The look just taken, kept beside those before. */
export function checked({ record, before, actor, now }: SupplierFacts): Partial<Supplier> {
  const by = actorId(actor)
  const { checkOutcome, checkFindings, checkConditions, checkedUntil } = record
  const look = { outcome: checkOutcome, findings: checkFindings, conditions: checkConditions, until: checkedUntil }
  return { checkedAt: now, checkedBy: by, checks: [...before.checks, { id: '', at: now, by, ...look }] }
}

export function notScored({ record, today }: SupplierFacts): readonly Refusal[] {
  return unmet(
    ...gradeNames.map((field) => record[field] === null && refuse('grade_missing', { field })),
    !record.scoreNote?.trim() && refuse('score_note_missing', { field: 'scoreNote' }),
    (!record.nextScoreOn || record.nextScoreOn <= today) && refuse('day_not_ahead', { field: 'nextScoreOn' }),
  )
}

/** One more line of the scorecard: the mean of the grades, to one decimal. */
export function scored({ record, before, actor, now }: SupplierFacts): Partial<Supplier> {
  const { quality, delivery, security, transparency, responsibleAi, scoreNote } = record
  const grades = { quality, delivery, security, transparency, responsibleAi }
  const sum = gradeNames.reduce((total, name) => total + (grades[name] ?? 0), 0)
  const score = Math.round((sum / gradeNames.length) * 10) / 10
  const line = { id: '', at: now, by: actorId(actor), ...grades, score, note: scoreNote }
  return { score, scoredAt: now, scores: [...before.scores, line] }
}
