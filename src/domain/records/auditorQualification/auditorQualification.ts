import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { type AuditorQualification, auditorQualificationFields } from './fields.ts'
import { auditorQualificationStates } from './states.ts'

type QualificationFacts = Facts<AuditorQualification>

const stated = ['level', 'scheme', 'credential', 'validFrom', 'validUntil'] as const
const known = ['knowsAuditing', 'knowsStandard', 'knowsAi'] as const

/** What someone audits by: proposed, approved by somebody else, renewed before it ends (C-340). It is valid up to its last day. */
export const auditorQualification = recordType({
  name: 'auditorQualification',
  plural: 'auditor-qualifications',
  prefix: 'AQL',
  label: { en: 'Auditor qualification', de: 'Auditorenqualifikation' },
  pluralLabel: { en: 'Auditor qualifications', de: 'Auditorenqualifikationen' },
  topics: ['internalAudit'],
  fields: auditorQualificationFields,
  states: auditorQualificationStates,
  initial: 'proposed',
  numberedBy: 'proposed',
  captures: ['title', 'owner', 'person', ...stated, ...known],
  relations: {},
  editableBy: ['aimsManager', 'internalAuditor'],
  moves: {
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['proposed'],
      to: 'approved',
      by: ['aimsManager', 'topManagement'],
      asks: [...stated, ...known],
      guard: (facts) => [...unstated(facts), ...notKnown(facts), ...ownQualification(facts)],
      effect: ({ actor, now }) => ({ approvedBy: actorId(actor), approvedAt: now }),
    },
    renew: {
      label: { en: 'Renew', de: 'Verlängern' },
      from: ['approved'],
      by: ['aimsManager', 'topManagement'],
      asks: [...stated, ...known],
      reason: 'required',
      guard: (facts) => [
        ...unstated(facts),
        ...notKnown(facts),
        ...ownQualification(facts),
        ...unmet(
          (facts.record.validUntil ?? '') <= (facts.before.validUntil ?? '') &&
            refuse('qualification_not_longer', { field: 'validUntil' }),
        ),
      ],
      effect: ({ actor, now }) => ({ approvedBy: actorId(actor), approvedAt: now }),
    },
    withdraw: {
      label: { en: 'Withdraw', de: 'Entziehen' },
      from: ['proposed', 'approved'],
      to: 'withdrawn',
      by: ['aimsManager', 'topManagement'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'proposed' && changed.some((field) => field !== 'owner') && refuse('qualification_approved'),
    ),
  derive: ({ state, validUntil }) => ({
    status: { proposed: 'planned', approved: 'inProgress' }[state] ?? 'completed',
    due: state === 'approved' ? validUntil : null,
  }),
})

function unstated({ record, today }: QualificationFacts): readonly Refusal[] {
  return unmet(
    !record.person && refuse('qualification_person_missing', { field: 'person' }),
    !record.level && refuse('qualification_level_missing', { field: 'level' }),
    !record.scheme?.trim() && refuse('qualification_scheme_missing', { field: 'scheme' }),
    !record.validFrom && refuse('qualification_days_missing', { field: 'validFrom' }),
    !record.validUntil && refuse('qualification_days_missing', { field: 'validUntil' }),
    record.validUntil !== null && record.validUntil < today && refuse('qualification_over', { field: 'validUntil' }),
  )
}

/** Auditors know auditing and the standard; an expert knows the subject. */
function notKnown({ record }: QualificationFacts): readonly Refusal[] {
  const needed = record.level === 'expert' ? (['knowsAi'] as const) : known
  return needed.flatMap((field) =>
    unmet(
      (record[field]?.answer !== 'yes' || !record[field]?.why?.trim()) && refuse('qualification_not_shown', { field }),
    ),
  )
}

function ownQualification({ record, actor }: QualificationFacts): readonly Refusal[] {
  return unmet(record.person !== null && record.person === actorId(actor) && refuse('qualification_own'))
}
