import { actorId } from '#domain/kernel/facts.ts'
import type { Move } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { auditFields } from './fields.ts'
import { isOurs } from './kinds.ts'
import type { AuditRelation, AuditState } from './states.ts'
import { type AuditFacts, independenceRefusals } from './team.ts'

type AuditMove = Move<typeof auditFields, AuditState, AuditRelation>

/** From the opening meeting to the last open finding. */
export const workMoves = {
  begin: {
    label: { en: 'Begin', de: 'Beginnen' },
    from: ['prepared'],
    to: 'inProgress',
    by: ['lead', 'recorder'],
    needs: ['auditors'],
    guard: (facts) => independenceRefusals(facts),
    effect: ({ today }) => ({ beganOn: today }),
  },
  finish: {
    label: { en: 'End the fieldwork', de: 'Vor Ort beenden' },
    from: ['inProgress'],
    to: 'reporting',
    by: ['lead', 'recorder'],
    needs: ['auditWork', 'auditors'],
    // What a sample drew since it began is in scope as well.
    guard: (facts) => [...unanswered(facts), ...independenceRefusals(facts, ['aiSystem'])],
    effect: ({ now }) => ({ finishedAt: now }),
  },
  issue: {
    label: { en: 'Issue the report', de: 'Bericht herausgeben' },
    from: ['reporting'],
    to: 'reported',
    by: ['lead', 'recorder'],
    asks: ['conformity', 'effectiveness', 'obstacles', 'auditeeFeedback', 'distribution'],
    needs: ['auditWork'],
    guard: notReported,
    effect: ({ actor, now }) => ({ reportedAt: now, reportedBy: actorId(actor) }),
  },
  followUp: {
    label: { en: 'Follow up', de: 'Nachverfolgen' },
    from: ['reported'],
    to: 'followUp',
    by: ['lead', 'owner', 'aimsManager'],
  },
  close: {
    label: { en: 'Close', de: 'Abschließen' },
    from: ['followUp'],
    to: 'closed',
    by: ['lead', 'owner', 'aimsManager'],
    needs: ['auditWork'],
    guard: stillOpen,
    effect: ({ now }) => ({ closedAt: now }),
  },
} as const satisfies Readonly<Record<string, AuditMove>>

/** Every line is answered: conform or finding with what was seen, or not audited with the reason. */
function unanswered({ answers, record }: AuditFacts): readonly Refusal[] {
  const { requirements, openLines, unexplainedLines, unevidencedLines, linesWithoutFinding } = answers.auditWork
  return unmet(
    isOurs(record.kind) &&
      record.criteria.some((each) => !requirements.includes(each)) &&
      refuse('checklist_incomplete', {
        values: { count: record.criteria.filter((each) => !requirements.includes(each)).length },
      }),
    openLines > 0 && refuse('lines_open', { values: { count: openLines } }),
    unexplainedLines > 0 && refuse('lines_unexplained', { values: { count: unexplainedLines } }),
    unevidencedLines > 0 && refuse('lines_unevidenced', { values: { count: unevidencedLines } }),
    linesWithoutFinding > 0 && refuse('lines_without_finding', { values: { count: linesWithoutFinding } }),
  )
}

/** The report says what it concludes, every finding was put to the audited, and the managers concerned get it. */
function notReported({ record, answers }: AuditFacts): readonly Refusal[] {
  const unsettled = answers.auditWork.findings.filter(({ state }) => ['draft', 'confirmed', 'issued'].includes(state))
  return unmet(
    !record.conformity?.trim() && refuse('conformity_missing', { field: 'conformity' }),
    !record.effectiveness?.trim() && refuse('effectiveness_missing', { field: 'effectiveness' }),
    record.distribution.length === 0 && refuse('distribution_missing', { field: 'distribution' }),
    unsettled.length > 0 && refuse('findings_unsettled', { values: { findings: named(unsettled) } }),
  )
}

/** Nonconformities are accepted and followed in their own record; observations and opportunities were decided on. */
function stillOpen({ answers }: AuditFacts): readonly Refusal[] {
  const { findings } = answers.auditWork
  const unaccepted = findings.filter(({ state }) => !['accepted', 'closed', 'withdrawn'].includes(state))
  const unlinked = findings.filter(
    ({ kind, state, became }) => kind === 'nonconformity' && state !== 'withdrawn' && became === null,
  )
  const undecided = findings.filter(
    ({ state, became }) => state !== 'withdrawn' && became?.type === 'improvement' && became.state === 'candidate',
  )
  return unmet(
    unaccepted.length > 0 && refuse('findings_unaccepted', { values: { findings: named(unaccepted) } }),
    unlinked.length > 0 && refuse('findings_unlinked', { values: { findings: named(unlinked) } }),
    undecided.length > 0 && refuse('findings_undecided', { values: { findings: named(undecided) } }),
  )
}

function named(findings: readonly { readonly number: string | null; readonly id: string }[]): string {
  return findings.map(({ number, id }) => number ?? id).join(', ')
}
