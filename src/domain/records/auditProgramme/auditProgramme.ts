import { actorId } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { evaluated, notApprovable, notEvaluable, type ProgrammeFacts } from './approval.ts'
import { auditProgrammeFields } from './fields.ts'
import { auditProgrammeStates } from './states.ts'

const planned = [
  'periodFrom',
  'periodUntil',
  'covers',
  'objectives',
  'riskBasis',
  'previousResults',
  'priorities',
  'exclusions',
  'methods',
  'resources',
] as const

/** A year of audits (brief §3.3). A calendar of audits alone is none: it takes risk, methods, competent auditors and full coverage. */
export const auditProgramme = recordType({
  name: 'auditProgramme',
  plural: 'audit-programmes',
  prefix: 'AUP',
  label: { en: 'Audit programme', de: 'Auditprogramm' },
  pluralLabel: { en: 'Audit programmes', de: 'Auditprogramme' },
  topics: ['internalAudit'],
  fields: auditProgrammeFields,
  states: auditProgrammeStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'owner', ...planned],
  relations: {
    owner: ({ actor, before }: ProgrammeFacts) => before.owner !== null && actorId(actor) === before.owner,
    delegate: ({ actor, before }: ProgrammeFacts) =>
      before.approvalDelegate !== null && actorId(actor) === before.approvalDelegate,
  },
  editableBy: ['owner', 'aimsManager', 'internalAuditor'],
  moves: {
    delegateApproval: {
      label: { en: 'Delegate the approval', de: 'Freigabe übertragen' },
      from: ['draft'],
      by: ['topManagement'],
      asks: ['approvalDelegate'],
      needs: ['activePeople'],
      guard: ({ record, answers }) =>
        unmet(
          !record.approvalDelegate && refuse('delegate_missing', { field: 'approvalDelegate' }),
          record.approvalDelegate !== null &&
            !answers.activePeople.has(record.approvalDelegate) &&
            refuse('owner_not_active', { field: 'approvalDelegate' }),
        ),
    },
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['draft'],
      to: 'approved',
      by: ['topManagement', 'delegate'],
      asks: [...planned],
      needs: ['programme', 'activePeople'],
      guard: notApprovable,
      effect: ({ actor, now }) => ({ approvedBy: actorId(actor), approvedAt: now }),
    },
    activate: {
      label: { en: 'Begin', de: 'Beginnen' },
      from: ['approved'],
      to: 'active',
      by: ['owner', 'aimsManager', 'internalAuditor'],
    },
    amend: {
      label: { en: 'Change the programme', de: 'Programm ändern' },
      from: ['approved', 'active'],
      by: ['topManagement', 'delegate'],
      asks: [...planned],
      needs: ['programme', 'activePeople'],
      reason: 'required',
      guard: notApprovable,
      effect: ({ actor, now }) => ({ approvedBy: actorId(actor), approvedAt: now }),
    },
    evaluate: {
      label: { en: 'Evaluate', de: 'Bewerten' },
      from: ['active'],
      to: 'evaluated',
      by: ['owner', 'aimsManager', 'topManagement'],
      asks: ['shortfall', 'auditeeFeedback', 'programmeEvaluation'],
      needs: ['programme'],
      guard: notEvaluable,
      effect: evaluated,
    },
    close: {
      label: { en: 'Close', de: 'Abschließen' },
      from: ['evaluated'],
      to: 'closed',
      by: ['aimsManager', 'topManagement'],
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'draft' && changed.some((field) => field !== 'owner') && refuse('programme_approved'),
      changed.includes('approvalDelegate') && refuse('changed_by_move', { field: 'approvalDelegate' }),
    ),
  derive: ({ state, periodFrom, periodUntil }) => ({
    status: { draft: 'planned', approved: 'planned', active: 'inProgress' }[state] ?? 'completed',
    due: { draft: periodFrom, approved: periodFrom, active: periodUntil }[state] ?? null,
  }),
})
