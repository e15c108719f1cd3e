import { coverageOf, coveredPercent, isPlanned } from '#domain/audits/coverage.ts'
import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { daysBetween } from '#domain/time/days.ts'
import { reportedStates } from '../audit/states.ts'
import type { AuditProgramme } from './fields.ts'
import type { ProgrammeAudit } from './programmeAnswers.ts'

export type ProgrammeFacts = Facts<AuditProgramme>

/** All that keeps a programme from being approved: dates of audits alone are not a programme. */
export function notApprovable(facts: ProgrammeFacts): readonly Refusal[] {
  return [...unwritten(facts), ...uncovered(facts), ...incompleteAudits(facts), ...withoutAuditors(facts)]
}

function unwritten({ record, actor }: ProgrammeFacts): readonly Refusal[] {
  const { periodFrom, periodUntil } = record
  return unmet(
    record.owner !== null && record.owner === actorId(actor) && refuse('programme_own_approval'),
    !record.owner && refuse('owner_missing', { field: 'owner' }),
    (!periodFrom || !periodUntil) && refuse('programme_period_missing', { field: 'periodFrom' }),
    periodFrom && periodUntil && periodUntil < periodFrom && refuse('programme_period_wrong', { field: 'periodUntil' }),
    ...(['objectives', 'riskBasis', 'previousResults', 'methods', 'resources'] as const).map(
      (field) => !record[field]?.trim() && refuse('programme_part_missing', { field }),
    ),
    ...record.exclusions.map(
      ({ why }, at) => !why?.trim() && refuse('exclusion_why_missing', { field: `exclusions/${at}/why` }),
    ),
    ...record.exclusions.map(
      ({ requirement }, at) =>
        requirementNamed(requirement ?? '')?.kind === 'clause' &&
        refuse('clause_not_excludable', { field: `exclusions/${at}/requirement` }),
    ),
    ...record.priorities.map(
      ({ why }, at) => !why?.trim() && refuse('priority_why_missing', { field: `priorities/${at}/why` }),
    ),
  )
}

/** Every clause and applicable control is planned at least once, and as often as its risk calls for. */
function uncovered({ record, answers, settings }: ProgrammeFacts): readonly Refusal[] {
  const coverage = coverageOf({ ...record, audits: answers.programme.audits, standards: settings.standards })
  const missing = coverage.filter((covered) => !isPlanned(covered))
  if (missing.length === 0) return []
  const refs = missing.map(({ requirement }) => requirementNamed(requirement)?.ref ?? requirement)
  return [refuse('programme_uncovered', { values: { count: missing.length, refs: inShort(refs) } })]
}

const SHOWN = 12

function inShort(refs: readonly string[]): string {
  return refs.length > SHOWN ? `${refs.slice(0, SHOWN).join(', ')} …` : refs.join(', ')
}

/** Each audit of the programme has objectives, scope, criteria, a lead and a day within the period. */
function incompleteAudits({ record, answers }: ProgrammeFacts): readonly Refusal[] {
  return answers.programme.audits
    .filter(({ state }) => state !== 'cancelled')
    .filter((audit) => !isComplete(audit) || isOutside(audit, record))
    .map(({ number, title }) => refuse('programme_audit_incomplete', { values: { audit: number ?? title } }))
}

function isComplete({ objectives, scope, criteria, lead, startsOn }: ProgrammeAudit): boolean {
  return objectives && scope && criteria.length > 0 && lead !== null && startsOn !== null
}

function isOutside({ startsOn }: ProgrammeAudit, { periodFrom, periodUntil }: AuditProgramme): boolean {
  if (!startsOn || !periodFrom || !periodUntil) return false
  return startsOn < periodFrom || startsOn > periodUntil
}

function withoutAuditors({ answers }: ProgrammeFacts): readonly Refusal[] {
  const { audits, auditors } = answers.programme
  const leads = new Set(auditors.filter(({ isLead }) => isLead).map(({ person }) => person))
  const unqualified = audits.filter(
    ({ kind, state, lead }) => kind === 'internal' && state !== 'cancelled' && lead !== null && !leads.has(lead),
  )
  return unqualified.map(({ number, title }) =>
    refuse('programme_lead_unqualified', { values: { audit: number ?? title } }),
  )
}

/** A programme ends when its audits have, and says what it learned about itself (C55). */
export function notEvaluable(facts: ProgrammeFacts): readonly Refusal[] {
  const { record, answers } = facts
  const open = answers.programme.audits.filter(({ state }) => !ended.includes(state))
  return unmet(
    open.length > 0 && refuse('programme_audits_open', { values: { count: open.length } }),
    coveredBy(facts) < 100 &&
      !record.shortfall?.trim() &&
      refuse('programme_shortfall_missing', { field: 'shortfall' }),
    !record.auditeeFeedback?.trim() && refuse('programme_feedback_missing', { field: 'auditeeFeedback' }),
    !record.programmeEvaluation?.trim() && refuse('programme_evaluation_missing', { field: 'programmeEvaluation' }),
  )
}

const ended: readonly string[] = [...reportedStates, 'cancelled']

/** The figures the evaluation rests on, as they stood that day. */
export function evaluated(facts: ProgrammeFacts) {
  const audits = facts.answers.programme.audits.filter(({ state }) => state !== 'cancelled')
  const delays = audits.flatMap(({ agreedStart, startsOn, beganOn }) => {
    const from = agreedStart ?? startsOn
    return from && beganOn ? [Math.max(0, daysBetween(from, beganOn))] : []
  })
  return {
    coveredPercent: coveredBy(facts),
    auditsDone: audits.length,
    meanDelayDays: delays.length === 0 ? null : Math.round(mean(delays) * 10) / 10,
    findingsCount: audits.reduce((sum, { findings }) => sum + findings, 0),
  }
}

function coveredBy({ record, answers, settings }: ProgrammeFacts): number {
  return coveredPercent(coverageOf({ ...record, audits: answers.programme.audits, standards: settings.standards }))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
