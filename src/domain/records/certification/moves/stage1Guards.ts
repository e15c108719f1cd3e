import { r16NotLookedAt } from '#domain/certification/rules/stage1.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Certification } from '../fields.ts'
import type { CertificationFacts } from '../people.ts'
import { notReported } from './stageAudit.ts'

/** The report of stage 1 is in and says that it looked at all it has to (R16). */
export function notLookedThrough({ record, answers }: CertificationFacts): readonly Refusal[] {
  const missing = r16NotLookedAt(record.stage1Looked)
  return [
    ...notReported(answers.stages.stage1, 'stage1Audit'),
    ...unmet(
      missing.length > 0 &&
        refuse('stage1_not_looked_at', { field: 'stage1Looked', values: { count: missing.length } }),
    ),
  ]
}

/** What stage 1 found, whatever it called it, is a concern that stage 2 may take up; good practice is not. */
export function alsoConcerns({ record, answers }: CertificationFacts): Certification['concerns'] {
  const named = new Set(record.concerns.map(({ finding }) => finding))
  const found = (answers.stages.stage1?.findings ?? []).filter(
    ({ id, kind, state }) => kind !== 'goodPractice' && !['withdrawn', 'draft'].includes(state) && !named.has(id),
  )
  return [
    ...record.concerns,
    ...found.map(({ id, title }) => ({ id: '', concern: title, finding: id, answeredBy: null, answeredOn: null })),
  ]
}

/** Concerns stay; an answer has its day. */
export function notConcerned({ record, before, today }: CertificationFacts): readonly Refusal[] {
  const kept = new Set(record.concerns.map(({ id }) => id))
  return [
    ...unmet(before.concerns.some(({ id }) => !kept.has(id)) && refuse('row_dropped', { field: 'concerns' })),
    ...record.concerns.flatMap(({ answeredBy, answeredOn }, at) =>
      unmet(
        answeredBy?.trim() && !answeredOn && refuse('concern_day_missing', { field: `concerns/${at}/answeredOn` }),
        answeredOn !== null && answeredOn > today && refuse('day_ahead', { field: `concerns/${at}/answeredOn` }),
      ),
    ),
  ]
}
