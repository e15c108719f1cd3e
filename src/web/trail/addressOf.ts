import { pluralOf } from '#domain/records/plural.ts'

/** Record types with a page of their own. */
const withPage: readonly string[] = [
  'improvement',
  'metric',
  'incident',
  'contextIssue',
  'changeSignal',
  'interestedParty',
  'scopeStatement',
  'intendedOutcome',
  'investment',
  'supplier',
  'performanceReview',
  'managementReview',
  'forum',
  'nonconformity',
  'aiSystem',
  'resource',
  'riskCriteria',
  'riskAssessment',
  'risk',
  'opportunity',
  'impactAssessment',
  'statementOfApplicability',
  'commitment',
  'objective',
  'process',
  'task',
  'auditProgramme',
  'audit',
  'finding',
  'auditorQualification',
  'document',
  'documentVersion',
  'competence',
  'training',
  'certification',
  'markUse',
  'benefit',
  'enquiry',
  'gapAssessment',
]

/** Where something that the trail speaks of can be looked at, below /o/{slug}; null where there is no page for it. */
export function addressOf(type: string, ref: string): string | null {
  const addresses: Readonly<Record<string, string>> = {
    auditMarker: 'health?part=rhythm',
    dimensionRating: 'health?part=dimensions',
    clauseMaturity: 'maturity',
    dimensionQuestion: 'health?part=dimensions',
    person: `members?person=${ref}`,
    invitation: 'members',
    unit: 'units',
    evidence: 'evidence',
    token: 'settings/tokens',
    dutyException: 'settings/exceptions',
    organization: 'settings',
  }
  return withPage.includes(type) ? `${pluralOf(type)}/${ref}` : (addresses[type] ?? null)
}
