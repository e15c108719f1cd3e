import { r06AuditedAndDecided } from '#domain/certification/rules/independence.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { CertificationFacts } from './people.ts'

/** C-231: what every certificate says, all of it; the decision was not made by its auditors (R6). */
export function certificateFacts(facts: CertificationFacts): readonly Refusal[] {
  const { record, today } = facts
  const { certificateDecidedOn: decidedOn, verificationLink } = record
  return unmet(
    !record.certificateNumber?.trim() && refuse('certificate_number_missing', { field: 'certificateNumber' }),
    !record.certificateScope?.trim() && refuse('certificate_scope_missing', { field: 'certificateScope' }),
    !record.certificateSites?.trim() && refuse('certificate_sites_missing', { field: 'certificateSites' }),
    !record.edition?.trim() && refuse('certificate_edition_missing', { field: 'edition' }),
    !record.body && !record.newBody && refuse('certificate_body_missing', { field: 'newBody' }),
    !record.accreditedBy?.trim() && refuse('accreditation_missing', { field: 'accreditedBy' }),
    !record.accreditationMark?.trim() && refuse('accreditation_mark_missing', { field: 'accreditationMark' }),
    !isAddress(verificationLink) && refuse('verification_link_missing', { field: 'verificationLink' }),
    !decidedOn && refuse('decision_day_missing', { field: 'certificateDecidedOn' }),
    decidedOn !== null && decidedOn > today && refuse('day_not_come', { field: 'certificateDecidedOn' }),
    ...decidedByAuditors(facts),
  )
}

/** R6: computed where the audit team and those who decided are known by name; where they are not, somebody confirms it. */
function decidedByAuditors({ record, answers }: CertificationFacts): readonly Refusal[] {
  const { deciders, decidedByOthers } = record
  const names = deciders.flatMap(({ name }) => name ?? [])
  const { auditTeam } = answers.certificate
  const both = r06AuditedAndDecided(auditTeam, names)
  if (both.length > 0) return [refuse('decider_audited', { field: 'deciders', values: { names: both.join(', ') } })]
  const isKnown = names.length > 0 && auditTeam.length > 0
  const isConfirmed = decidedByOthers?.answer === 'yes' && Boolean(decidedByOthers.why?.trim())
  return isKnown || isConfirmed ? [] : [refuse('decided_by_auditors', { field: 'decidedByOthers' })]
}

/** An address a stranger's browser may open, and no other kind of link. */
function isAddress(text: string | null): boolean {
  return /^https?:\/\/[^\s/@]+\.[^\s@]+$/i.test(text ?? '')
}
