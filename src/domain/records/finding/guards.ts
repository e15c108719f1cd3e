import { axesOf, meaningOf } from '#domain/audits/grades.ts'
import { actorId, type Facts, hasRole } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isOurs } from '../audit/kinds.ts'
import type { Finding } from './fields.ts'

export type FindingFacts = Facts<Finding>

/** Findings are the team's. Where others audit us, the AIMS manager writes down what they found. */
export function notOnTeam({ answers, actor }: FindingFacts): readonly Refusal[] {
  const audit = answers.findingAudit
  if (actor.kind === 'system' || audit === null) return []
  const isRecorder = !isOurs(audit.kind) && hasRole(actor, 'aimsManager')
  return unmet(!audit.team.includes(actorId(actor) ?? '') && !isRecorder && refuse('not_on_audit_team'))
}

/** It stays with the audit that found it: whose team may withdraw it follows from that. */
export function takenElsewhere({ record, before }: FindingFacts): readonly Refusal[] {
  const isTaken = before.audit !== null && record.audit !== before.audit
  return unmet(isTaken && refuse('finding_stays_in_audit', { field: 'audit' }))
}

/** Issuing and withdrawing is the lead's. */
export function notLed(facts: FindingFacts): readonly Refusal[] {
  const { answers, actor } = facts
  const audit = answers.findingAudit
  const isLed = audit === null || audit.lead === null || audit.lead === actorId(actor) || actor.kind === 'system'
  const isRecorder = audit !== null && !isOurs(audit.kind) && hasRole(actor, 'aimsManager')
  return isLed || isRecorder ? notOnTeam(facts) : [refuse('not_audit_lead')]
}

/** A nonconformity names its requirement, what was found and what shows it; nothing else may be one in disguise (brief §3.3). */
export function notConfirmable(facts: FindingFacts): readonly Refusal[] {
  const { record, answers } = facts
  const isNonconformity = record.kind === 'nonconformity'
  const fails = record.failsRequirement
  return [
    ...unmet(
      (!record.audit || answers.findingAudit === null) && refuse('finding_audit_missing', { field: 'audit' }),
      !record.kind && refuse('finding_kind_missing', { field: 'kind' }),
      isNonconformity && !record.severity && refuse('finding_severity_missing', { field: 'severity' }),
      !isNonconformity && record.severity && refuse('severity_without_nonconformity', { field: 'severity' }),
      !record.requirement && record.kind !== 'goodPractice' && refuse('requirement_unnamed', { field: 'requirement' }),
      !record.statement?.trim() && refuse('finding_statement_missing', { field: 'statement' }),
      !record.evidence?.trim() && refuse('finding_evidence_missing', { field: 'evidence' }),
      isNonconformity && fails?.answer === 'no' && refuse('nonconformity_fails_nothing', { field: 'failsRequirement' }),
      !record.noSolution && record.kind !== 'goodPractice' && refuse('solution_prescribed', { field: 'noSolution' }),
      record.kind === 'goodPractice' &&
        !record.knowledge?.trim() &&
        refuse('knowledge_missing', { field: 'knowledge' }),
    ),
    ...disguised(record),
    ...misgraded(facts),
  ]
}

function disguised({ kind, failsRequirement }: Finding): readonly Refusal[] {
  if (kind !== 'observation' && kind !== 'opportunity') return []
  return unmet(
    failsRequirement?.answer === 'yes' && refuse('nonconformity_disguised', { field: 'failsRequirement' }),
    failsRequirement?.answer !== 'yes' &&
      (failsRequirement?.answer !== 'no' || !failsRequirement.why?.trim()) &&
      refuse('disguise_unanswered', { field: 'failsRequirement' }),
  )
}

/** Where the auditor has a scale of their own, the grade is on it and says what the finding is here. */
function misgraded({ record, answers }: FindingFacts): readonly Refusal[] {
  const grades = answers.findingAudit?.grades ?? []
  if (grades.length === 0) return []
  if (!record.externalGrade?.trim()) return [refuse('external_grade_missing', { field: 'externalGrade' })]
  const meaning = meaningOf(grades, record.externalGrade)
  if (meaning === null) {
    const scale = grades.map(({ grade }) => grade ?? '').join(', ')
    return [refuse('external_grade_unknown', { field: 'externalGrade', values: { scale } })]
  }
  const { kind, severity } = axesOf(meaning)
  return unmet(
    (record.kind !== kind || (record.severity ?? null) !== severity) &&
      refuse('external_grade_differs', { field: 'kind', values: { grade: record.externalGrade } }),
  )
}

export function notResponded({ record, answers, actor }: FindingFacts): readonly Refusal[] {
  return unmet(
    (answers.findingAudit?.team ?? []).includes(actorId(actor) ?? '') && refuse('auditor_responds'),
    !record.stance && refuse('stance_missing', { field: 'stance' }),
    !record.response?.trim() && refuse('finding_response_missing', { field: 'response' }),
  )
}

/** It is over when what it became is: the nonconformity closed, the candidate decided on. Who mended it does not close it. */
export function notClosable({ record, answers, actor }: FindingFacts): readonly Refusal[] {
  const became = answers.findingAudit?.became ?? null
  return unmet(
    record.kind === 'nonconformity' &&
      !['closed', 'rejected'].includes(became?.state ?? '') &&
      refuse('nonconformity_not_closed'),
    became?.type === 'improvement' && became.state === 'candidate' && refuse('candidate_undecided'),
    became !== null && became.owner !== null && became.owner === actorId(actor) && refuse('own_finding_fixed'),
  )
}
