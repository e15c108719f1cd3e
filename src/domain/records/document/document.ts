import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { addMonths } from '#domain/time/months.ts'
import { notClassifiable } from './classified.ts'
import { type Document, documentFields } from './fields.ts'
import { documentStates } from './states.ts'

type DocumentFacts = Facts<Document>

const said = [
  'kind',
  'purpose',
  'requirements',
  'classification',
  'publication',
  'externalOrigin',
  'externalSource',
  'distribution',
  'mustRead',
  'mayRead',
  'readers',
  'readWithinDays',
  'reviewEveryMonths',
  'retentionMonths',
  'disposal',
] as const
const keepers = ['owner', 'documentOwner', 'aimsManager'] as const

/** How often a document is looked at where nobody says otherwise. */
const REVIEW_MONTHS = 12

/** A controlled document (brief §3.9, C-344): what stays the same while its versions follow one another. */
export const document = recordType({
  name: 'document',
  plural: 'documents',
  prefix: 'DOC',
  label: { en: 'Document', de: 'Dokument' },
  pluralLabel: { en: 'Documents', de: 'Dokumente' },
  topics: ['documentedInformation'],
  fields: documentFields,
  states: documentStates,
  initial: 'inPreparation',
  numberedBy: 'inPreparation',
  captures: ['title', 'owner', ...said],
  relations: {
    owner: (facts: DocumentFacts) => isWriting(facts.actor, facts.before.owner),
    raiser: (facts: DocumentFacts) => isWriting(facts.actor, facts.before.createdBy),
  },
  editableBy: [...keepers, 'raiser'],
  moves: {
    comeIntoForce: {
      label: { en: 'Comes into force', de: 'Tritt in Kraft' },
      from: ['inPreparation', 'effective'],
      to: 'effective',
      // What its version brings about.
      by: [],
      asks: ['nextReviewOn'],
      needs: ['inForce'],
      effect: ({ record, answers, today }) => ({
        effectiveVersion: answers.inForce?.id ?? null,
        effectiveFrom: answers.inForce?.from ?? today,
        nextReviewOn: addMonths(today, record.reviewEveryMonths ?? REVIEW_MONTHS),
      }),
    },
    goOutOfForce: {
      label: { en: 'Goes out of force', de: 'Tritt außer Kraft' },
      from: ['effective'],
      to: 'inPreparation',
      by: [],
      effect: () => ({ effectiveVersion: null, effectiveFrom: null, nextReviewOn: null }),
    },
    review: {
      label: { en: 'Record a review', de: 'Überprüfung festhalten' },
      from: ['effective'],
      by: [...keepers, 'topManagement'],
      asks: ['reviewResult', 'nextReviewOn'],
      guard: notReviewed,
      effect: ({ record, before, actor, today }) => ({
        reviewedOn: today,
        reviewedBy: actorId(actor),
        nextReviewOn:
          record.nextReviewOn === before.nextReviewOn
            ? addMonths(today, record.reviewEveryMonths ?? REVIEW_MONTHS)
            : record.nextReviewOn,
      }),
    },
    reassign: {
      label: { en: 'Hand over', de: 'Übergeben' },
      from: ['inPreparation', 'effective'],
      by: [...keepers, 'topManagement'],
      asks: ['owner'],
      needs: ['activePeople'],
      guard: ({ record, before, answers }) =>
        unmet(
          !record.owner && refuse('owner_missing', { field: 'owner' }),
          record.owner !== null && record.owner === before.owner && refuse('owner_unchanged', { field: 'owner' }),
          record.owner !== null &&
            !answers.activePeople.has(record.owner) &&
            refuse('owner_not_active', { field: 'owner' }),
        ),
    },
    withdraw: {
      label: { en: 'Withdraw', de: 'Zurückziehen' },
      from: ['inPreparation', 'effective'],
      to: 'withdrawn',
      by: [...keepers, 'topManagement'],
      reason: 'required',
      guard: policyOfTop,
      effect: ({ today }) => ({ withdrawnOn: today, effectiveVersion: null, effectiveFrom: null, nextReviewOn: null }),
    },
    archive: {
      label: { en: 'Archive', de: 'Archivieren' },
      from: ['withdrawn'],
      to: 'archived',
      by: ['documentOwner', 'aimsManager'],
      guard: ({ before, today }) => {
        const until =
          before.withdrawnOn && before.retentionMonths && addMonths(before.withdrawnOn, before.retentionMonths)
        return unmet(until && until > today && refuse('retention_runs', { values: { day: until } }))
      },
    },
  },
  mayEdit: (facts, changed) => [...fixed(facts, changed), ...notClassifiable(facts, changed)],
  derive: ({ state, nextReviewOn }) => ({
    status: { inPreparation: 'planned', effective: 'inProgress' }[state] ?? 'completed',
    due: state === 'effective' ? nextReviewOn : null,
  }),
})

function fixed({ before }: DocumentFacts, changed: readonly string[]): readonly Refusal[] {
  return unmet(
    ['withdrawn', 'archived'].includes(before.state) && refuse('record_at_rest'),
    before.effectiveVersion !== null && changed.includes('kind') && refuse('document_kind_stands', { field: 'kind' }),
    ...(['reviewResult', 'nextReviewOn'] as const).map(
      (field) => changed.includes(field) && refuse('changed_by_move', { field }),
    ),
    before.state !== 'inPreparation' && changed.includes('owner') && refuse('changed_by_move', { field: 'owner' }),
  )
}

function notReviewed({ record, before, today }: DocumentFacts): readonly Refusal[] {
  return unmet(
    !record.reviewResult?.trim() && refuse('review_result_missing', { field: 'reviewResult' }),
    record.nextReviewOn !== null &&
      record.nextReviewOn !== before.nextReviewOn &&
      record.nextReviewOn <= today &&
      refuse('next_review_passed', { field: 'nextReviewOn' }),
  )
}

/** What top management alone approves, top management alone takes back. */
function policyOfTop({ before, actor }: DocumentFacts): readonly Refusal[] {
  const isTop = actor.kind === 'person' && actor.roles.includes('topManagement')
  return unmet(before.kind === 'policy' && before.state === 'effective' && !isTop && refuse('sod_05'))
}
