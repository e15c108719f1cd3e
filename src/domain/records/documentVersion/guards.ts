import { actorId, type Facts, hasRole } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { classifiedWrongly } from '../document/classified.ts'
import { separated } from '../duties.ts'
import type { DocumentOfVersion } from './documentAnswers.ts'
import type { DocumentVersion } from './fields.ts'

export type VersionFacts = Facts<DocumentVersion>

/** Everyone who wrote of it or laid a file in: whoever they are, they do not approve it (SOD-04). */
export function writers({ before, answers }: VersionFacts): (string | null)[] {
  return [before.owner, before.createdBy, ...before.authors.map(({ person }) => person), ...answers.wrote]
}

/** What a version says and why it differs stands before anybody reviews it. */
export function notSubmittable({ record, answers }: VersionFacts): readonly Refusal[] {
  const of = answers.ofDocument
  return [...notWritten(record, of), ...(of === null ? [] : classifiedWrongly(of))]
}

function notWritten(record: DocumentVersion, of: DocumentOfVersion | null): readonly Refusal[] {
  return unmet(
    of === null && refuse('version_document_missing', { field: 'document' }),
    of !== null && ['withdrawn', 'archived'].includes(of.state) && refuse('document_not_in_use'),
    of?.hasOpenVersion && refuse('version_open_beside'),
    !record.file && !record.contentHash && refuse('version_empty', { field: 'file' }),
    of?.publication === 'own' && !record.publicHash && refuse('public_text_missing'),
    of !== null &&
      of.lastEdition > 0 &&
      !record.changeNote?.trim() &&
      refuse('change_note_missing', { field: 'changeNote' }),
    of !== null && !of.kind && refuse('document_kind_missing'),
    of !== null && !of.classification && refuse('classification_missing'),
  )
}

/** The author does not review the own words. */
export function notReviewed(facts: VersionFacts): readonly Refusal[] {
  const { record } = facts
  return [
    ...separated(facts, 'SOD-04', writers(facts)),
    ...unmet(!record.reviewNote?.trim() && refuse('review_note_missing', { field: 'reviewNote' })),
  ]
}

/** Approver apart from every author (SOD-04); a policy by top management alone, without exception (SOD-05), and reviewed before. */
export function notApprovable(facts: VersionFacts): readonly Refusal[] {
  const { record, answers, actor } = facts
  const isPolicy = answers.ofDocument?.kind === 'policy'
  return [
    ...separated(facts, 'SOD-04', writers(facts)),
    ...unmet(
      isPolicy && !hasRole(actor, 'topManagement') && refuse('sod_05'),
      isPolicy && !record.reviewedAt && refuse('policy_not_reviewed'),
    ),
  ]
}

/** What became a policy after it was approved is approved as one: by top management, whoever puts it into force (SOD-05). */
export function notReleasable({ answers }: VersionFacts): readonly Refusal[] {
  const of = answers.ofDocument
  return unmet(
    (of === null || ['withdrawn', 'archived'].includes(of.state)) && refuse('document_not_in_use'),
    of?.kind === 'policy' && !of.isApprovedByTop && refuse('sod_05'),
  )
}

/** What top management put in force only top management takes out of it. */
export function notWithdrawable({ before, answers, actor }: VersionFacts): readonly Refusal[] {
  const isOfTop = before.state === 'effective' && answers.ofDocument?.kind === 'policy'
  return unmet(isOfTop && actor.kind !== 'system' && !hasRole(actor, 'topManagement') && refuse('sod_05'))
}

export function notArchivable({ before, today }: VersionFacts): readonly Refusal[] {
  const { retainUntil } = before
  return unmet(
    retainUntil !== null && retainUntil > today && refuse('retention_runs', { values: { day: retainUntil } }),
  )
}

export const byWhom = ({ actor }: VersionFacts) => actorId(actor)
