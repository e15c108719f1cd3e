import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { mayContribute } from '#domain/people/roles.ts'
import { addMonths } from '#domain/time/months.ts'
import { usedExceptions } from '../duties.ts'
import { type DocumentVersion, documentVersionFields } from './fields.ts'
import {
  byWhom,
  notApprovable,
  notArchivable,
  notReleasable,
  notReviewed,
  notSubmittable,
  notWithdrawable,
  type VersionFacts,
  writers,
} from './guards.ts'
import { documentVersionStates } from './states.ts'

const keepers = ['author', 'documentOwner', 'aimsManager'] as const
const approvers = ['topManagement', 'aimsManager', 'documentOwner', 'processOwner'] as const

/** A version of a document: written, reviewed, approved by somebody else, in force until the next one is (brief §3.9, C-344). */
export const documentVersion = recordType({
  name: 'documentVersion',
  plural: 'document-versions',
  prefix: 'DCV',
  label: { en: 'Document version', de: 'Dokumentversion' },
  pluralLabel: { en: 'Document versions', de: 'Dokumentversionen' },
  topics: ['documentedInformation'],
  fields: documentVersionFields,
  states: documentVersionStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'owner', 'document', 'changeNote', 'file'],
  relations: {
    author: (facts: VersionFacts) =>
      isWriting(facts.actor, facts.before.owner) || isWriting(facts.actor, facts.before.createdBy),
    contributor: ({ actor }: VersionFacts) => actor.kind === 'person' && mayContribute(actor.roles),
  },
  editableBy: [...keepers],
  moves: {
    submit: {
      label: { en: 'Submit for review', de: 'Zur Prüfung vorlegen' },
      from: ['draft'],
      to: 'inReview',
      by: [...keepers],
      asks: ['changeNote', 'file'],
      needs: ['ofDocument'],
      guard: notSubmittable,
      effect: (facts) => ({
        edition: facts.before.edition ?? (facts.answers.ofDocument?.lastEdition ?? 0) + 1,
        submittedAt: facts.now,
        submittedBy: byWhom(facts),
      }),
    },
    review: {
      label: { en: 'Record the review', de: 'Durchsicht festhalten' },
      from: ['inReview'],
      by: ['contributor'],
      asks: ['reviewNote'],
      needs: ['exceptions', 'wrote'],
      guard: notReviewed,
      effect: (facts) => ({
        reviewedAt: facts.now,
        reviewedBy: byWhom(facts),
        ...usedExceptions(facts, 'SOD-04', writers(facts)),
      }),
    },
    returnDraft: {
      label: { en: 'Return to the author', de: 'Zurückgeben' },
      from: ['inReview', 'approved'],
      to: 'draft',
      by: [...approvers, 'author'],
      reason: 'required',
      effect: () => ({ reviewedAt: null, reviewedBy: null, reviewNote: null, approvedAt: null, approvedBy: null }),
    },
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['inReview'],
      to: 'approved',
      by: [...approvers],
      needs: ['ofDocument', 'exceptions', 'wrote'],
      guard: notApprovable,
      effect: (facts) => ({
        approvedAt: facts.now,
        approvedBy: byWhom(facts),
        ...usedExceptions(facts, 'SOD-04', writers(facts)),
      }),
    },
    release: {
      label: { en: 'Put into force', de: 'In Kraft setzen' },
      from: ['approved'],
      to: 'effective',
      by: [...keepers, 'topManagement'],
      needs: ['ofDocument'],
      guard: notReleasable,
      effect: ({ today }) => ({ effectiveFrom: today }),
    },
    communicate: {
      label: { en: 'Make it known', de: 'Bekannt machen' },
      from: ['effective'],
      by: [...keepers, 'topManagement'],
      asks: ['communication'],
      guard: ({ record }) =>
        unmet(!record.communication?.trim() && refuse('communication_missing', { field: 'communication' })),
      effect: (facts) => ({ communicatedAt: facts.now, communicatedBy: byWhom(facts) }),
    },
    supersede: {
      label: { en: 'Superseded by the next', de: 'Von der nächsten abgelöst' },
      from: ['effective'],
      to: 'superseded',
      // What the next version brings about when it is put into force.
      by: [],
      needs: ['ofDocument'],
      effect: outOfForce,
    },
    withdraw: {
      label: { en: 'Withdraw', de: 'Zurückziehen' },
      from: ['draft', 'inReview', 'approved', 'effective'],
      to: 'withdrawn',
      by: [...keepers, 'topManagement'],
      needs: ['ofDocument'],
      reason: 'required',
      guard: notWithdrawable,
      effect: outOfForce,
    },
    archive: {
      label: { en: 'Archive', de: 'Archivieren' },
      from: ['superseded', 'withdrawn'],
      to: 'archived',
      by: ['documentOwner', 'aimsManager'],
      guard: notArchivable,
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'draft' && refuse('version_submitted'),
      before.document !== null && changed.includes('document') && refuse('version_stays', { field: 'document' }),
      ...(['reviewNote', 'communication'] as const).map(
        (field) => changed.includes(field) && refuse('changed_by_move', { field }),
      ),
    ),
  derive: ({ state }) => ({
    status:
      { draft: 'planned', inReview: 'inProgress', approved: 'inProgress', effective: 'completed' }[state] ??
      'cancelled',
    due: null,
  }),
})

/** From today it is kept as long as its document says. */
function outOfForce({ before, answers, today }: VersionFacts): Partial<DocumentVersion> {
  const months = answers.ofDocument?.retentionMonths
  return {
    effectiveUntil: before.state === 'effective' ? today : null,
    retainUntil: months ? addMonths(today, months) : null,
  }
}
