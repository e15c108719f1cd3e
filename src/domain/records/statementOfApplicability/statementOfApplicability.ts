import { statementRefusals } from '#domain/applicability/gaps.ts'
import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { separated, usedExceptions } from '../duties.ts'
import { type StatementOfApplicability, statementFields } from './fields.ts'
import { statementStates } from './states.ts'

type StatementFacts = Facts<StatementOfApplicability>

const said = ['scope', 'basis', 'changeNote', 'reviewBy'] as const
const nothingDecided = { reviewedBy: null, reviewedAt: null, approvedBy: null, approvedAt: null }

/** The statement of applicability (brief §3.7): one version an approval; its rows lie apart, each with a version of its own. */
export const statementOfApplicability = recordType({
  name: 'statementOfApplicability',
  plural: 'statements-of-applicability',
  prefix: 'SOA',
  label: { en: 'Statement of applicability', de: 'Erklärung zur Anwendbarkeit' },
  pluralLabel: { en: 'Statements of applicability', de: 'Erklärungen zur Anwendbarkeit' },
  topics: ['riskAssessment', 'documentedInformation'],
  fields: statementFields,
  states: statementStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'owner', 'standard', 'basedOn', ...said],
  relations: { owner: (facts: StatementFacts) => isWriting(facts.actor, facts.before.owner) },
  editableBy: ['owner', 'aimsManager'],
  moves: {
    review: {
      label: { en: 'Confirm the review', de: 'Prüfung bestätigen' },
      from: ['draft'],
      to: 'reviewed',
      by: ['aimsManager', 'topManagement', 'internalAuditor', 'processOwner'],
      asks: [...said],
      needs: ['applicability', 'activePeople'],
      guard: notComplete,
      effect: ({ actor, now }) => ({ reviewedBy: actorId(actor), reviewedAt: now }),
    },
    returnStatement: {
      label: { en: 'Return it to its authors', de: 'An die Verfasser zurückgeben' },
      from: ['reviewed', 'approved'],
      to: 'draft',
      by: ['aimsManager', 'topManagement'],
      reason: 'required',
      effect: () => nothingDecided,
    },
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['reviewed'],
      to: 'approved',
      by: ['topManagement'],
      needs: ['applicability', 'activePeople', 'exceptions', 'wrote'],
      guard: (facts) => [...notComplete(facts), ...separated(facts, 'SOD-11', authorsOf(facts))],
      effect: (facts) => ({
        approvedBy: actorId(facts.actor),
        approvedAt: facts.now,
        ...usedExceptions(facts, 'SOD-11', authorsOf(facts)),
      }),
    },
    putInForce: {
      label: { en: 'Put into force', de: 'In Kraft setzen' },
      from: ['approved'],
      to: 'current',
      by: ['owner', 'aimsManager', 'topManagement'],
      effect: ({ now }) => ({ inForceSince: now }),
    },
    supersede: {
      label: { en: 'End it', de: 'Außer Kraft setzen' },
      from: ['current'],
      to: 'superseded',
      by: ['topManagement'],
      reason: 'required',
      effect: ({ now }) => ({ supersededAt: now }),
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'draft' && changed.some((field) => field !== 'owner') && refuse('soa_fixed'),
      before.state === 'superseded' && refuse('soa_superseded'),
      changed.includes('standard') && refuse('soa_standard_stays', { field: 'standard' }),
    ),
  derive: ({ state, reviewBy }) => ({
    status: { draft: 'planned', reviewed: 'planned', approved: 'planned', current: 'inProgress' }[state] ?? 'completed',
    due: state === 'current' ? reviewBy : null,
  }),
})

/** Who wrote it does not approve it: its owner, who began it, and whoever wrote of it or in its rows. */
function authorsOf({ before, answers }: StatementFacts): Iterable<string | null> {
  return [before.owner, before.createdBy, ...answers.applicability.authors, ...answers.wrote]
}

function notComplete({ record, answers }: StatementFacts): readonly Refusal[] {
  return [
    ...unmet(
      !record.standard && refuse('soa_standard_missing', { field: 'standard' }),
      !record.owner && refuse('owner_missing', { field: 'owner' }),
      record.owner && !answers.activePeople.has(record.owner) && refuse('owner_not_active', { field: 'owner' }),
      !record.scope?.trim() && refuse('soa_scope_missing', { field: 'scope' }),
      !record.basis?.trim() && refuse('soa_basis_missing', { field: 'basis' }),
    ),
    ...statementRefusals(record.standard, answers.applicability.rows),
  ]
}
