import { type Facts, hasRole } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import type { Audit } from './fields.ts'
import { isOurs } from './kinds.ts'

export type AuditFacts = Facts<Audit>

/** Standing towards one audit that is not a role. */
export const auditRelations = {
  owner: (facts: AuditFacts) => isWriting(facts.actor, facts.before.owner),
  lead: (facts: AuditFacts) =>
    facts.before.team.some(({ person, role }) => role === 'lead' && isWriting(facts.actor, person)),
  teamMember: (facts: AuditFacts) =>
    facts.before.team.some(({ person, role }) => role !== 'observer' && isWriting(facts.actor, person)),
  /** Where others audit us, the AIMS manager writes down what they report. */
  recorder: (facts: AuditFacts) => !isOurs(facts.before.kind) && hasRole(facts.actor, 'aimsManager'),
}

/** Who leads, who may, and whether any of them would audit their own work. */
export function teamRefusals(facts: AuditFacts): readonly Refusal[] {
  return [...leadRefusals(facts), ...competenceRefusals(facts), ...independenceRefusals(facts), ...mockRefusals(facts)]
}

function leadRefusals({ record }: AuditFacts): readonly Refusal[] {
  const own = record.team.filter(({ role }) => role === 'lead').length
  const outside = record.externals.filter(({ role }) => role === 'lead').length
  const named = new Set(record.team.map(({ person }) => person))
  return unmet(
    isOurs(record.kind) && own === 0 && refuse('audit_lead_missing', { field: 'team' }),
    !isOurs(record.kind) && outside === 0 && refuse('audit_external_lead_missing', { field: 'externals' }),
    own + outside > 1 && refuse('audit_leads_many', { field: 'team' }),
    named.size < record.team.length && refuse('audit_team_twice', { field: 'team' }),
    record.kind === 'mock' &&
      record.externals.some(({ firm }) => !firm?.trim()) &&
      refuse('audit_firm_missing', { field: 'externals' }),
    record.auditees.some(({ person }) => named.has(person)) && refuse('auditee_audits', { field: 'auditees' }),
  )
}

/** On the days of the audit a lead has a valid lead auditor's credential, an auditor one of either kind (C-340). */
function competenceRefusals({ record, answers }: AuditFacts): readonly Refusal[] {
  const [from, until] = [record.startsOn, record.endsOn ?? record.startsOn]
  if (!from || !until) return []
  const holds = (person: string | null, levels: readonly string[]) =>
    answers.auditors.qualifications.some(
      (each) =>
        each.person === person &&
        levels.includes(each.level ?? '') &&
        (each.validFrom ?? '9999') <= from &&
        (each.validUntil ?? '') >= until,
    )
  return [
    ...record.team.flatMap(({ person, role }, at) =>
      unmet(
        role === 'lead' &&
          !holds(person, ['leadAuditor']) &&
          refuse('lead_not_qualified', { field: `team/${at}/person` }),
        role === 'auditor' &&
          !holds(person, ['leadAuditor', 'auditor']) &&
          refuse('auditor_not_qualified', { field: `team/${at}/person` }),
      ),
    ),
    ...record.externals.flatMap(({ role, credential, credentialUntil }, at) =>
      unmet(
        record.kind === 'mock' &&
          role === 'lead' &&
          (!credential?.trim() || (credentialUntil ?? '') < until) &&
          refuse('external_lead_not_qualified', { field: `externals/${at}/credential` }),
      ),
    ),
  ]
}

/**
 * SOD-03: nobody audits what they owned, wrote or carried out within 24 months. No exception is possible.
 * @param types the record types that are looked at; absent: all
 */
export function independenceRefusals({ record, answers }: AuditFacts, types?: readonly string[]): readonly Refusal[] {
  const auditing = record.team.filter(({ role }) => role !== 'observer').map(({ person }) => person)
  const theirs = answers.auditors.involvements.filter(
    ({ person, record: it }) => auditing.includes(person) && (types?.includes(it.type) ?? true),
  )
  const once = theirs.filter(
    ({ person, record: it }, at) =>
      theirs.findIndex((other) => other.person === person && other.record.id === it.id) === at,
  )
  return once.map(({ person, record: it }) =>
    refuse('sod_03', {
      field: `team/${record.team.findIndex((row) => row.person === person)}/person`,
      values: { record: it.number ? `${it.number} ${it.title}` : it.title },
    }),
  )
}

/** SOD-14: whoever certifies us, or may, holds no mock audit here. No exception is possible. */
function mockRefusals({ record, answers }: AuditFacts): readonly Refusal[] {
  if (record.kind !== 'mock') return []
  const certifying = new Set((answers.auditors.certifiers ?? []).map(plain))
  return record.externals.flatMap(({ firm }, at) =>
    unmet(
      certifying.has(plain(firm)) && refuse('sod_14', { field: `externals/${at}/firm`, values: { firm: firm ?? '' } }),
    ),
  )
}

function plain(firm: string | null): string {
  return (firm ?? '').trim().toLowerCase()
}
