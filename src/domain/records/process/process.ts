import type { Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type Process, processFields } from './fields.ts'
import { processStates } from './states.ts'

type ProcessFacts = Facts<Process>

const said = [
  'purpose',
  'kind',
  'phase',
  'inputs',
  'outputs',
  'operatingCriteria',
  'requirements',
  'documents',
  'objectives',
  'resources',
  'takesFrom',
  'reviewBy',
] as const

/** A process of the management system: drawn, in force with somebody who answers for it, retired (C-004). */
export const process = recordType({
  name: 'process',
  plural: 'processes',
  prefix: 'PRC',
  label: { en: 'Process', de: 'Prozess' },
  pluralLabel: { en: 'Processes', de: 'Prozesse' },
  topics: ['documentedInformation'],
  fields: processFields,
  states: processStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'owner', ...said],
  relations: { owner: (facts: ProcessFacts) => isWriting(facts.actor, facts.before.owner) },
  editableBy: ['owner', 'processOwner', 'aimsManager'],
  moves: {
    putInForce: {
      label: { en: 'Put in force', de: 'In Kraft setzen' },
      from: ['draft'],
      to: 'inForce',
      by: ['processOwner', 'aimsManager', 'topManagement'],
      asks: ['owner', 'purpose', 'kind', 'phase', 'operatingCriteria', 'requirements', 'documents', 'reviewBy'],
      guard: (facts) => [...unconnected(facts), ...itself(facts), ...reviewRefusals(facts)],
    },
    confirm: {
      label: { en: 'Confirm it still runs so', de: 'Bestätigen, dass er noch so läuft' },
      from: ['inForce'],
      by: ['owner', 'processOwner', 'aimsManager'],
      asks: ['reviewBy'],
      guard: (facts) =>
        facts.record.reviewBy === facts.before.reviewBy
          ? [refuse('process_review_missing', { field: 'reviewBy' })]
          : reviewRefusals(facts),
    },
    retire: {
      label: { en: 'Retire', de: 'Außer Kraft setzen' },
      from: ['draft', 'inForce'],
      to: 'retired',
      by: ['processOwner', 'aimsManager', 'topManagement'],
      reason: 'required',
    },
  },
  mayEdit: (facts, changed) =>
    facts.before.state === 'retired'
      ? [refuse('process_retired')]
      : [
          ...itself(facts),
          ...(facts.before.state === 'inForce'
            ? unconnected(facts).filter(({ field }) => field && changed.includes(field))
            : []),
        ],
  derive: ({ state, reviewBy }) => ({
    status: { draft: 'planned', inForce: 'inProgress' }[state] ?? 'completed',
    due: state === 'inForce' ? reviewBy : null,
  }),
})

/** A process that hangs on nothing is no part of a system: who answers for it, what it is for, what asks for it, what lays it down. */
function unconnected({ record }: ProcessFacts): readonly Refusal[] {
  return unmet(
    !record.owner && refuse('owner_missing', { field: 'owner' }),
    !record.purpose?.trim() && refuse('process_purpose_missing', { field: 'purpose' }),
    !record.phase && refuse('process_phase_missing', { field: 'phase' }),
    record.requirements.length === 0 && refuse('process_requirement_missing', { field: 'requirements' }),
    record.documents.every(({ document }) => !document) && refuse('process_document_missing', { field: 'documents' }),
  )
}

function itself({ record }: ProcessFacts): readonly Refusal[] {
  return unmet(
    record.takesFrom.some(({ process }) => process === record.id) &&
      refuse('process_takes_from_itself', { field: 'takesFrom' }),
  )
}

function reviewRefusals({ record, today }: ProcessFacts): readonly Refusal[] {
  return unmet(
    (!record.reviewBy || record.reviewBy <= today) && refuse('process_review_missing', { field: 'reviewBy' }),
  )
}
