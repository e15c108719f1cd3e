import { actorId } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { addDays } from '#domain/time/days.ts'
import { findingFields } from './fields.ts'
import {
  type FindingFacts,
  notClosable,
  notConfirmable,
  notLed,
  notOnTeam,
  notResponded,
  takenElsewhere,
} from './guards.ts'
import { findingStates } from './states.ts'

const found = [
  'kind',
  'severity',
  'externalGrade',
  'requirement',
  'statement',
  'evidence',
  'failsRequirement',
  'noSolution',
  'knowledge',
  'aiSystem',
  'site',
  'repeats',
  'auditee',
] as const
const auditors = ['raiser', 'internalAuditor', 'aimsManager'] as const

/**
 * What an audit found (brief §3.3). Issuing it makes it what it is: a nonconformity becomes one of its own, an observation or an
 * opportunity a candidate improvement (C-038); a good practice stays here, to be read.
 */
export const finding = recordType({
  name: 'finding',
  plural: 'findings',
  prefix: 'FND',
  label: { en: 'Finding', de: 'Feststellung' },
  pluralLabel: { en: 'Findings', de: 'Feststellungen' },
  topics: ['internalAudit', 'nonconformity', 'continualImprovement'],
  fields: findingFields,
  states: findingStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'audit', ...found],
  relations: {
    raiser: (facts: FindingFacts) => isWriting(facts.actor, facts.before.createdBy),
    auditee: (facts: FindingFacts) =>
      isWriting(facts.actor, facts.before.auditee) || isWriting(facts.actor, facts.before.owner),
  },
  // The words of a draft are the auditors'; whoever manages the system writes what they themselves recorded.
  editableBy: ['raiser', 'internalAuditor'],
  moves: {
    confirm: {
      label: { en: 'Confirm', de: 'Bestätigen' },
      from: ['draft'],
      to: 'confirmed',
      by: auditors,
      asks: ['audit', ...found],
      needs: ['findingAudit'],
      guard: (facts) => [...notOnTeam(facts), ...notConfirmable(facts), ...takenElsewhere(facts)],
    },
    issue: {
      label: { en: 'Issue', de: 'Herausgeben' },
      from: ['confirmed'],
      to: 'issued',
      by: auditors,
      asks: ['auditee', 'respondBy'],
      needs: ['findingAudit', 'activePeople'],
      guard: (facts) => [
        ...notLed(facts),
        ...unmet(
          !facts.record.auditee && refuse('auditee_missing', { field: 'auditee' }),
          facts.record.auditee !== null &&
            !facts.answers.activePeople.has(facts.record.auditee) &&
            refuse('owner_not_active', { field: 'auditee' }),
        ),
      ],
      effect: ({ record, actor, now, today }) => ({
        owner: record.auditee,
        respondBy: record.respondBy ?? addDays(today, RESPOND_DAYS),
        issuedAt: now,
        issuedBy: actorId(actor),
      }),
    },
    respond: {
      label: { en: 'Answer', de: 'Beantworten' },
      from: ['issued'],
      to: 'responded',
      by: ['auditee', 'processOwner', 'aimsManager'],
      asks: ['stance', 'response'],
      needs: ['findingAudit'],
      guard: notResponded,
      effect: ({ actor }) => ({ respondedBy: actorId(actor) }),
    },
    returnResponse: {
      label: { en: 'Return the answer', de: 'Antwort zurückgeben' },
      from: ['responded'],
      to: 'issued',
      by: auditors,
      asks: ['respondBy'],
      needs: ['findingAudit'],
      reason: 'required',
      guard: notOnTeam,
    },
    accept: {
      label: { en: 'Accept the answer', de: 'Antwort annehmen' },
      from: ['responded'],
      to: 'accepted',
      by: auditors,
      asks: ['upheldBecause'],
      needs: ['findingAudit'],
      guard: (facts) => [
        ...notOnTeam(facts),
        ...unmet(
          facts.record.stance === 'dispute' &&
            !facts.record.upheldBecause?.trim() &&
            refuse('dispute_unanswered', { field: 'upheldBecause' }),
        ),
      ],
    },
    close: {
      label: { en: 'Close', de: 'Abschließen' },
      from: ['accepted'],
      to: 'closed',
      by: auditors,
      needs: ['findingAudit'],
      guard: (facts) => [...notOnTeam(facts), ...notClosable(facts)],
    },
    withdraw: {
      label: { en: 'Withdraw', de: 'Zurückziehen' },
      from: ['draft', 'confirmed', 'issued', 'responded'],
      to: 'withdrawn',
      by: auditors,
      needs: ['findingAudit'],
      reason: 'required',
      guard: notLed,
    },
  },
  mayEdit: (facts) => [
    ...unmet(facts.before.state !== 'draft' && refuse('finding_confirmed')),
    ...takenElsewhere(facts),
  ],
  derive: ({ state, respondBy }) => ({
    status: { closed: 'completed', withdrawn: 'cancelled' }[state] ?? 'inProgress',
    due: state === 'issued' ? respondBy : null,
  }),
})

/** How long the audited have to answer where nobody says otherwise. */
const RESPOND_DAYS = 14
